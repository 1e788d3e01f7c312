import type {Span} from '../mention/mention';
import type {Post} from '../mention/post';
import {ignored, type Watched} from './compile';
import {type Case, evaluate} from './evaluate';
import {explainPart} from './explain';
import {parseQuery} from './parse';
import type {Expression, Place} from './query';
import {Scanner} from './scanner';
import {addWanted, Terms, treeOf} from './tree';

/** One thing about a post that speaks for or against its being a mention. */
export type Reason = Place & {
  /** True when it speaks for it. */
  holds: boolean;
  /** What is so of this post, as a clause: “it contains “acme””. */
  clause: string;
  /** Why what is there does not count, or is not wanted. */
  but?: 'ignored' | 'apart' | 'excluded';
  /** How often it was found; 0 for what is not there, and for what is no term. */
  times: number;
};

/** Whether a post is a mention, and what speaks for and against it. */
export type Why = {matches: boolean; reasons: Reason[]};

/** So many absent terms are said together; of more, each for itself, a reader can show the first. */
const MOST_AT_ONCE = 8;

/** Looks one part of a query after the other up in a post. */
class Inquiry {
  readonly #terms = new Terms();
  /** The post as the query sees it, and as it would be without ignore phrases. */
  readonly #seen: Case;
  readonly #whole: Case;

  constructor(root: Expression, ignore: string[], post: Post) {
    addWanted(root, this.#terms);
    const tree = treeOf(root, this.#terms);
    const phrases = ignore.flatMap(phrase => ignored(phrase, this.#terms));
    const {all} = this.#terms;
    const brands = [{id: '', tree, ignore: phrases}];
    const scanner = new Scanner({version: 1, terms: all, wanted: all.length, brands});
    const [body, title] = [scanner.find(post.body), scanner.find(post.threadTitle ?? '')];
    this.#whole = {post, body, title};
    this.#seen = {post, body: body.ignoring(phrases), title: title.ignoring(phrases)};
  }

  spans(part: Expression, isExcluded: boolean): Span[] | undefined {
    return evaluate(treeOf(part, this.#terms, isExcluded), this.#seen);
  }

  /** Why a part that is looked for was not found although something is there. */
  #obstacle(part: Expression): Reason['but'] {
    if (evaluate(treeOf(part, this.#terms), this.#whole)) return 'ignored';
    if (part.is !== 'near') return undefined;
    const isThere = [part.left, part.right].every(side => this.spans(side, false));
    return isThere ? 'apart' : undefined;
  }

  #leaf(part: Expression, isExcluded: boolean): Reason {
    const {start, end} = part;
    const spans = this.spans(part, isExcluded);
    const holds = (spans !== undefined) !== isExcluded;
    const but = spans ? (isExcluded ? 'excluded' : undefined) : this.#obstacle(part);
    // What stands there is said as such, though it does not count
    const isThere = spans !== undefined || but === 'ignored';
    const clause = explainPart(isThere ? part : {is: 'not', part, start, end});
    const times = part.is === 'near' ? Math.min(1, spans?.length ?? 0) : (spans?.length ?? 0);
    return {start, end, holds, clause, times, ...(but === undefined ? {} : {but})};
  }

  /** Terms of which none is there are said in one breath. */
  #noneOf(parts: Expression[], isExcluded: boolean): Reason[] {
    const all = parts.flatMap(part => this.reasons(part, isExcluded));
    const [first, last] = [parts[0], parts.at(-1)];
    const isPlain = parts.every(part => part.is === 'term') && all.every(({but}) => !but);
    if (!first || !last || !isPlain || parts.length > MOST_AT_ONCE) return all;
    const place = {start: first.start, end: last.end};
    const either: Expression = {is: 'or', parts, ...place};
    const clause = explainPart({is: 'not', part: either, ...place});
    return [{...place, holds: isExcluded, clause, times: 0}];
  }

  /** What speaks for and against a part, in the order of the query. */
  reasons(part: Expression, isExcluded = false): Reason[] {
    if (part.is === 'not') return this.reasons(part.part, !isExcluded);
    if (!('parts' in part)) return [this.#leaf(part, isExcluded)];
    const isThere = this.spans(part, isExcluded) !== undefined;
    if (part.is === 'or' && !isThere) {
      return isExcluded ? this.#noneOf(part.parts, true) : this.#nearest(part.parts);
    }
    if (part.is === 'and' && (isThere || !isExcluded)) {
      return part.parts.flatMap(one => this.reasons(one, isExcluded));
    }
    const decisive = (one: Expression) =>
      (this.spans(one, isExcluded) !== undefined) === (part.is === 'or');
    return part.parts.filter(decisive).flatMap(one => this.reasons(one, isExcluded));
  }

  /** Of branches that all fail, the one that comes nearest; all when none has anything. */
  #nearest(branches: Expression[]): Reason[] {
    const all = branches.map(branch => this.reasons(branch));
    const score = (reasons: Reason[]) =>
      reasons.filter(({but, times}) => but !== undefined || times > 0).length;
    const best = Math.max(...all.map(score));
    return best === 0
      ? this.#noneOf(branches, false)
      : (all.find(reasons => score(reasons) === best) ?? []);
  }
}

/** Why a post is a mention of a brand, or is none; undefined while the query is refused. */
export function why({query, ignore = []}: Omit<Watched, 'id'>, post: Post): Why | undefined {
  const parsed = parseQuery(query);
  if (!parsed.ok) return undefined;
  const {root} = parsed.query;
  const inquiry = new Inquiry(root, ignore, post);
  return {matches: inquiry.spans(root, false) !== undefined, reasons: inquiry.reasons(root)};
}
