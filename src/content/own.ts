import {ownDocument} from '../posts/own-document';

/** The page's document, by the browser's own parts: a page can lay its own names over them. */
export const own = (): Document => ownDocument(document);
