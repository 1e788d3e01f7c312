import {holds} from '../own-element';
import {heldByMost} from './common';
import type {Entry} from './families';
import {type Candidate, SURE} from './names';
import {pathKey} from './signature';
import type {Survey} from './survey';
import {Votes, varies} from './votes';

/** Where the authors' names stand in the posts of one family. */
export type NamePlaces = {
  author?: string;
  /** Where those have it whose name is no link. */
  guest?: string;
  /** Names stand at the beginning of the box of words. */
  isNamedInBody?: true;
  /** What is said beside the words of most of them: no name of one of their authors. */
  labels: ReadonlySet<string>;
};

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
function guestIn(
  {names, entry}: Survey,
  {guest: place, labels}: NamePlaces,
): Candidate | undefined {
  if (place === undefined) return undefined;
  const [guest, ...others] = names.filter(name => placeOf(name, entry) === place);
  const isName = guest && guest.score >= 0 && guest.text.split(' ').length <= MOST_WORDS;
  return isName && others.length === 0 && !labels.has(guest.text) ? guest : undefined;
}

/** Learns where names stand; counts those in the box of words with the others where none is beside it. */
export function namePlacesIn(surveys: readonly Survey[]): NamePlaces {
  const introductions = introductionsIn(surveys);
  const inPlace = () =>
    authorIn(surveys, name => !name.isBare) ??
    authorIn(surveys, name => !(name.isInLine && introductions.has(firstWord(name))));
  const beside = inPlace();
  const isNamedInBody = beside === undefined && areNamedInBody(surveys);
  if (isNamedInBody) for (const survey of surveys) survey.takeNameInBody();
  const author = beside ?? inPlace();
  const guest = author === undefined ? undefined : placeOfGuests(surveys, author);
  return {
    labels: heldByMost(surveys.map(({names: all}) => all.map(({text}) => text))),
    ...(isNamedInBody ? {isNamedInBody} : {}),
    ...(author === undefined ? {} : {author}),
    ...(guest === undefined ? {} : {guest}),
  };
}

/** A better name inside one that holds more than it, as the badge of one who wrote often. */
const bestWithin = (
  {element, score}: Candidate,
  names: readonly Candidate[],
): Candidate | undefined =>
  best(names.filter(name => name.score > score && holds(element, name.element)));

/** The name in its place, else what surely is one, else what stands beside that place, as a guest's does. */
export function nameOf(survey: Survey, places: NamePlaces): Candidate | undefined {
  const {author, labels} = places;
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
  const sure = names.find(({score}) => score >= SURE);
  const alone = best(beside);
  return (
    (alone && sure?.element.contains(alone.element) ? alone : sure) ??
    alone ??
    guestIn(survey, places)
  );
}
