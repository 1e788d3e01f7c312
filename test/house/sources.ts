import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative} from 'node:path';
import {root} from '../support/root';

/** A source file: its path from `src/` and its text. */
export type Source = {path: string; text: string};

/** What a file imports: a path from `src/` without its ending, or a package's name. */
export type Import = {from: string; to: string; isPackage: boolean; isTypeOnly: boolean};

/** All files below `src/` with one of these endings. */
export function sources(...endings: string[]): Source[] {
  return readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'})
    .filter(path => endings.some(ending => path.endsWith(ending)))
    .map(path => ({
      path: path.replaceAll('\\', '/'),
      text: readFileSync(join(root, 'src', path), 'utf8'),
    }));
}

/** A file's text without its comments. */
export const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const STATEMENT = /(?:^|\n)\s*(import|export)(\s+type)?\s(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;

function target(path: string, named: string): {to: string; isPackage: boolean} {
  if (!named.startsWith('.')) {
    const parts = named.split('/');
    return {to: parts.slice(0, named.startsWith('@') ? 2 : 1).join('/'), isPackage: true};
  }
  const absolute = join('/', dirname(path), named);
  return {to: relative('/', absolute).replaceAll('\\', '/'), isPackage: false};
}

/** Everything that a file imports or gives on. */
export function importsOf({path, text}: Source): Import[] {
  return [...withoutComments(text).matchAll(STATEMENT)].map(([, , type, named = '']) => ({
    from: path,
    isTypeOnly: type !== undefined,
    ...target(path, named),
  }));
}

/** Made when a model is trained, by hand: a tool that stands beside its room and is never shipped. */
const TRAINER = 'triage/train/';

/** The room of a path below `src/`: its folder, or the file that stands alone. */
export const roomOf = (path: string): string =>
  path.startsWith(TRAINER) ? 'trainer' : (path.split('/')[0] ?? '').replace(/(?:\.d)?\.tsx?$/, '');
