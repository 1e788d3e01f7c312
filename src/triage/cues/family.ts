import type {Match} from './matcher';
import type {Sets} from './phrase';

/** What a cue can speak of. */
export const FAMILIES = [
  // A thing does not do what it is for, is broken, or makes trouble.
  'fails',
  'broken',
  'trouble',
  // It lasts, or it happened before.
  'again',
  'delay',
  'demand',
  'service',
  'money',
  // It was hoped or expected otherwise.
  'unmet',
  'anger',
  'safety',
  'legal',
  'leaving',
  // The author has written or called before.
  'contact',
  'thanks',
  'solved',
  'advice',
  'asks',
  'good',
  'bad',
] as const;

/** What a cue speaks of. */
export type Family = (typeof FAMILIES)[number];

/** Words that spoke, and of what. */
export type Cue = Match<Family>;

/** All cues of one language: for each family, phrases a line each or apart by commas. Our own. */
export type CueList = {sets: Sets; families: Partial<Record<Family, string>>};
