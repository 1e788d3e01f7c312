/** Why a backup is refused. */
export type Why =
  | 'too large'
  | 'not a backup'
  | 'newer'
  | 'row too long'
  | 'cut short'
  | 'damaged'
  | 'parts missing'
  | 'parts mixed';

/** A backup that cannot be read whole; nothing of it is used. `row` counts lines from 1. */
export class Unreadable extends Error {
  override name = 'Unreadable';
  constructor(
    readonly why: Why,
    readonly row?: number,
  ) {
    super(row === undefined ? why : `${why}, row ${row}`);
  }
}
