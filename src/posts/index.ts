export {type Explanation, explainReading} from './explain';
export {type PageOf, pageOf} from './pages';
export {openReader, type Reader, type ReaderOptions, readPosts} from './reader';
export type {Reading} from './reading';
