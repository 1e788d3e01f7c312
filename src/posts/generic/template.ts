import {fold, parentOf} from '../parts';
import type {Parts} from '../site';
import {isAction} from './actions';
import {type BodyPath, followBody, learnBody} from './body-path';
import {dateIn} from './dates';
import type {Entry, Family} from './families';
import {addressById, type LinkCandidate, linkCandidates} from './links';
import {type Candidate, candidate, nameInLine} from './names';
import {outside} from './outside';
import {quotesIn} from './quotes';
import {pathKey} from './signature';

/** What the posts of one family have in common: where body, author and permalink stand. */
export type Template = {body: BodyPath | undefined; author?: string; link?: string};

/** Entries from which a template is learned; more of them teach nothing new. */
const SAMPLE = 12;

/** A few entries from all over the family. */
export function sampleOf(entries: readonly Entry[]): Entry[] {
  const step = Math.max(1, entries.length / SAMPLE);
  return Array.from(
    {length: Math.min(entries.length, SAMPLE)},
    (_, index) => entries[Math.floor(index * step)],
  ).flatMap(entry => entry ?? []);
}

/** Sums what each entry says for a place, once per entry and place. */
class Votes {
  private readonly sums = new Map<
    string,
    {score: number; texts: Map<string, number>; hrefs: Set<string>; entries: number}
  >();

  add(ballot: Map<string, {score: number; text: string; href?: string}>): void {
    for (const [key, {score, text, href}] of ballot) {
      const sum = this.sums.get(key) ?? {score: 0, texts: new Map(), hrefs: new Set(), entries: 0};
      sum.score += score;
      sum.entries++;
      if (href) sum.hrefs.add(href);
      sum.texts.set(text, (sum.texts.get(text) ?? 0) + 1);
      this.sums.set(key, sum);
    }
  }

  /** The place with most votes; `judge` may change a place's score by how its texts vary. */
  winner(
    judge: (texts: Map<string, number>, entries: number, hrefs: number) => number,
  ): string | undefined {
    let best: string | undefined;
    let most = 0;
    for (const [key, {score, texts, hrefs, entries}] of this.sums) {
      const total = score + judge(texts, entries, hrefs.size) * entries;
      if (total > most) {
        most = total;
        best = key;
      }
    }
    return best;
  }
}

/** Labels are the same in every post, wherever they lead; names are not, unless one person wrote all. */
function varies(texts: Map<string, number>, entries: number, hrefs: number): number {
  if (entries < 2) return 0;
  const most = Math.max(...texts.values());
  if (most / entries <= 0.8) return 0;
  if (hrefs > texts.size) return -10;
  return entries > 4 ? -2 : -1;
}

/** A post's own address is never that of another. */
function unique(texts: Map<string, number>, entries: number): number {
  return texts.size >= entries * 0.95 ? 0 : -20;
}

function nameBallot(candidates: readonly Candidate[], entry: Entry): Map<string, Candidate> {
  const ballot = new Map<string, Candidate>();
  for (const found of candidates) {
    const key = pathKey(found.element, entry.element);
    const before = ballot.get(key);
    if (!before || before.score < found.score) ballot.set(key, found);
  }
  return ballot;
}

/** One entry as far as it can be told without knowing the others. */
class Survey {
  readonly body: Element[];
  readonly elements: Element[];
  readonly names: Candidate[];

  constructor(
    readonly entry: Entry,
    template: Pick<Template, 'body'>,
    apart: ReadonlySet<Element>,
  ) {
    this.body = followBody(entry, template.body, apart);
    const seed = entry.seed?.element;
    // A box that holds the time as well holds name and links too.
    const isMixed = seed !== undefined && this.body.some(root => root.contains(seed));
    this.elements = outside(entry, isMixed ? [] : this.body, apart);
    this.names = this.elements
      .filter(element => element !== seed || !entry.seed?.time)
      .flatMap(element => candidate(element) ?? []);
    const line = seed && nameInLine(seed, entry.seed?.time?.postedText);
    if (line) this.names.push(line);
  }

  links(base: URL): LinkCandidate[] {
    return linkCandidates(this.entry, this.elements, base);
  }
}

