import type {MentionId} from '../mention/decision';
import {identity} from '../mention/identity';
import {withinLimits} from '../mention/limits';
import type {Match} from '../mention/mention';
import type {Post} from '../mention/post';
import type {PageState} from '../messages/contract';
import type {Reading} from '../posts';
import {isInside, parentOf} from './nodes';
import type {Original} from './originals';

/** A post on this page that mentions a brand or that a person flagged, and where it stands. */
export type Spot = Pick<Reading, 'element' | 'text'> & {
  post: Post;
  matches: Match[];
  /** Where the brands stand in its translation, if that is what the page shows. */
  shown?: Match[];
  identity: string;
};

/** The post with its brands; where its author's words name none, the translation that a person sees. */
function matched(
  {post, translation}: Pick<Original, 'post' | 'translation'>,
  matchesOf: (post: Post) => Match[],
) {
  const written = {post, matches: matchesOf(post)};
  if (!translation) return written;
  const shown = matchesOf(translation);
  const isShownAlone = written.matches.length === 0 && shown.length > 0;
  return isShownAlone ? {post: translation, matches: shown} : {...written, shown};
}

/** A spot for a post that was read. The same post in two places has one identity. */
export function spotOf(
  {element, text, post, translation}: Original,
  matchesOf: (post: Post) => Match[],
): Spot {
  const within: Pick<Original, 'post' | 'translation'> = {post: withinLimits(post)};
  if (translation) within.translation = withinLimits(translation);
  const found = matched(within, matchesOf);
  return {element, text, ...found, identity: identity(found.post, location.hostname)};
}

/** What is known of the posts on this page; elements are held weakly, as pages recycle them. */
export class Spots {
  readonly #at = new WeakMap<Element, Spot>();
  readonly #places = new Map<string, WeakRef<Element>>();
  /** Where posts stood before a move: one that stands there still is on this page. */
  #before = new Map<string, WeakRef<Element>>();
  /** The posts of these that the worker was told are on this page. */
  readonly #stayed = new Set<string>();
  readonly #states = new Map<string, PageState>();
  readonly #identities = new Map<MentionId, string>();

  constructor(private readonly changed: (identity: string) => void) {}

  /** Knows from now on that a spot stands in its element. */
  put(spot: Spot): void {
    this.#at.set(spot.element, spot);
    this.#places.set(spot.identity, new WeakRef(spot.element));
  }

  /** The spot in an element. */
  at(element: Element): Spot | undefined {
    return this.#at.get(element);
  }

  /** The nearest spot that a node stands in. */
  around(node: Node): Spot | undefined {
    for (let up: Node | null = node; up; up = parentOf(up)) {
      const spot = up instanceof Element ? this.#at.get(up) : undefined;
      if (spot) return spot;
    }
    return undefined;
  }

  /** The spots that stand in some nodes; undefined where only time has passed. */
  *within(nodes: readonly Node[]): Generator<Spot | undefined> {
    const all = new Set(nodes);
    for (const place of [...this.#before.values(), ...this.#places.values()]) {
      const element = place.deref();
      const spot = element && this.#at.get(element);
      yield spot && isInside(spot.element, all) ? spot : undefined;
    }
  }

  /** The element holds another post now, or none. */
  forget(element: Element): void {
    this.#at.delete(element);
  }

  /** The page is another one now, as after a move: of the posts only those are on it that stay where they are. */
  forgetPlaces(): void {
    const standing = [...this.#before, ...this.#places].filter(([identity]) =>
      this.#isShown(identity),
    );
    this.#before = new Map(standing);
    this.#places.clear();
    this.#stayed.clear();
  }

  /** True once after a post is gone that the worker counts on this page because it stayed there. */
  takeGone(): boolean {
    const gone = [...this.#stayed].filter(identity => !this.#isShown(identity));
    for (const identity of gone) this.#stayed.delete(identity);
    return gone.length > 0;
  }

  /** How the worker says that a post stands. */
  stateOf(spot: Spot): PageState | undefined {
    return this.#states.get(spot.identity);
  }

  /** Takes in how a post stands. */
  settle(identity: string, state: PageState): void {
    this.#states.set(identity, state);
    this.#identities.set(state.id, identity);
    this.changed(identity);
  }

  /**
   * Takes in news of mentions, and tells which of them are on this page: none when it shows none of
   * them now, else also those that it showed, as forums take posts out that are scrolled away.
   */
  settleKnown(states: PageState[]): MentionId[] {
    const onPage: MentionId[] = [];
    let isShown = false;
    for (const state of states) {
      const known = this.#identities.get(state.id);
      if (known === undefined) continue;
      const isHere = this.#isShown(known);
      if (isHere || this.#places.has(known)) onPage.push(state.id);
      if (isHere && !this.#places.has(known)) this.#stayed.add(known);
      isShown ||= isHere;
      this.settle(known, state);
    }
    return isShown ? onPage : [];
  }

  /** What was known on the page before a move is known still, but shown only where it stays. */
  #isShown(identity: string): boolean {
    const place = this.#places.get(identity) ?? this.#before.get(identity);
    const element = place?.deref();
    if (!element?.isConnected || this.#at.get(element)?.identity !== identity) return false;
    // Pages that move by themselves may only hide what they showed before
    return this.#places.has(identity) || element.checkVisibility?.() !== false;
  }
}
