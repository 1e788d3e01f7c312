import type {Decision} from '../../mention/decision';
import {sha256Of} from '../../mention/identity';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import type {PackFile} from './zip';

/** What later readings showed, as far as a pack goes into it. */
type Found = {id: string; kind: string; at: Instant};

/** All that goes into a pack: what is kept of a mention, its images, and how a person reads it. */
export type Packed = {
  mention: Mention;
  decisions: Decision[];
  evidence: Found[];
  /** The images by the id of their evidence, in WebP. */
  images: ReadonlyMap<string, Uint8Array<ArrayBuffer>>;
  /** The page for people, complete in itself. */
  page: string;
  madeAt: Instant;
};

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A moment as others read it too; what no calendar knows is left a number. */
const moment = (at: Instant): string | number =>
  Number.isNaN(new Date(at).getTime()) ? at : new Date(at).toISOString();

/** How a picture is called in its pack, by its place among the pictures. */
export const pictureName = (at: number): string => `picture-${at + 1}.webp`;

function record({mention, decisions, evidence, images, madeAt}: Packed): string {
  const names = [...images.keys()];
  const found = evidence.map(row =>
    images.has(row.id) ? {...row, file: pictureName(names.indexOf(row.id))} : row,
  );
  const about =
    'Kept as seen in a browser by Earmark. Moments are milliseconds since 1970-01-01T00:00Z. ' +
    'textHash is the SHA-256 of post.body as UTF-8, which is the file text.txt.';
  return JSON.stringify(
    {about, madeAt: moment(madeAt), mention, decisions, evidence: found},
    null,
    2,
  );
}

/** The hashes of files as `sha256sum --check` takes them. */
export async function hashesOf(files: PackFile[]): Promise<string> {
  const lines = files.map(async ({name, bytes}) => `${await sha256Of(bytes)}  ${name}\n`);
  return (await Promise.all(lines)).join('');
}

/** The files of the pack of one mention: for people, for programs, what was seen, and their hashes. */
export async function packFiles(packed: Packed): Promise<PackFile[]> {
  const files: PackFile[] = [
    {name: 'mention.html', bytes: bytesOf(packed.page)},
    {name: 'mention.json', bytes: bytesOf(record(packed))},
    {name: 'text.txt', bytes: bytesOf(packed.mention.post.body)},
    ...[...packed.images.values()].map((bytes, at) => ({name: pictureName(at), bytes})),
  ];
  return [...files, {name: 'hashes.txt', bytes: bytesOf(await hashesOf(files))}];
}
