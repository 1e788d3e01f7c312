import type {Care} from '../care';
import {parentOf} from '../parts';
import {roughly} from './best-time';
import type {Entry, Family} from './families';
import {elementsOf, type Judged, judged} from './judged';
import {isNamed} from './signature';
import {ENOUGH} from './verdict';

/** An accepted family that holds mostly the same times, and so the same posts. */
function sameTimes(family: Family, others: readonly Judged[]): Judged | undefined {
  return others.find(other => {
    const seeds = new Set(other.entries.map(({seed}) => seed?.element));
    const shared = family.entries.filter(({seed}) => seed && seeds.has(seed.element)).length;
    return shared > Math.min(family.entries.length, other.entries.length) / 2;
  });
}

/** Posts of which no author was found may be one half of what they are: a cell of a row. */
const isNameless = ({verdict}: Judged): boolean => verdict.had.author < 0.5;

/** True for a reading that finds sentences: without any it holds what stands beside them. */
const saysMore = ({verdict}: Judged): boolean => (verdict.because.words ?? 0) > 0;

/** Of two readings of the same posts, the one that finds clearly more, else the one that says more. */
function isBetter(one: Judged, other: Judged): boolean {
  if (saysMore(one) !== saysMore(other)) return saysMore(one);
  const more = one.entries.length / other.entries.length;
  if (more > 1.25 || more < 0.8) return more > 1;
  return one.verdict.score > other.verdict.score + (isNamed(other.signature) ? 0.3 : 0);
}

/** An accepted family in whose elements, or around whose elements, most of a new one's stand. */
function overlap(family: Family, others: readonly Judged[]): Judged | undefined {
  return others.find(other => {
    const elements = new Set(other.entries.map(({element}) => element));
    const shared = family.entries.filter(
      ({element}) =>
        elements.has(element) || other.entries.some(entry => entry.element.contains(element)),
    );
    return shared.length > family.entries.length / 2;
  });
}

/** A box whose date is that of a post inside it is not a post of its own. */
function timeIsInner(family: Family, others: readonly Judged[]): boolean {
  const heads = new Map<Element, Element>();
  for (const {entries} of others)
    for (const {element, span} of entries) for (const part of span) heads.set(part, element);
  const inner = family.entries.filter(({element, seed}) => {
    for (let at = seed?.element ?? null; at && at !== element; at = parentOf(at)) {
      const head = heads.get(at);
      if (head && head !== element && element.contains(head)) return true;
    }
    return false;
  });
  return inner.length > family.entries.length / 2;
}

/** What standing in posts, and being later than they are, speaks for answers. */
const LATER = 2;

/** True for what is nearly posts: somebody's words, and their time. */
function isNearly({verdict: {score, because}, entries}: Judged): boolean {
  const {words = 0, author = 0, time = 0} = because;
  const isNear = score < ENOUGH && score >= ENOUGH - LATER;
  return isNear && entries.length > 1 && words > 0 && author >= 0 && time > 1;
}

/** The post that an element stands in. */
function postAround(element: Element, posts: ReadonlyMap<Element, Entry>): Entry | undefined {
  for (let at = parentOf(element); at; at = parentOf(at)) {
    const post = posts.get(at);
    if (post) return post;
  }
  return undefined;
}

/** True for what stands in posts and was not written before them. */
function areAnswers({entries}: Judged, {entries: around}: Judged): boolean {
  const posts = new Map(around.map(entry => [entry.element, entry]));
  return entries.every(({element, seed}) => {
    const post = postAround(element, posts);
    const [before, after] = [post?.seed?.time, seed?.time].map(time => time && roughly(time));
    return post !== undefined && (before === undefined || after === undefined || after >= before);
  });
}

/** Beside posts that are surely posts, what is hardly one is none; but for what they stand in, which they answer. */
const LEAST_SHARE = 0.6;

/** True for a family in whose elements all of another's stand. */
const holdsAll = ({entries}: Judged, {entries: inner}: Judged): boolean =>
  inner.every(({element: one}) =>
    entries.some(({element}) => element !== one && element.contains(one)),
  );

/** Takes families for posts one after the other, and settles which of two that overlap stays. */
export class Acceptance {
  readonly all: Judged[] = [];
  private accepted: Judged[] = [];

  constructor(
    private readonly base: URL,
    private readonly care: Care,
  ) {}

  get isEmpty(): boolean {
    return this.accepted.length === 0;
  }

  /** The families that stand, beside the best of them. */
  get best(): Judged[] {
    const most = Math.max(...this.accepted.map(({verdict}) => verdict.score));
    const isSure = ({verdict}: Judged) => verdict.score >= most * LEAST_SHARE;
    const sure = this.accepted.filter(isSure);
    const isFit = (one: Judged) =>
      isSure(one) ||
      (one.isWithin && one.verdict.score >= ENOUGH - LATER) ||
      (!isNameless(one) && sure.some(other => holdsAll(one, other)));
    return this.accepted.filter(isFit);
  }

  /** A family that cannot be judged is none: that costs no other. */
  private judged(family: Family, from: Judged['from'], others: readonly Judged[]) {
    return this.care.through(judged(family, from, elementsOf(others), this.base));
  }

  /** Judges a family; the deepest should come first, so that what holds them is judged without them. */
  *consider(family: Family, from: Judged['from']): Generator<undefined> {
    const candidate = yield* this.judged(family, from, this.accepted);
    if (!candidate) return;
    this.all.push(candidate);
    const isSure = candidate.verdict.score >= ENOUGH;
    const same = sameTimes(family, this.accepted);
    if (same) {
      const mayComplete = isNameless(same) && family.entries.length === same.entries.length;
      if (isSure || mayComplete) yield* this.settle(family, same, from, isSure);
    } else if (isSure && !timeIsInner(candidate, this.accepted)) {
      this.take((yield* this.withAnswers(candidate, from)) ?? candidate);
    }
  }

  /** The same posts, where what was no family by itself is what they are answered with; that is taken too. */
  private *withAnswers(
    candidate: Judged,
    from: Judged['from'],
  ): Generator<undefined, Judged | undefined> {
    const taken = elementsOf(this.accepted);
    const answers = this.all.find(
      one =>
        isNearly(one) &&
        !one.entries.some(({element}) => taken.has(element)) &&
        areAnswers(one, candidate),
    );
    if (!answers || overlap(candidate, this.accepted)) return undefined;
    const whole = yield* this.judged(candidate, from, [...this.accepted, answers]);
    if (!whole || whole.verdict.score < ENOUGH) return undefined;
    this.accepted.push({...answers, isWithin: true});
    return whole;
  }

  /** Two families hold the same posts: one stays. A box that is none by itself may hold the names. */
  private *settle(
    family: Family,
    same: Judged,
    from: Judged['from'],
    isSure: boolean,
  ): Generator<undefined> {
    const others = this.accepted.filter(other => other !== same);
    const whole = yield* this.judged(family, from, others);
    if (!whole) return;
    const isMeant = isSure || !isNameless(whole);
    if (isMeant && isBetter(whole, same)) this.accepted = [...others, whole];
  }

  private take(candidate: Judged): void {
    const over = overlap(candidate, this.accepted);
    if (over && over.verdict.score >= candidate.verdict.score) return;
    this.accepted = [...this.accepted.filter(other => other !== over), candidate];
  }
}
