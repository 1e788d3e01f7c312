import {attributeOf} from '../own-element';
import {parentOf} from '../parts';
import type {Entry} from './families';
import {type Judged, weigh} from './judged';
import {regionOf} from './region';
import type {Seed} from './seed';
import {ENOUGH} from './verdict';

/** The anchor of something said about something else: no page has it around anything but that. */
const ANCHOR = /^(?:comment|reply|answer|review|message|msg)[-_]?\d+$/i;

/** The one thing said around a time; undefined where no name and no anchor say that it is one. */
function around(seed: Seed): Element | undefined {
  for (let at = parentOf(seed.element); at; at = parentOf(at)) {
    if (ANCHOR.test(attributeOf(at, 'id') ?? '')) return regionOf(at) > 0 ? at : undefined;
  }
  return undefined;
}

/** The one comment of a page, which nothing repeats: its anchor, its author and its time must say so. */
export function* loneOf(
  seeds: readonly Seed[],
  base: URL,
): Generator<undefined, Judged | undefined> {
  const held = new Map<Element, Seed[]>();
  for (const seed of seeds) {
    const element = around(seed);
    if (element) held.set(element, [...(held.get(element) ?? []), seed]);
  }
  const [only, ...others] = held;
  if (!only || others.length > 0) return undefined;
  const [element, own] = only;
  const [seed] = own;
  const entry: Entry = {element, span: [element], seeds: own, ...(seed ? {seed} : {})};
  const one = yield* weigh({signature: 'lone', entries: [entry]}, 'time', new Set(), base);
  const {words = 0, author = 0} = one.verdict.because;
  return one.verdict.score >= ENOUGH && words > 0 && author > 0 ? one : undefined;
}
