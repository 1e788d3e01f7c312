import type {BrandId} from '../mention/decision';
import type {Standing} from '../mention/fold';
import type {Mention, Posted} from '../mention/mention';
import type {Instant} from '../mention/post';
import {type OutlineSequel, type PackedSequel, packedSequel, sequelIn} from './outline-sequel';

/** Where a mention stood from when on; what else a standing says is in the whole row. */
type StoodSince =
  | {is: 'waiting'}
  | {is: 'answered'; answerAt: Instant}
  | {is: 'no reply needed'; at: Instant}
  | {is: 'not us'; at: Instant};

/** What waits are measured by: as much of a mention as the figures of a whole year can hold. */
export type OutlineClock = Pick<Mention, 'seenAt' | 'archived' | 'goneAt'> & {
  posted?: Posted;
  pulledFromArchive: boolean;
  standing: StoodSince;
  brands: Record<BrandId, StoodSince>;
  /** Absent where nothing came after the first answer. */
  sequel?: OutlineSequel;
};

const KINDS = ['waiting', 'answered', 'no reply needed', 'not us'] as const;
const [ARCHIVED, PULLED] = [1, 2];

type PackedStanding = [kind: number, after: number];

/** A clock as it is kept: moments are told from when the mention was first seen, which is shorter. */
export type PackedClock = [
  seenAt: Instant,
  postedBefore: number | null,
  postedWidth: number,
  standing: PackedStanding,
  goneAfter: number | null,
  flags: number,
  brands?: [BrandId, PackedStanding][],
  sequel?: PackedSequel,
];

function packedStanding(standing: Standing, seenAt: Instant): PackedStanding {
  const kind = KINDS.indexOf(standing.is);
  if (standing.is === 'waiting') return [kind, 0];
  return [kind, (standing.is === 'answered' ? standing.answerAt : standing.at) - seenAt];
}

function standingIn([kind, after]: PackedStanding, seenAt: Instant): StoodSince {
  const is = KINDS[kind] ?? 'waiting';
  if (is === 'waiting') return {is};
  return is === 'answered' ? {is, answerAt: seenAt + after} : {is, at: seenAt + after};
}

/** What the figures need of a mention, packed. */
export function packedClock(mention: Mention): PackedClock {
  const {seenAt, posted, goneAt, archived, state} = mention;
  const sequel = packedSequel(mention);
  const brands = Object.entries(state.brands).map(([id, standing]): [BrandId, PackedStanding] => [
    id,
    packedStanding(standing, seenAt),
  ]);
  const packed: PackedClock = [
    seenAt,
    posted ? seenAt - posted.from : null,
    posted ? posted.to - posted.from : 0,
    packedStanding(state.standing, seenAt),
    goneAt === undefined ? null : goneAt - seenAt,
    (archived ? ARCHIVED : 0) | (state.pulledFromArchive ? PULLED : 0),
  ];
  if (brands.length > 0 || sequel) packed.push(brands);
  if (sequel) packed.push(sequel);
  return packed;
}

const noBrands: Record<BrandId, StoodSince> = {};

const brandsIn = (brands: [BrandId, PackedStanding][], seenAt: Instant) =>
  Object.fromEntries(brands.map(([id, own]) => [id, standingIn(own, seenAt)]));

/** What the figures need of a mention, as it was packed. */
export function clockIn(packed: PackedClock): OutlineClock {
  const [seenAt, before, width, standing, gone, flags, brands, sequel] = packed;
  const clock: OutlineClock = {
    seenAt,
    archived: (flags & ARCHIVED) !== 0,
    pulledFromArchive: (flags & PULLED) !== 0,
    standing: standingIn(standing, seenAt),
    brands: brands === undefined ? noBrands : brandsIn(brands, seenAt),
  };
  if (before !== null) clock.posted = {from: seenAt - before, to: seenAt - before + width};
  if (gone !== null) clock.goneAt = seenAt + gone;
  if (sequel !== undefined) clock.sequel = sequelIn(sequel, seenAt);
  return clock;
}
