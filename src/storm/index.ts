/** Storms: an unusual burst of mentions of one brand, seen early. */
export type {PlaceRead} from './coverage';
export type {Posting} from './distinct';
export {type AlertLevel, type Latch, SILENCE} from './latch';
export {type Bin, type Onset, replay} from './replay';
export {type Level, type StormLevel, stormLevel, type Watched} from './storm-level';
export {FOUR_DAYS, type Hop, type Noticed, type Story, storyOf, type Told} from './story';
