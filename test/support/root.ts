import {join} from 'node:path';

/** The repository's folder: npm and jest both start there. */
export const root = process.cwd();

/** The built extension of a browser; `EARMARK_BUILT` names another folder than `dist`. */
export const builtFor = (name: 'chromium' | 'firefox'): string =>
  join(root, process.env.EARMARK_BUILT ?? 'dist', name);
