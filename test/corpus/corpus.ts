import {readFile} from 'node:fs/promises';
import {join} from 'node:path';

/** One saved page of the corpus. */
export type SavedPage = {
  id: string;
  platform: string;
  url: string;
  html: string;
  /** True when the page lost its scripts, styles and data attributes at its source. */
  isStripped: boolean;
};

type Manifest = Record<string, {platform: string; url: string; sanitisedBySource?: unknown}>;

/** All pages of the corpus in `folder`; undefined where there is no corpus. */
export async function loadCorpus(folder: string): Promise<SavedPage[] | undefined> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const manifest: Manifest = JSON.parse(text);
  return Promise.all(
    Object.entries(manifest).map(async ([id, {platform, url, sanitisedBySource}]) => ({
      id,
      platform,
      url,
      html: await readFile(join(folder, 'pages', `${id}.html`), 'utf8'),
      isStripped: Boolean(sanitisedBySource),
    })),
  );
}
