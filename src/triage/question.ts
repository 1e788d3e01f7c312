import type {Reading} from './reading';
import type {Word} from './words';

/** "Really?" and "Huh?" wait for no answer. */
const SHORTEST_QUESTION = 3;

const asks = (word: Word, words: Word[]): boolean =>
  /^!*\?/.test(word.text) &&
  words.filter(({sentence}) => sentence === word.sentence).length > SHORTEST_QUESTION;

/** Whether the author asks something: a question of some length, or the words of one. */
export function isQuestion({words, families}: Reading): boolean {
  return families.has('asks') || words.some(word => asks(word, words));
}
