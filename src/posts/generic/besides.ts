import {beginningOf, fold, isElement, parentOf} from '../parts';
import {isAction, isCounted, LONGEST_ACTION} from './actions';
import {heldByMost} from './common';

function isActionIn(element: Element): boolean {
  const label = beginningOf(element, LONGEST_ACTION);
  return isAction(label) || (element.localName === 'a' && isCounted(label));
}

/** Links in the body's box that do something with the post: "Reply", "[ antworten ]". */
export function actionsIn(body: readonly Element[]): Element[] {
  return body.flatMap(root =>
    Array.from(root.querySelectorAll('a,span[class],li'))
      .filter(isActionIn)
      .map(element => {
        const parent = element.parentElement;
        return parent && parent !== root && isActionIn(parent) ? parent : element;
      }),
  );
}

/** What a form asked for, as pages show it before what was written. */
const LABEL =
  /^[[(【]?(?:your |ihre? |deine? )?(?:messages?|comments?|reviews?|text|body|nachricht|kommentar|bewertung|beitrag|commentaire|avis|texte|mensaje|comentario|opinión|mensagem|comentário|messaggio|commento|testo|bericht|opmerking|reactie|wiadomość|treść|komentarz|opinia|zpráva|komentář|сообщение|текст|комментарий|отзыв|メッセージ|コメント|本文|内容|留言|评论|評論|메시지|내용|댓글)[\])】]?\s?[:：]$/i;

const isLabel = (element: Element): boolean => LABEL.test(beginningOf(element, 40));

/** True where something more was asked for: what is told in parts keeps what each is about. */
function hasOtherLabels(root: Element, label: Element): boolean {
  const marked = Array.from(root.querySelectorAll('b,strong,em,dt,th,label,span,div,p'));
  return marked.some(one => !one.contains(label) && !label.contains(one) && isLabel(one));
}

/** The label with which a box of words begins, the only one in it: "Message:"; undefined where there is none. */
function labelOf([root, ...others]: readonly Element[]): Element | undefined {
  if (!root || others.length > 0) return undefined;
  for (let at: Node | null = root.firstChild; at; ) {
    if (!/\S/.test(at.textContent ?? '')) at = at.nextSibling;
    else if (!isElement(at)) return undefined;
    else if (isLabel(at)) return hasOtherLabels(root, at) ? undefined : at;
    else at = at.firstChild;
  }
  return undefined;
}

/** With what most boxes of words begin, since their page asked for it; undefined where they do not. */
export function commonLabel(bodies: readonly (readonly Element[])[]): string | undefined {
  const labels = bodies.map(body => [labelOf(body) ?? []].flat());
  const [label] = heldByMost(labels.map(all => all.map(one => fold(one.textContent))));
  return label;
}

/** The label of a box of words, where it is the one with which most begin. */
export function labelIn(body: readonly Element[], common: string | undefined): Element[] {
  const label = common === undefined ? undefined : labelOf(body);
  return label && fold(label.textContent) === common ? [label] : [];
}

/** What ends a line of text. */
const ENDS_LINE = /^(?:BR|HR|P|DIV|UL|OL|DL|TABLE|BLOCKQUOTE|H\d|PRE|SECTION)$/;

/** Nodes beside one, on one side, up to the end of its line. */
function restOfLine(from: Node, side: 'previousSibling' | 'nextSibling'): Node[] {
  const nodes: Node[] = [];
  for (let at = from[side]; at && !ENDS_LINE.test(at.nodeName); at = at[side]) nodes.push(at);
  return nodes;
}

/** A line that says who wrote when is no longer. */
const LONGEST_LINE = 140;
/** What it says beside the name and the time. */
const BESIDE_NAME_AND_TIME =
  /^(?:[\s,.:;|·•–—()<>[\]#-]|(?<!\p{L})(?:on|at|by|am|um|le|el|il|em|op|den|dne|wrote|writes|says?|said|posted|schrieb|schreibt|sagt|a écrit|escribió|escreveu|ha scritto|schreef|skrev|napisał\p{L}*|написал\p{L}*|пишет)(?!\p{L}))*$/iu;

const textOf = (nodes: readonly Node[]): string =>
  fold(nodes.map(({textContent}) => textContent ?? '').join(''));

/** The first line of a box, or its last, where it says no more than who wrote when: "Anna, on 3 May, wrote:". */
function lineOfMark(mark: Element, root: Element, said: readonly string[]): Node[] {
  if (ENDS_LINE.test(mark.nodeName) || parentOf(mark) !== root) return [];
  const before = restOfLine(mark, 'previousSibling').reverse();
  const line = [...before, mark, ...restOfLine(mark, 'nextSibling')];
  const nodes = Array.from(root.childNodes);
  const [start, end] = [
    nodes.indexOf(line[0] as ChildNode),
    nodes.indexOf(line.at(-1) as ChildNode),
  ];
  const isAtEdge = textOf(nodes.slice(0, start)) === '' || textOf(nodes.slice(end + 1)) === '';
  const text = textOf(line);
  if (line.length === nodes.length || !isAtEdge || text.length > LONGEST_LINE) return [];
  const rest = said.reduce((left, one) => left.replace(one, ''), text);
  return BESIDE_NAME_AND_TIME.test(rest) ? line : [];
}

/**
 * What stands in the body's box beside the author's words: the lines that hold name, time, link.
 * @param told the name and the time as the page says them
 */
export function besides(
  body: readonly Element[],
  marks: (Element | undefined)[],
  told: readonly string[] = [],
): Node[] {
  const found: Node[] = [];
  for (const root of body) {
    for (const mark of marks) {
      if (!mark || mark === root || !root.contains(mark)) continue;
      const said = marks.reduce((sum, one) => sum + fold(one?.textContent).length, 0);
      let at = mark;
      for (let above = parentOf(at); above && above !== root; above = parentOf(above)) {
        if (beginningOf(above, said + 25).length > said + 25) break;
        at = above;
      }
      found.push(at, ...lineOfMark(at, root, told));
    }
  }
  return found;
}
