import {beginningOf, fold} from '../parts';
import type {Parts} from '../site';
import {signsIn} from './avatars';
import {actionsIn, besides, commonLabel, labelIn} from './besides';
import {type BodyPath, learnBody} from './body-path';
import {dateIn} from './dates';
import {editsIn} from './edits';
import type {Entry, Family} from './families';
import {addressById, type LinkCandidate} from './links';
import {type NamePlaces, nameOf, namePlacesIn} from './name-places';
import type {Candidate} from './names';
import {quotesIn} from './quotes';
import {PROFILE} from './seeds-of-authors';
import {pathKey} from './signature';
import {Survey} from './survey';
import type {Taken} from './unclosed';
import {unique, Votes} from './votes';

/** What the posts of one family have in common: where body, author and permalink stand, and what is drawn in each. */
export type Template = NamePlaces & {
  body: BodyPath | undefined;
  /** With what the words of nearly all of them begin, since their page asked for it. */
  label?: string;
  link?: string;
  signs: ReadonlySet<string>;
};

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

function linkBallot(
  candidates: readonly LinkCandidate[],
  entry: Entry,
): Map<string, {score: number; text: string}> {
  const ballot = new Map<string, {score: number; text: string}>();
  for (const {element, address, score} of candidates) {
    const key = pathKey(element, entry.element);
    const before = ballot.get(key);
    if (!before || before.score < score) ballot.set(key, {score, text: address});
  }
  return ballot;
}

/** A template, and the surveys of the entries that taught it. */
export type Lesson = {template: Template; surveys: Survey[]};

/** Learns a family's template from some of its entries, one after the other. */
export function* learn(
  family: Family,
  apart: ReadonlySet<Element>,
  base: URL,
): Generator<undefined, Lesson> {
  const sample = sampleOf(family.entries);
  const body = yield* learnBody(sample, apart);
  const signs = signsIn(sample.map(({span}) => span));
  const links = new Votes();
  const surveys: Survey[] = [];
  for (const entry of sample) {
    yield;
    const survey = new Survey(entry, body, apart, signs);
    surveys.push(survey);
    links.add(linkBallot(survey.links(base), entry));
  }
  const link = links.winner(unique);
  const label = commonLabel(surveys.map(survey => survey.body));
  const template = {
    ...namePlacesIn(surveys),
    body,
    signs,
    ...(label === undefined ? {} : {label}),
    ...(link === undefined ? {} : {link}),
  };
  return {template, surveys};
}

const endOf = (place: string): string => place.split('>').slice(-3).join('>');

/** True for a place that ends as another does: what is around may tell a state, as praise or blame. */
const isAlike = (place: string, other: string | undefined): boolean =>
  other !== undefined && endOf(place) === endOf(other);

function linkOf(survey: Survey, template: Template, base: URL): LinkCandidate | undefined {
  const links = survey.links(base);
  const placed = links.map(link => ({link, place: pathKey(link.element, survey.entry.element)}));
  const at = placed.filter(({place}) => place === template.link);
  const near = placed.filter(
    ({link, place}) => link.score >= 4 || (link.score > 0 && isAlike(place, template.link)),
  );
  const pool = (at.length > 0 ? at : near).map(({link}) => link);
  return pool.reduce<LinkCandidate | undefined>(
    (a, b) => (a && a.score >= b.score ? a : b),
    undefined,
  );
}

/** An entry's parts, and what speaks for its being a post. */
export type Found = Taken & {
  body: Element[];
  nameScore: number;
  /** Where the parts stand, for learning from. */
  places: {author?: Element | undefined; link?: Element | undefined; time?: Element | undefined};
  /** The author's name has no element of its own. */
  isNamedInLine: boolean;
  hasActions: boolean;
};

/** A line that says when has no more characters. */
const LONGEST_DATE = 79;

function timeWithin(survey: Survey): Pick<Parts, 'postedAt' | 'postedText'> {
  if (survey.entry.seed?.time) return survey.entry.seed.time;
  for (const element of survey.elements) {
    const text = beginningOf(element, LONGEST_DATE);
    const date = text.length <= LONGEST_DATE ? dateIn(text) : undefined;
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
  const survey = new Survey(entry, template.body, apart, template.signs);
  if (template.isNamedInBody) survey.takeNameInBody();
  return readSurvey(survey, template, base);
}

const hrefOf = (link: Element): string => link.getAttribute('href') ?? '';

/** A picture that links to a person, or the name with its picture. */
const isPortrait = (link: Element, name: string): boolean =>
  link.localName === 'a' &&
  PROFILE.test(hrefOf(link)) &&
  link.querySelector('img,svg') !== null &&
  ['', name].includes(fold(link.textContent));

/** The link to the author's page: on the name, else the one on their picture. */
function linkOfPerson({element, text}: Candidate, survey: Survey): Element | undefined {
  const link = element.closest('a[href]') ?? element.querySelector('a');
  if (link) return link;
  const [portrait, ...others] = survey.elements.filter(one => isPortrait(one, text));
  const isSole = others.every(other => portrait && hrefOf(other) === hrefOf(portrait));
  return isSole ? portrait : undefined;
}

/** Reads an entry that was surveyed. */
export function readSurvey(survey: Survey, template: Template, base: URL): Found {
  const {entry} = survey;
  const name = nameOf(survey, template);
  const time = timeWithin(survey);
  const link = linkOf(survey, template, base);
  const marks = [name?.element, entry.seed?.element];
  const actions = actionsIn(survey.body);
  const said = survey.body.map(({textContent}) => textContent ?? '');
  const told = [name?.text, time.postedText].filter(one => one !== undefined);
  const authorLink = name && linkOfPerson(name, survey);
  return {
    body: survey.body,
    without: [
      ...actions,
      ...editsIn(survey.body, said),
      ...besides(survey.body, marks, told),
      ...labelIn(survey.body, template.label),
    ],
    quotes: quotesIn(survey.body, said),
    nameScore: name?.score ?? 0,
    author: name?.text,
    authorUrl: authorLink?.getAttribute('href') ?? undefined,
    permalink: link?.address ?? addressById(entry, base),
    isNamedInLine: name?.isInLine ?? false,
    places: {
      author: name?.isInLine ? undefined : name?.element,
      link: link?.element,
      time: entry.seed?.element,
    },
    hasActions:
      actions.length > 0 ||
      survey.body.some(root => marks.some(mark => mark && root.contains(mark))),
    ...time,
  };
}
