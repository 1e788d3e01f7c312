import type {BrowserName} from '../support/browsers/places';

/** How a trial is asked for, and where it says how it goes. */
export type Trial = {browser: BrowserName; rounds: number; say(line: string): void};
