import {holds} from '../own-element';
import {beginningOf, fold} from '../parts';
import type {Parts} from '../site';
import {signsIn} from './avatars';
import {actionsIn, besides, labelOf} from './besides';
import {type BodyPath, learnBody} from './body-path';
import {heldByMost} from './common';
import {dateIn} from './dates';
import {editsIn} from './edits';
import type {Entry, Family} from './families';
import {addressById, type LinkCandidate} from './links';
import {type Candidate, SURE} from './names';
import {quotesIn} from './quotes';
import {PROFILE} from './seeds-of-authors';
import {pathKey} from './signature';
import {Survey} from './survey';
import {unique, Votes, varies} from './votes';

/** What the posts of one family have in common: where body, author and permalink stand, and what is drawn in each. */
export type Template = {
  body: BodyPath | undefined;
  author?: string;
  /** With what the words of nearly all of them begin, since their page asked for it. */
  label?: string;
  /** Names stand at the beginning of the box of words. */
  isNamedInBody?: true;
  /** Where those have it whose name is no link. */
  guest?: string;
  link?: string;
  signs: ReadonlySet<string>;
  /** What is said beside the words of most of them: no name of one of their authors. */
  labels: ReadonlySet<string>;
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

/** Where a name stands; in a line it is not all that the element says. */
const placeOf = ({element, isInLine}: Candidate, entry: Entry): string =>
  pathKey(element, entry.element) + (isInLine ? '>#' : '');

function nameBallot(candidates: readonly Candidate[], entry: Entry): Map<string, Candidate> {
  const ballot = new Map<string, Candidate>();
  for (const found of candidates) {
    const key = placeOf(found, entry);
    const before = ballot.get(key);
    if (!before || before.score < found.score) ballot.set(key, found);
  }
  return ballot;
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

const firstWord = ({text}: Candidate): string => text.split(' ', 1)[0] ?? '';

/** Words that introduce the time of most entries, as "Reviewed in" one country or another. */
function introductionsIn(surveys: readonly Survey[]): Set<string> {
  const texts = new Map<string, string[]>();
  for (const name of surveys.flatMap(({names}) => names.filter(({isInLine}) => isInLine)))
    texts.set(firstWord(name), [...(texts.get(firstWord(name)) ?? []), name.text]);
  return new Set(
    [...texts]
      .filter(([, all]) => all.length * 2 > surveys.length && new Set(all).size > 1)
      .map(([word]) => word),
  );
}

/** Where the names stand that most entries vote for, of those that fit. */
function authorIn(
  surveys: readonly Survey[],
  fits: (name: Candidate) => boolean,
): string | undefined {
  const votes = new Votes();
  for (const {names, entry} of surveys) votes.add(nameBallot(names.filter(fits), entry));
  return votes.winner(varies);
}

/** In so many entries the words must begin with a name. */
const MOSTLY = 0.7;

/** True where none has a name beside its words, and nearly all begin the box of their words with one. */
function areNamedInBody(surveys: readonly Survey[]): boolean {
  if (surveys.some(({names}) => names.some(({score}) => score >= SURE))) return false;
  const within = surveys.filter(survey => survey.nameInBody() !== undefined);
  return within.length > 0 && within.length >= surveys.length * MOSTLY;
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
  const introductions = introductionsIn(surveys);
  const inPlace = () =>
    authorIn(surveys, name => !name.isBare) ??
    authorIn(surveys, name => !(name.isInLine && introductions.has(firstWord(name))));
  const beside = inPlace();
  const isNamedInBody = beside === undefined && areNamedInBody(surveys);
  if (isNamedInBody) for (const survey of surveys) survey.takeNameInBody();
  const author = beside ?? inPlace();
  const guest = author === undefined ? undefined : placeOfGuests(surveys, author);
  const link = links.winner(unique);
  const [label] = heldByMost(surveys.map(({body: words}) => [fold(labelOf(words)?.textContent)]));
  const template = {
    body,
    signs,
    labels: heldByMost(surveys.map(({names: all}) => all.map(({text}) => text))),
    ...(label === undefined ? {} : {label}),
    ...(isNamedInBody ? {isNamedInBody} : {}),
    ...(author === undefined ? {} : {author}),
    ...(guest === undefined ? {} : {guest}),
    ...(link === undefined ? {} : {link}),
  };
  return {template, surveys};
}

/** The box that a place is in. */
const boxOf = (place: string): string => place.slice(0, place.lastIndexOf('>') + 1);

const best = (names: readonly Candidate[]): Candidate | undefined =>
  names.reduce<Candidate | undefined>((a, b) => (a && a.score >= b.score ? a : b), undefined);

/** A place without the links around it: no page of their own is linked to where a guest wrote. */
const unlinked = (place: string): string =>
  place
    .split('>')
    .filter(step => !/^a(?:[.#]|$)/.test(step))
    .join('>');

/** A guest's name has fewer words than what is said in the place of one. */
const MOST_WORDS = 3;

/** Where a guest has the name that others have in a link; nowhere, where others say something else there. */
function placeOfGuests(surveys: readonly Survey[], author: string): string | undefined {
  const place = unlinked(author);
  if (place === author || place === '') return undefined;
  const isOther = ({names, entry}: Survey) => {
    const at = names.filter(name => [place, author].includes(placeOf(name, entry)));
    const [own] = at.filter(name => placeOf(name, entry) === author);
    return (
      own !== undefined &&
      at.some(name => !name.element.contains(own.element) && !own.element.contains(name.element))
    );
  };
  return surveys.some(isOther) ? undefined : place;
}

/** The one name that stands where others have theirs in a link. */
function guestIn({names, entry}: Survey, {guest: place, labels}: Template): Candidate | undefined {
  if (place === undefined) return undefined;
  const [guest, ...others] = names.filter(name => placeOf(name, entry) === place);
  const isName = guest && guest.score >= 0 && guest.text.split(' ').length <= MOST_WORDS;
  return isName && others.length === 0 && !labels.has(guest.text) ? guest : undefined;
}

/** A better name inside one that holds more than it, as the badge of one who wrote often. */
const bestWithin = (
  {element, score}: Candidate,
  names: readonly Candidate[],
): Candidate | undefined =>
  best(names.filter(name => name.score > score && holds(element, name.element)));

/** The name in the template's place, else what surely is one, else what stands beside that place, as a guest's does. */
function nameOf(survey: Survey, template: Template): Candidate | undefined {
  const {author, labels} = template;
  const {names, entry} = survey;
  const inPlace = best(names.filter(name => placeOf(name, entry) === author));
  if (inPlace) return inPlace.score < 0 ? (bestWithin(inPlace, names) ?? inPlace) : inPlace;
  const beside = names.filter(
    name =>
      name.score >= 0 &&
      !labels.has(name.text) &&
      author !== undefined &&
      boxOf(placeOf(name, entry)) === boxOf(author),
  );
  const sure = names.find(({score}) => score >= 4);
  const alone = best(beside);
  return (
    (alone && sure?.element.contains(alone.element) ? alone : sure) ??
    alone ??
    guestIn(survey, template)
  );
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
export type Found = Parts & {
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
  const label = labelOf(survey.body);
  const isAsked = label !== undefined && fold(label.textContent) === template.label;
  const labelled = isAsked ? [label] : [];
  const authorLink = name && linkOfPerson(name, survey);
  return {
    body: survey.body,
    without: [
      ...actions,
      ...editsIn(survey.body, said),
      ...besides(survey.body, marks, told),
      ...labelled,
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
