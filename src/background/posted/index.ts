/** When a post was published: from what its page says to a range of moments. */
export {intersect} from './intersect';
export {EXACT_ENOUGH_MS, learnZone, type Specimen} from './learn-zone';
export type {LearnedOffset, Zone} from './place';
export {resolvePosted} from './resolve';
