import type {BrowserName} from '../support/browsers/places';

/** How heavy a load is, and for how long. */
export type Load = {
  minutes: number;
  tabs: number;
  perSecond: number;
  mentions: number;
  /** A folder for the browser's profile, kept and used again: it is filled only once. */
  profile?: string;
};

/** How a trial is asked for, and where it says how it goes. */
export type Trial = {browser: BrowserName; rounds: number; load: Load; say(line: string): void};