/** Learns a family's template from some of its entries. */
export function learn(family: Family, apart: ReadonlySet<Element>, base: URL): Template {
  const sample = sampleOf(family.entries);
  const body = learnBody(sample, apart);
  const names = new Votes();
  const links = new Votes();
  for (const entry of sample) {
    const survey = new Survey(entry, {body}, apart);
    names.add(nameBallot(survey.names, entry));
    const ballot = new Map<string, {score: number; text: string}>();
    for (const {element, address, score} of survey.links(base)) {
      const key = pathKey(element, entry.element);
      const before = ballot.get(key);
      if (!before || before.score < score) ballot.set(key, {score, text: address});
    }
    links.add(ballot);
  }
  const author = names.winner(varies);
  const link = links.winner(unique);
  return {body, ...(author === undefined ? {} : {author}), ...(link === undefined ? {} : {link})};
}

function nameOf(survey: Survey, template: Template): Candidate | undefined {
  const at = survey.names.filter(
    ({element}) => pathKey(element, survey.entry.element) === template.author,
  );
  const [first] = at.length > 0 ? at : survey.names.filter(({score}) => score >= 4);
  return at.reduce<Candidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), first);
}

function linkOf(survey: Survey, template: Template, base: URL): LinkCandidate | undefined {
  const links = survey.links(base);
  const at = links.filter(({element}) => pathKey(element, survey.entry.element) === template.link);
  const pool = at.length > 0 ? at : links.filter(({score}) => score >= 4);
  return pool.reduce<LinkCandidate | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
}

/** Links in the body's box that do something with the post: "Reply", "[ antworten ]". */
export function actionsIn(body: readonly Element[]): Element[] {
  return body.flatMap(root =>
    Array.from(root.querySelectorAll('a,span[class],li'))
      .filter(element => isAction(fold(element.textContent)))
      .map(element => {
        const parent = element.parentElement;
        const isAll = parent && parent !== root && (parent.textContent ?? '').trim().length < 24;
        return isAll && isAction(fold(parent.textContent)) ? parent : element;
      }),
  );
}

/** What stands in the body's box beside the author's words: the lines that hold name, time, link. */
function besides(body: readonly Element[], marks: (Element | undefined)[]): Element[] {
  const found: Element[] = [];
  for (const root of body) {
    for (const mark of marks) {
      if (!mark || mark === root || !root.contains(mark)) continue;
      const said = marks.reduce((sum, one) => sum + fold(one?.textContent).length, 0);
      let at = mark;
      for (let above = parentOf(at); above && above !== root; above = parentOf(above)) {
        if (fold(above.textContent).length > said + 25) break;
        at = above;
      }
      found.push(at);
    }
  }
  return found;
}

/** An entry's parts, and what speaks for its being a post. */
export type Found = Parts & {
  body: Element[];
  nameScore: number;
  /** Where the parts stand, for learning from. */
  places: {author?: Element | undefined; link?: Element | undefined; time?: Element | undefined};
  hasActions: boolean;
};

function timeWithin(survey: Survey): Pick<Parts, 'postedAt' | 'postedText'> {
  if (survey.entry.seed?.time) return survey.entry.seed.time;
  for (const element of survey.elements) {
    const text = fold(element.textContent);
    const date = text.length < 80 ? dateIn(text) : undefined;
    if (date) return {postedText: date};
  }
  return {};
}

/** Reads one entry by its family's template. */
export function readEntry(
  entry: Entry,
  template: Template,
  apart: ReadonlySet<Element>,
  base: URL,
): Found {
  const survey = new Survey(entry, template, apart);
  const name = nameOf(survey, template);
  const link = linkOf(survey, template, base);
  const marks = [name?.element, entry.seed?.element];
  const actions = actionsIn(survey.body);
  const authorLink = name?.element.closest('a') ?? name?.element.querySelector('a');
  return {
    body: survey.body,
    without: [...actions, ...besides(survey.body, marks)],
    quotes: quotesIn(survey.body),
    nameScore: name?.score ?? 0,
    author: name?.text,
    authorUrl: authorLink?.getAttribute('href') ?? undefined,
    permalink: link?.address ?? addressById(entry, base),
    places: {author: name?.element, link: link?.element, time: entry.seed?.element},
    hasActions:
      actions.length > 0 ||
      survey.body.some(root => marks.some(mark => mark && root.contains(mark))),
    ...timeWithin(survey),
  };
}
