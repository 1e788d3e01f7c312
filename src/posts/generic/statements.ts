import {fold} from '../parts';
import {heldByMost} from './common';
import type {Said} from './prose';
import {namesAnswer} from './replies';

/** What leads elsewhere, shows somebody or does something is no part of what people were asked. */
const NO_ANSWER = 'a,button,img,input,time,svg';

/** In so many entries what stands beside must be answers alone. */
const MOSTLY = 0.6;

/** Where fewer go on in words, all are asked for a yes or a no. */
const SELDOM = 0.15;

/** The texts that the template writes: they begin what is asked of everybody. */
export const labelsIn = (entries: readonly Said[][]): Set<string> =>
  heldByMost(entries.map(said => said.map(({text}) => text)));

/** What an element begins with where the template asks something there, and somebody goes on: "What was good:" */
function questionIn(element: Element, labels: ReadonlySet<string>): string | undefined {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let question: string | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = fold(node.nodeValue);
    if (text === '') continue;
    if (question !== undefined) return labels.has(text) ? undefined : question;
    if (!labels.has(text)) return undefined;
    question = text;
  }
  return undefined;
}

/** A cross in a box, or a mark from one to five: no words of somebody's own. */
const TICK =
  /^[^\p{L}]*(?:(?:yes|no|ja|nein|nee|oui|non|s[ií]|sim|não|tak|nie|да|нет|evet|hayır|nej|kyllä|ei|ano|ne|ναι|όχι|はい|いいえ|是|否|예|아니요)[^\p{L}]*)?$/iu;

/** True for an answer in words. */
const tells = (element: Element, labels: ReadonlySet<string>): boolean =>
  !TICK.test(fold(element.textContent).replace(questionIn(element, labels) ?? '', ''));

/** Parts that tell something, of which several make a whole. */
const SEVERAL = 2;

/** True where most say what they say in parts, each below what the template asks them; an answer by another is no part. */
export function areToldInParts(
  entries: readonly (readonly Element[])[],
  labels: ReadonlySet<string>,
): boolean {
  const isPart = (element: Element): boolean => {
    const question = questionIn(element, labels);
    return question !== undefined && !namesAnswer(question);
  };
  const told = entries.filter(parts => parts.filter(isPart).length >= SEVERAL);
  return told.length >= entries.length * MOSTLY;
}

/**
 * True where a way down would leave only answers behind: what was good and what was not, beside
 * the longest of an author's words.
 */
export function leavesAnswers(
  boxes: readonly {children: readonly Element[]; next: Element | undefined}[],
  labels: ReadonlySet<string>,
): boolean {
  const isAnswer = (other: Element): boolean =>
    questionIn(other, labels) !== undefined && !other.querySelector(NO_ANSWER);
  const left = boxes.flatMap(({children, next}) => {
    const others = children.filter(child => child !== next && /\S/.test(child.textContent ?? ''));
    return next && others.length > 0 && others.every(isAnswer) ? [others] : [];
  });
  const telling = left.filter(others => others.some(other => tells(other, labels)));
  return left.length >= boxes.length * MOSTLY && telling.length >= left.length * SELDOM;
}
