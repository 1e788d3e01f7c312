import {attributeOf} from '../own-element';
import {fold, isText, parentOf} from '../parts';
import {heldByMany} from './common';
import {dateIn} from './dates';
import {isHiding} from './hidden';

const SILENT = new Set(
  'script style template button select option textarea svg iframe label nav'.split(' '),
);
/** Boxes about the author or for writing: what they say is hardly the post. */
const BESIDE =
  /(?:^|[\s_-])(?:author|user|profile|poster|member|account)[-_]?(?:info|pane|panel|details|meta|card|bio|box|cell|col|column|data|stats|extra|extras|block|header|profile|popup|menu|block)(?:[\s_-]|$)|userinfo|postprofile|authorpane|ipsComment_author|message-?user|signature|hovercard|tooltip|dropdown|modal|popup|ipsHide|reply-?form|respond|comment-?form/i;
const WIDE = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/gu;

/** A longer text is more than a date and the words that introduce it. */
const LONGEST_DATE = 80;
/** With fewer words a text is a label or a name. */
const SENTENCE = 4;

const wordsIn = (said: string): number =>
  said.split(' ').length + (said.match(WIDE)?.length ?? 0) / 2;

/** A weekday, a day and a clock are many words, and no sentence. */
function isSentence(said: string): boolean {
  const words = wordsIn(said);
  if (words < SENTENCE || said.length >= LONGEST_DATE) return words >= SENTENCE;
  const date = dateIn(said);
  return date === undefined || words - wordsIn(date) >= SENTENCE;
}

/** How much a stretch of text weighs as prose: whole sentences much, labels, names and dates little. */
function weightOf(said: string): number {
  if (said === '') return 0;
  if (said.length < 60 && /^[\p{L} ]{2,24}:(?:\s|$)/u.test(said)) return said.length * 0.15;
  return said.length * (isSentence(said) ? 1 : 0.15);
}

/** How much of its prose an element lets through to those around it. */
function passes(element: Element): number {
  const tag = element.localName;
  if (SILENT.has(tag) || element.hasAttribute('hidden')) return 0;
  if (tag === 'a') return 0.25;
  if (tag === 'aside' || tag === 'form') return 0.2;
  const style = attributeOf(element, 'style');
  if (style && /display:\s*none/i.test(style)) return 0.05;
  const classes = attributeOf(element, 'class');
  return classes && (BESIDE.test(classes) || isHiding(classes)) ? 0.15 : 1;
}

/** A text of an entry with the elements it stands in, the entry's root last. */
export type Said = {text: string; chain: Element[]};

/** The texts below the roots, without those that belong to other entries. */
export function saidIn(roots: readonly Element[], apart: ReadonlySet<Element>): Said[] {
  const all: Said[] = [];
  for (const root of roots) {
    const walker = root.ownerDocument.createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node && all.length < 600; node = walker.nextNode()) {
      if (!isText(node) || node.length < 2) continue;
      const text = fold(node.data);
      if (text === '') continue;
      const chain: Element[] = [];
      let isOther = false;
      for (let at = parentOf(node); at; at = parentOf(at)) {
        chain.push(at);
        if (at === root) break;
        isOther ||= apart.has(at);
      }
      if (!isOther) all.push({text, chain});
    }
  }
  return all;
}

/** What counts begins with a figure, or has two: "My guess is 41 beans" is somebody's. */
const COUNTS = /^\P{L}{0,3}\p{Nd}|\p{Nd}[^\p{Nd}]*\p{L}[^\p{Nd}]*\p{Nd}/u;

/**
 * "12 of 14 found this helpful" is one text, whatever it counts; a sentence with its full stop is
 * somebody's, and so is a paragraph.
 */
const uncounted = ({text, chain}: Said): string =>
  /[.!?。！？]$/.test(text) || chain[0]?.localName === 'p' || !COUNTS.test(text)
    ? text
    : text.replace(/\p{Nd}[\p{Nd}.,]*/gu, '0');

/** Texts that many entries repeat are the template's, not the authors'. */
const repeated = (entries: readonly Said[][]): Set<string> =>
  heldByMany(
    entries.map(said => said.map(uncounted)),
    Math.max(3, entries.length / 3),
  );

/** The prose that stands in each element of the entries, boxes included. */
export function proseOf(entries: readonly Said[][]): Map<Element, number> {
  const weights = new Map<Element, number>();
  const share = new Map<Element, number>();
  const boilerplate = repeated(entries);
  for (const one of entries.flat()) {
    const {text, chain} = one;
    let weight = weightOf(text) * (boilerplate.has(uncounted(one)) ? 0.02 : 1);
    for (const at of chain) {
      const passed = share.get(at) ?? passes(at);
      share.set(at, passed);
      weight *= passed;
      if (weight < 0.01) break;
      weights.set(at, (weights.get(at) ?? 0) + weight);
    }
  }
  return weights;
}
