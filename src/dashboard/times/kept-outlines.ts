import {type Outline, type OutlinesOf, outlinesNow, outlinesSince} from '../../store/read';

/** An outline, and what was made of it since it was read. */
export type Kept<Made> = {outline: Outline; made?: Made};

type Part<Made> = {some: Kept<Made>[]; done: number};

/** Ids are spread evenly: how far the outlines are read can be told from how the last begin. */
const shareBefore = (start: string): number =>
  Number.parseInt(`0${start}`, 16) / 16 ** start.length;

/** The outlines of all mentions, held while a section is open: asked for again, only what changed is read. */
export class KeptOutlines<Made> {
  #stamp: number | undefined;
  #byStart = new Map<string, Kept<Made>[]>();

  /** All outlines, some at a time; more than `most` are not held, and read anew each time. */
  async *all(most: number): AsyncGenerator<Part<Made>> {
    if (this.#stamp === undefined) return yield* this.#read(most);
    for (const one of await outlinesSince(this.#stamp)) {
      this.#stamp = Math.max(this.#stamp, one.stamp);
      this.#byStart.set(one.start, this.#keptOf(one));
    }
    yield {some: [...this.#byStart.values()].flat(), done: 1};
  }

  async *#read(most: number): AsyncGenerator<Part<Made>> {
    const byStart = new Map<string, Kept<Made>[]>();
    const {stamp, some: parts} = await outlinesNow();
    let count = 0;
    for (const part of parts) {
      const read = part.map(one => [one.start, this.#keptOf(one)] as const);
      const some = read.flatMap(([, own]) => own);
      count += some.length;
      if (count > most) byStart.clear();
      else for (const [start, own] of read) byStart.set(start, own);
      yield {some, done: shareBefore(part.at(-1)?.start ?? '')};
    }
    if (count <= most) [this.#stamp, this.#byStart] = [stamp, byStart];
  }

  #keptOf({outlines}: OutlinesOf): Kept<Made>[] {
    return outlines.map(outline => ({outline}));
  }
}
