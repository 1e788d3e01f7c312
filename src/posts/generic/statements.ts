import {fold} from '../parts';
import {heldByMost} from './common';
import type {Said} from './prose';
import {namesAnswer} from './replies';

/** What leads elsewhere, shows somebody or does something is no part of what people were asked. */
const NO_ANSWER = 'a,button,img,input,time,svg';

/** In so many entries what stands beside must be answers alone. */
const MOSTLY = 0.6;

/** What a child of an entry says, text by text. */
function textsOf(element: Element): string[] {
  const texts: string[] = [];
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  for (let node = walker.nextNode(); node && texts.length < 9; node = walker.nextNode()) {
    const text = fold(node.nodeValue);
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** The texts that the template writes: they begin what is asked of everybody. */
export const labelsIn = (entries: readonly Said[][]): Set<string> =>
  heldByMost(entries.map(said => said.map(({text}) => text)));

/** Parts that tell something, of which several make a whole. */
const SEVERAL = 2;

/** True where most say what they say in parts, each below what the template asks them; an answer by another is no part. */
export function areToldInParts(
  entries: readonly (readonly Element[])[],
  labels: ReadonlySet<string>,
): boolean {
  const isPart = (element: Element): boolean => {
    const [label = '', answer] = textsOf(element);
    return labels.has(label) && answer !== undefined && !namesAnswer(label);
  };
  const told = entries.filter(parts => parts.filter(isPart).length >= SEVERAL);
  return told.length >= entries.length * MOSTLY;
}

/** "What was good: the food": a label of the template, and what this author says to it. */
function isAnswered(element: Element, labels: ReadonlySet<string>): boolean {
  const [label, answer] = textsOf(element);
  const hasAnswer = answer !== undefined && !labels.has(answer);
  return label !== undefined && labels.has(label) && hasAnswer && !element.querySelector(NO_ANSWER);
}

/**
 * True where a way down would leave only answers behind: what was good and what was not, beside
 * the longest of an author's words.
 */
export function leavesAnswers(
  boxes: readonly {children: readonly Element[]; next: Element | undefined}[],
  labels: ReadonlySet<string>,
): boolean {
  const leaving = boxes.filter(({children, next}) => {
    const others = children.filter(child => child !== next && /\S/.test(child.textContent ?? ''));
    return next && others.length > 0 && others.every(other => isAnswered(other, labels));
  });
  return leaving.length >= boxes.length * MOSTLY;
}
