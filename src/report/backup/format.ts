/**
 * The form of a backup, version 1: JSON Lines (UTF-8, one JSON value a line), gzipped, in one part or
 * several.
 *
 * - The first line of each part is its head:
 *   `{"earmark":"backup","version":1,"id":"<UUID>","made":"<ISO 8601>","part":1}`
 * - Every further line is one row, named by its only key: `settings` (brands, sites, targets),
 *   `private` (a private setting), `tombstone` (what was erased), `mention` (what was captured of a
 *   post), `decision`, `evidence` (edits, follow-ups, gone, pictures), `picture` (the
 *   WebP image of one, in base64), `place` (that is watched), `reading` (hours in which a thread was
 *   read). What a row refers to stands before it: a mention is followed by its decisions and evidence.
 * - The last line of each part tells how many rows it has, and whether a part follows:
 *   `{"end":{"rows":12345,"isLast":true}}`
 *
 * Where a mention stands is not kept: it follows from its decisions. A moment is a number of
 * milliseconds since 1970-01-01T00:00Z.
 */
export const BACKUP_VERSION = 1;

/** What the first line of a part says. */
export type Head = {id: string; made: string; part: number};

/** What the last line of a part says. */
export type End = {rows: number; isLast: boolean};

/** The first line of a part. */
export const headLine = ({id, made, part}: Head): string =>
  `${JSON.stringify({earmark: 'backup', version: BACKUP_VERSION, id, made, part})}\n`;

/** The last line of a part. */
export const endLine = ({rows, isLast}: End): string =>
  `${JSON.stringify({end: {rows, isLast}})}\n`;

/** The line of one row. */
export const rowLine = (is: string, row: object): string => `${JSON.stringify({[is]: row})}\n`;
