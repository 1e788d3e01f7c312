import {beginningOf, fold, parentOf} from '../parts';
import {LAST, POSTS, TOPICS, VIEWS} from './board-words';
import type {Entry} from './families';
import {titleAway} from './leads';
import type {Found} from './template';

/** A count by itself, behind what is counted and before it. */
const COUNT = /^\d[\d.,'’\s]*[km]?$/i;
const NAMED_FIRST = /^([^\d:]+?)\s?:?\s\d[\d.,'’\s]*[km]?$/i;
const COUNTED_FIRST = /^\d[\d.,'’\s]*?[km]?\s(\D+)$/i;
const THINGS = [TOPICS, POSTS, VIEWS];

/** True for what a column of counts is called: "Replies", "Replies / Views". */
const isCounted = (name: string): boolean =>
  name.split(/\s?[/&|]\s?/).every(one => THINGS.some(things => things.has(one)));

/** Whoever writes says more than what a list says of a board. */
const LONGEST_ROW = 1000;

/** A line of names of columns has no more letters. */
const LONGEST_HEAD = 200;
/** So far above what is listed the names of its columns may stand, in boxes and in lines. */
const HIGHEST = 4;
const FARTHEST = 12;

/** What each text node of a box says, in lower case. */
function saidIn(root: Element): string[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const said: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = fold(node.nodeValue).toLowerCase();
    if (text !== '') said.push(text);
  }
  return said;
}

/** How many columns of counts a line names beside one for who wrote last; 0 where it is no such line. */
function countsNamed(line: Element): number {
  if (beginningOf(line, LONGEST_HEAD).length > LONGEST_HEAD) return 0;
  const names = saidIn(line);
  const isHead = names.some(name => LAST.has(name)) && !names.some(name => /\d/.test(name));
  return isHead ? names.filter(isCounted).length : 0;
}

/** How many columns of counts the line above a list names. */
function countsAbove(first: Element): number {
  let level: Element | null = first;
  for (let height = 0; level && height < HIGHEST; height++) {
    let line = level.previousElementSibling;
    for (let far = 0; line && far < FARTHEST; far++, line = line.previousElementSibling) {
      const named = countsNamed(line);
      if (named > 0) return named;
    }
    level = parentOf(level);
  }
  return 0;
}

/** True for a row that has a count for each such column; the column of titles may be called as one is. */
const isRow = ({span}: Entry, columns: number): boolean =>
  span.flatMap(saidIn).filter(text => COUNT.test(text)).length >= Math.max(1, columns - 1);

/** Of how many things a row tells the count, and of how many it tells it first: "12 topics". */
function countsIn({span}: Entry): {all: number; first: number} {
  const said = span.flatMap(saidIn);
  const lines = said.flatMap((text, index) => [text, `${text} ${said[index + 1] ?? ''}`]);
  const told = (way: RegExp) => {
    const names = lines.flatMap(line => way.exec(line)?.[1] ?? []);
    return THINGS.filter(things => names.some(name => things.has(name))).length;
  };
  const first = told(COUNTED_FIRST);
  return {all: Math.max(first, told(NAMED_FIRST)), first};
}

/** A script without spaces says as much in half the letters. */
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;
/** Behind the time of the last post stands no more than who wrote it; behind that of a post, its words. */
const LONGEST_END = 60;

/** True where hardly anything stands behind the time. */
function endsWithTime({span, seed}: Entry): boolean {
  let said = '';
  for (const root of span) {
    const walker = root.ownerDocument.createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const isBehind =
        seed && !seed.element.contains(node) && seed.element.compareDocumentPosition(node) & 4;
      if (isBehind) said += fold(node.nodeValue);
      if (said.length > LONGEST_END) return false;
    }
  }
  return said.length + (said.match(WIDE)?.length ?? 0) <= LONGEST_END;
}

/** Where a row of such a list leads; undefined for a row that may be somebody's post. */
function boardIn(entry: Entry, author: string | undefined, columns: number, base: URL) {
  const title = titleAway(entry, base);
  if (!title) return undefined;
  const href = title.link.getAttribute('href') ?? '';
  // What is taken for a name may be the title of a board, or the name that heads a post
  const isNamed = fold(title.link.textContent) === author;
  if (columns > 0 && isRow(entry, columns))
    return isNamed && !endsWithTime(entry) ? undefined : href;
  if (entry.span.some(root => beginningOf(root, LONGEST_ROW).length > LONGEST_ROW))
    return undefined;
  const {all, first} = countsIn(entry);
  if (isNamed) return title.isHeading && all > 1 && endsWithTime(entry) ? href : undefined;
  return (title.isHeading ? all > 1 || first > 0 : first > 1) ? href : undefined;
}

/**
 * True for a list of boards or of threads, which says of each how much is in it and who wrote last:
 * that is nobody's post, though a name, a time and a few words stand in each line.
 * @param isWritten true where they can be answered or give stars: beside that counts are of authors
 */
export function areBoards(
  sample: readonly Entry[],
  found: readonly Found[],
  isWritten: boolean,
  base: URL,
): boolean {
  if (isWritten) return false;
  const columns = sample[0] ? countsAbove(sample[0].element) : 0;
  const boards = sample.flatMap(
    (entry, index) => boardIn(entry, found[index]?.author, columns, base) ?? [],
  );
  return boards.length > sample.length * 0.7 && new Set(boards).size > boards.length * 0.9;
}
