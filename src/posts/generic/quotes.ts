import {attributeOf, isLike} from '../own-element';
import {beginningOf, fold, parentOf} from '../parts';
import {WROTE} from '../wrote';

/** How a quoted post begins, in many languages. */
const BEGINS =
  /^(?:(?:quote|zitat|citation|citazione|cita|citaat|citat|citát|цитата|цитат|cytat|alıntı|lainaus|idézet|引用|인용)\s*(?::|\([^()]{3,60}\))|originally posted by\b|original post\b|quoting\b|zitat von\b)/iu;
/** "Anna wrote:" and nothing more: what follows is Anna's. */
const HEADING = new RegExp(
  `^[^\\n:]{1,40}\\s(?:${WROTE}|writes|schreibt|schrijft)\\s*(?::|\\.{3}|↑|…)[^\\p{L}\\p{N}]{0,20}$`,
  'iu',
);
/** What is also how a sentence breaks off: "Nobody ever writes..." */
const BREAKS_OFF = /\s(?:writes|schreibt|schrijft|skrev|kirjoitti)\s*(?:\.{3}|…)/iu;
/** A blockquote is another's words where it says whose at once, and when. */
const OPENING = new RegExp(`^[^\\n:]{0,70}(?::\\d\\d[^\\n:]{0,40}){0,3}\\s(?:${WROTE})\\s*:`, 'iu');
/** Without one of these no box needs a look. */
const SIGN =
  /quot|zitat|cita[:tz]|цитат|cytat|alıntı|引用|original post|originally|wrote|writes|said|posted|schrieb|schreibt|geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|schrijft|skrev|kirjoitti|писал|пишет|napisał|napsal|írta|έγραψε|yazdı|a scris|citát|lainaus|idézet|인용/iu;
const BOXES = 'div,table,fieldset,blockquote,dl,aside,section,p,cite';

/** What stands above a quoted post where nothing says whose it is: "Zitat". */
const LABEL =
  /^(?:quote|zitat|citation|cita|citat|citaat|цитата|cytat|alıntı|lainaus|引用|인용)$/iu;

/** Characters in which a box says that it is a quotation. */
const SAYS_SO = 80;

const BLOCK = /^(?:div|p|d[tdl]|t[dhr]|table|legend|h\d|header|section|blockquote|br)$/i;

/** True for a label that has a line to itself: what goes on beside it is a sentence. */
function isAlone(label: Element | null, box: Element): boolean {
  if (label?.lastElementChild?.localName === 'br') return true;
  for (let at = label; at && at !== box; at = parentOf(at)) {
    if (BLOCK.test(at.localName)) return true;
    for (let next = at.nextSibling; next; next = next.nextSibling) {
      const isSaid = next.nodeName === 'BR' || /\S/.test(next.textContent ?? '');
      if (isSaid) return BLOCK.test(next.nodeName);
    }
  }
  return false;
}

/** True for a box that begins with a label in an element of its own, and goes on. */
function isLabelled(box: Element): boolean {
  const walker = box.ownerDocument.createTreeWalker(box, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const said = fold(node.nodeValue?.trimStart().slice(0, SAYS_SO));
    if (said !== '')
      return LABEL.test(said) && isAlone(node.parentElement, box) && hasMore(box, said);
  }
  return false;
}

const hasMore = (box: Element, {length}: string): boolean =>
  beginningOf(box, length).length > length;

/** True for a line such as those around it, written by the same hand: a quotation looks otherwise. */
function isLineAmongLines(box: Element): boolean {
  if (!/^(?:div|section)$/.test(box.localName)) return false;
  const [kind, next] = [attributeOf(box, 'class'), box.nextElementSibling];
  return next ? next.localName === box.localName && attributeOf(next, 'class') === kind : !kind;
}

/** True for a sentence that breaks off, and no quotation below it. */
const isBroken = (box: Element, said: string): boolean =>
  BREAKS_OFF.test(said) && box.nextElementSibling?.localName !== 'blockquote';

const says = (box: Element): boolean => {
  const said = beginningOf(box, SAYS_SO, ' ');
  return (
    BEGINS.test(said) ||
    isLabelled(box) ||
    (HEADING.test(said) && !isLineAmongLines(box) && !isBroken(box, said)) ||
    (box.localName === 'blockquote' && OPENING.test(said))
  );
};

/** A paragraph among others that begins so is a sentence: "My grandfather always said:". */
const isParagraph = (box: Element): boolean =>
  box.localName === 'p' &&
  !(box.nextElementSibling && isLike(box.nextElementSibling, 'div,table,blockquote,fieldset'));

const tells = (box: Element): boolean => says(box) && !isParagraph(box);

/**
 * Quoted posts that only their first words tell: the box that begins so, and what it announces.
 * @param said the text of each root
 */
export function quotesIn(
  body: readonly Element[],
  said = body.map(({textContent}) => textContent ?? ''),
): Element[] {
  const found: Element[] = [];
  for (const [index, root] of body.entries()) {
    if (!SIGN.test(said[index] ?? '')) continue;
    for (const box of root.querySelectorAll(BOXES)) {
      if (!tells(box) || Array.from(box.querySelectorAll(BOXES)).some(tells)) continue;
      found.push(box);
      const isWhole = box.localName === 'blockquote' || isLabelled(box);
      const isHeading = !isWhole && beginningOf(box, 60).length < 60;
      const next = box.nextElementSibling;
      if (isHeading && next && isLike(next, 'div,table,blockquote,p')) found.push(next);
    }
  }
  return found;
}
