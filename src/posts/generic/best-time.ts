import {attributeOf} from '../own-element';
import {fold, parentOf} from '../parts';
import type {Parts} from '../site';
import {instantIn} from '../time';
import type {Family} from './families';
import type {Seed} from './seed';
import {share} from './shares';

const ABOUT_PERSON = /author|user|profile|member|poster|avatar|join|regist/i;
const CLOCK = /\d[:h]\d\d|\bago\b|vor |il y a|hace |назад|前/i;

/** What a time amounts to, for comparing; not what is told of the post. */
export function roughly({
  postedAt,
  postedText: said = '',
}: Pick<Parts, 'postedAt' | 'postedText'>): number | undefined {
  if (postedAt !== undefined) return postedAt;
  const at = instantIn(said) ?? Date.parse(said);
  return Number.isNaN(at) ? undefined : at;
}

/** Posts follow one another in time, forwards or backwards; dates of joining do not. */
function order(seeds: readonly Seed[]): number {
  const times = seeds.flatMap(({time}) => (time && roughly(time)) ?? []);
  if (times.length < 4) return 0;
  const forwards = share(times.slice(1).map((time, index) => time >= (times[index] ?? 0)));
  return Math.max(forwards, 1 - forwards) - 0.5;
}

function isAboutPerson({element}: Seed, root: Element): boolean {
  for (
    let at: Element | null = element, up = 0;
    at && at !== root && up < 4;
    at = parentOf(at), up++
  ) {
    if (at.localName === 'aside' || ABOUT_PERSON.test(attributeOf(at, 'class') ?? '')) return true;
  }
  return false;
}

/** True for a time that is a link, or stands in one; beside it a name may be another. */
function isLinked({element, time}: Seed): boolean {
  const said = time?.postedText ?? '';
  const holds = (link: Element) => {
    const text = fold(link.textContent);
    return text.includes(said) || !/\p{L}/u.test(text);
  };
  return (
    element.closest('a[href]') !== null ||
    Array.from(element.querySelectorAll('a[href]')).some(holds)
  );
}

/** How well the seeds of one place serve as the times of a family's posts. */
function quality(seeds: readonly Seed[], roots: readonly Element[], entries: number): number {
  const says = new Set(seeds.map(({time}) => time?.postedAt ?? time?.postedText));
  return (
    (seeds.length / entries) * 4 +
    share(
      seeds.map(({time}) => time?.postedAt !== undefined || CLOCK.test(time?.postedText ?? '')),
    ) *
      2 +
    share(seeds.map(isLinked)) +
    says.size / seeds.length +
    order(seeds) * 3 -
    share(seeds.map((seed, index) => isAboutPerson(seed, roots[index] ?? seed.element))) * 1.5
  );
}

type Place = {seeds: Seed[]; roots: Element[]};

/** Where in its entry each seed stands: by its template, and which of several it is. */
function placesOf(family: Family): Map<string, Place> {
  const places = new Map<string, Place>();
  for (const {element, seeds} of family.entries) {
    const met = new Map<string, number>();
    for (const seed of seeds) {
      const times = met.get(seed.key) ?? 0;
      met.set(seed.key, times + 1);
      const key = `${seed.key}:${times}`;
      const place = places.get(key) ?? {seeds: [], roots: []};
      place.seeds.push(seed);
      place.roots.push(element);
      places.set(key, place);
    }
  }
  return places;
}

/** Gives each entry the seed that says when its post was written. */
export function chooseTimes(family: Family): Family {
  const ranked = [...placesOf(family).values()]
    .map(({seeds, roots}) => ({
      seeds: new Set(seeds),
      value: quality(seeds, roots, family.entries.length),
    }))
    .sort((a, b) => b.value - a.value);
  const entries = family.entries.map(entry => {
    const place = ranked.find(({seeds}) => entry.seeds.some(seed => seeds.has(seed)));
    const seed = entry.seeds.find(one => place?.seeds.has(one));
    return seed ? {...entry, seed} : entry;
  });
  return {...family, entries};
}
