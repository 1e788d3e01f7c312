/** When a post was published: from what its page says to a range of moments. */
export {intersect} from './intersect';
export {isTelling, learnZone, type Specimen, widthOf} from './learn-zone';
export type {LearnedOffset, Zone} from './place';
export {isLasting, isTicking, resolvePosted} from './resolve';
