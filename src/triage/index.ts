/** Triage: what a post's words hint at, and what to do with each kind of mention. */
export {critics} from './critics';
export {hintOf} from './hint-of';
export type {Hints, Polarity} from './hints';
export {type Language, languageOf} from './language-of';
export {type NextStep, nextStep} from './next-step';
export {type Placeholder, placeholders, replyFrom, stillOpen, unknownPlaceholders} from './reply';
export {suggestedKind} from './suggested-kind';
export {triage} from './triage';
export {hintsVersion} from './version';
export {reachesFar, withReach} from './with-reach';
