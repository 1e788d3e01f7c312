import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {mentionsAfter, mentionsByIds} from '../../store/read';
import {breath} from '../../ui/breath';
import type {Entry} from './entry';
import {textOf} from './found';

/** A mention, and all that a search looks through of it. */
export type Text = [entry: Entry, text: string];

/** So many characters are held at most; what is beyond is read again for each search. */
const ROOM = 150_000_000;

/** Texts that are held, gone through at once. */
const HELD = 4_000;
/** The first mentions of a list are read one by one, in ever larger handfuls: they are what is seen. */
const FIRST = 1_000;
const HANDFUL = 50;
/** All others are read as they lie in the store, which is many times as fast. */
const STRETCH = 400;

/** How far a search has come of what it reads as it lies, and does not read again. */
export type Pass = {to: MentionId};

type Parted = {held: Text[]; apart: Entry[]; rest: Map<MentionId, Entry>};

/** The texts of mentions, held so that with the next key nothing is read again. */
export class Texts {
  readonly #texts = new WeakMap<Entry, string>();
  readonly #room: number;
  #length = 0;
  readonly #lengths = new Map<MentionId, number>();
  /** Up to here all were read as they lie, and held. */
  #reached: MentionId = '';

  constructor(room = ROOM) {
    this.#room = room;
  }

  /** The texts of mentions, some at a time: those held, the first of the others, then the rest. */
  async *of(queue: Entry[], pass: Pass): AsyncGenerator<Text[]> {
    if (pass.to < this.#reached) pass.to = this.#reached;
    const {held, apart, rest} = this.#parted(queue, pass);
    for (let at = 0; at < held.length; at += HELD) {
      yield held.slice(at, at + HELD);
      await breath();
    }
    for (let [at, many] = [0, HANDFUL]; at < apart.length; at += many, many = STRETCH) {
      const some = apart.slice(at, at + many);
      const byId = new Map(some.map(one => [one.id, one]));
      yield this.#hold(await mentionsByIds([...byId.keys()]), byId);
      await breath();
    }
    yield* this.#asTheyLie(rest, pass);
  }

  #parted(queue: Entry[], pass: Pass): Parted {
    const parted: Parted = {held: [], apart: [], rest: new Map()};
    for (const entry of queue) {
      const text = this.#texts.get(entry);
      if (text !== undefined) parted.held.push([entry, text]);
      else if (parted.apart.length < FIRST || entry.id <= pass.to) parted.apart.push(entry);
      else parted.rest.set(entry.id, entry);
    }
    return parted;
  }

  async *#asTheyLie(rest: Map<MentionId, Entry>, pass: Pass): AsyncGenerator<Text[]> {
    for (let left = rest.size; left > 0; ) {
      const isNext = pass.to === this.#reached;
      const mentions = await mentionsAfter(pass.to, STRETCH);
      const end = mentions.at(-1);
      if (!end) return;
      const some = this.#hold(mentions, rest);
      left -= some.length;
      if (isNext && this.#length < this.#room) this.#reached = end.id;
      yield some;
      pass.to = end.id; // Only now: who ends here has not looked at them
      await breath();
    }
  }

  #hold(mentions: Mention[], entries: Map<MentionId, Entry>): Text[] {
    return mentions.flatMap((mention): Text[] => {
      const entry = entries.get(mention.id);
      if (!entry) return [];
      const text = textOf(mention);
      this.#keep(entry, text);
      return [[entry, text]];
    });
  }

  /** What is held of an outline that changed since is let go, and takes no room. */
  #keep(entry: Entry, text: string): void {
    const before = this.#lengths.get(entry.id) ?? 0;
    if (this.#texts.has(entry) || this.#length - before >= this.#room) return;
    this.#texts.set(entry, text);
    this.#lengths.set(entry.id, text.length);
    this.#length += text.length - before;
  }
}
