export {type Explanation, explainReading} from './explain';
export {openReader, type Reader, type ReaderOptions, readPosts} from './reader';
export type {Reading} from './reading';
