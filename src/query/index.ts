export {compile, NotCompiled, type Watched} from './compile';
export {explain} from './explain';
export type {BrandMatch, Matcher} from './matcher';
export {pack} from './pack';
export type {Packed} from './packed';
export {type Parsed, parseQuery} from './parse';
export type {Problem, Query} from './query';
export {unpack} from './unpack';
