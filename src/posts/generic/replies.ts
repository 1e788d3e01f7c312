import {attributeOf, holds} from '../own-element';
import {beginningOf, fold, parentOf} from '../parts';
import {roughly} from './best-time';
import type {Choice} from './families';
import type {Seed} from './seed';
import {pathKey} from './signature';

/** What one template's seeds stand in, and what stands around that. */
type Around = {
  /** Kinds of boxes that hold one of the seeds each, the highest first. */
  choices: readonly Choice[];
  /** The seeds of all other templates. */
  others: readonly Seed[];
  /** Posts of the highest kind that hold no such seed. */
  bare: readonly Element[];
};

type Instance = Choice['instances'][number];

/** With fewer letters a box around a time says nothing of its own. */
const SHORTEST = 40;

const isSpoken = ([element]: Instance): boolean => (element.textContent ?? '').length >= SHORTEST;

const holderOf = (element: Element, {instances}: Choice): Element | undefined =>
  instances.find(([one]) => holds(one, element))?.[0];

/** True for a box that posts without such a seed have as well: it holds the words of each. */
function isPart({instances}: Choice, outer: Choice, bare: readonly Element[]): boolean {
  const [element] = instances[0] ?? [];
  const root = element && holderOf(element, outer);
  if (!element || !root) return true;
  const path = pathKey(element, root);
  return bare.some(post =>
    Array.from(post.getElementsByTagName(element.localName)).some(
      one => pathKey(one, post) === path,
    ),
  );
}

/** On one page the zone of two times may differ, and one be without its clock. */
const DAY = 86_400_000;

/** A reply is told after what it replies to; what is quoted, linked to or enclosed was before. */
function isLater([element, [seed]]: Instance, outer: Choice, others: readonly Seed[]): boolean {
  const root = holderOf(element, outer);
  const first = root && others.find(other => holds(root, other.element));
  const [before, after] = [first?.time && roughly(first.time), seed?.time && roughly(seed.time)];
  return before === undefined || after === undefined || after > before - DAY;
}

/** What an answer is called, in many languages; "Acme answers its critics" is none. */
const ANSWER =
  /(?<!\p{L})(?:response|reply|replied|answer(?:ed)?|antwort|stellungnahme|r[ée]ponse|respuesta|resposta|risposta|odpowied[źz]|ответ|відповідь|yanıt|cevap|vastaus|svar|antwoord|(?:tanggapan|balasan)(?= (?:dari|penjual)|:)|respon(?= dari|(?: penjual)?:)|phản hồi(?= của|:)|owner|propriétaire|inhaber(?:in)?|eigentümer|propietario|proprietário|proprietario|właściciel|eigenaar|владелец|hotelier|представитель)(?!\p{L})|ตอบกลับ(?=จาก|:)|返信|回复|回覆|답글|답변|(?<!ב)תגובה/iu;
const BEGINNING = 60;

/** True for words that call something an answer to what it stands in. */
export const namesAnswer = (said: string): boolean => ANSWER.test(said);

/** True for an element whose first words call it an answer. */
export const beginsAsAnswer = (element: Element): boolean =>
  namesAnswer(beginningOf(element, BEGINNING, ' ').slice(0, BEGINNING));

/** A line that says whose answer follows has fewer letters. */
const LONGEST_HEADER = 60;
/** It ends no sentence, and names nothing that is answered: "In reply to Anna". */
const NO_HEADER = /[.!?。！？]$|^(?:in|en|als|w|в) \p{L}+ (?:to|à|a|auf|na|на)(?!\p{L})/iu;

/** True for an element whose first text, which is a line and no sentence, calls it an answer. */
export function isHeadedAsAnswer(element: Element): boolean {
  const walker = element.ownerDocument.createTreeWalker(element, 4);
  let said = '';
  for (let node = walker.nextNode(); node && said === ''; node = walker.nextNode())
    said = fold(node.nodeValue);
  return said.length < LONGEST_HEADER && !NO_HEADER.test(said) && namesAnswer(said);
}

/** True for an element whose names, or first words, call it an answer. */
function isCalledAnswer(element: Element): boolean {
  const named = ['class', 'id', 'aria-label'].map(name => attributeOf(element, name) ?? '');
  const words = named
    .join(' ')
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replace(/_/g, ' ');
  return namesAnswer(words) || beginsAsAnswer(element);
}

/** How far above its time an answer is called so. */
const HIGH = 5;

/** True for a time in what is called an answer. */
export function isInAnswer({element}: Seed): boolean {
  for (let at = parentOf(element), up = 0; at && up < HIGH; at = parentOf(at), up++) {
    // A form answers with its fields where it is asked for its parts, and may hold the whole page
    if (at instanceof HTMLFormElement) return false;
    if (isCalledAnswer(at)) return true;
  }
  return false;
}

/** True for replies that say of themselves that they are: one alone, which nothing repeats, or one below each post. */
export const saysItAnswers = ({instances}: Choice): boolean =>
  instances.every(([element]) => isCalledAnswer(element));

/**
 * The replies among the boxes around one template's seeds, where what holds them holds the seeds of
 * posts too: what an owner answers to some reviews, the one comment below an answer. Undefined where
 * the seeds are those of the posts, or of parts of them.
 */
export function repliesIn({choices, others, bare}: Around): Choice | undefined {
  const [outer] = choices;
  const isOwn = ([element]: Instance) => !others.some(seed => holds(element, seed.element));
  const inner = choices.find(
    choice => outer && choice.instances.every(isOwn) && !isPart(choice, outer, bare),
  );
  if (!inner || !outer || inner === outer || !inner.instances.every(isSpoken)) return undefined;
  const later = inner.instances.filter(one => isLater(one, outer, others));
  return later.length >= inner.instances.length / 2 ? inner : undefined;
}
