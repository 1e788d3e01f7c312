import {withinLimits} from '../mention/limits';
import type {Post} from '../mention/post';
import type {Reader} from '../posts';
import {own} from './own';

/** How long after an editor was used a new post may be what was written in it. */
const FRESH_MS = 2 * 60_000;

/** How often the worker is told that an editor is in use. */
const TOLD_EVERY_MS = 10_000;

/** Posts that are asked about at once, and of those without an instant only the last ones. */
const MOST = 10;
const LAST = 3;

/** True for a field in which whole posts are written: a search line is none. */
function isEditor(target: EventTarget | undefined): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLElement && target.isContentEditable;
}

/** Notices that a person used an editor on this page; what they type is never looked at. */
export class EditorWatch {
  #usedAt = Number.NEGATIVE_INFINITY;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly tell: () => void,
    signal: AbortSignal,
  ) {
    own().addEventListener(
      'input',
      event => {
        // An editor in a shadow root is behind the target that the document sees
        if (event.isTrusted && isEditor(event.composedPath()[0])) this.used();
      },
      {signal, capture: true, passive: true},
    );
  }

  /** An editor is in use now. */
  used(): void {
    this.#usedAt = performance.now();
    if (this.#usedAt - this.#toldAt < TOLD_EVERY_MS) return;
    this.#toldAt = this.#usedAt;
    this.tell();
  }

  /** True while a post that comes may be what was written. */
  get isFresh(): boolean {
    return performance.now() - this.#usedAt < FRESH_MS;
  }
}

/** Of the posts of a page, in their order, those that may have been written just now. */
function justWritten(posts: Post[], now: number): Post[] {
  const fresh = posts.filter(
    ({postedAt}) => postedAt !== undefined && Math.abs(now - postedAt) < 2 * FRESH_MS,
  );
  const timeless = posts.filter(({postedAt}) => postedAt === undefined).slice(-LAST);
  return [...fresh, ...timeless].slice(-MOST);
}

/** The steps of reading what stands in these nodes; `done` gets what may have been written just now. */
export function* newPosts(
  reader: Pick<Reader, 'readSlowly'>,
  nodes: Node[],
  done: (posts: Post[]) => void,
): Generator<void> {
  const posts: Post[] = [];
  for (const reading of reader.readSlowly(nodes)) {
    if (reading) posts.push(reading.post);
    yield;
  }
  const written = justWritten(posts, Date.now()).map(withinLimits);
  if (written.length > 0) done(written);
}
