/** One word or mark of a text, as the hints read it: small letters, straight apostrophes. */
export type Word = {
  text: string;
  start: number;
  end: number;
  sentence: number;
  /** Letters or digits, and not an address, a mark of punctuation or an emoji. */
  isSpoken: boolean;
};

/** What stands for any address, so that no site's name becomes a feature. */
const ADDRESS = 'urltoken';

const WORD =
  /((?:https?:\/\/|www\.)\S+)|([\p{L}\p{N}]+(?:['’`]\p{L}+)*)|[!?]+|[:;]-?[()D]|\p{Extended_Pictographic}/gu;

const PERSON = /[\w.+-]{0,64}@[\p{L}\p{N}_][\p{L}\p{N}_.-]*/gu;
const STOP = /\n|[.…]["'”’)\]]*\s/;
const SHOUT = /^[!?]/;
const STRETCHED = /(\p{L})\1{2,}/gu;

/** A line that repeats what somebody else wrote, as in mails: no mood of the author's, nor an emoticon. */
const QUOTED = /^[ \t]*>(?![:;]).*$/gm;

const blanked = (text: string): string => ' '.repeat(text.length);

/**
 * Handles and mail addresses are personal data and say nothing of tone; a quoted line says what
 * somebody else thinks. Places stay as they are.
 */
function withoutOthers(text: string): string {
  const own = text.includes('>') ? text.replace(QUOTED, blanked) : text;
  return own.includes('@') ? own.replace(PERSON, blanked) : own;
}

const plain = (word: string): string =>
  word.toLowerCase().replace(/[’`]/g, "'").replace(STRETCHED, '$1$1');

/** The words of a text in order, each with its place and the number of its sentence. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  const read = withoutOthers(text);
  let sentence = 0;
  let end = 0;
  let isOpen = false;
  for (const {0: found, 1: address, 2: spoken, index: start} of read.matchAll(WORD)) {
    // One letter between two words is nearly always a space
    const isNear = start - end < 2 && read[end] !== '\n';
    if (isOpen && !isNear && STOP.test(read.slice(end, start))) {
      sentence++;
      isOpen = false;
    }
    end = start + found.length;
    const word = address === undefined ? plain(found) : ADDRESS;
    words.push({text: word, start, end, sentence, isSpoken: spoken !== undefined});
    isOpen = !SHOUT.test(word);
    if (!isOpen) sentence++;
  }
  return words;
}
