import {attributeOf, isLike} from '../own-element';
import {fold, isText, parentOf} from '../parts';
import {startsAsAction} from './actions';
import {dateIn, mayBeDate} from './dates';
import {isShownWide} from './hidden';
import {regionOf} from './region';
import {isPersonLine, namesPerson, PROFILE} from './seeds-of-authors';

const NAMEABLE = new Set(
  'a span strong b u cite h2 h3 h4 h5 h6 em i p div td dt dd li font bdi address small label button'.split(
    ' ',
  ),
);
/** What stands beside a name and is not one. */
const NOT_NAME =
  /^(?:reply|replies|quote|report|share|like|likes|edit|delete|permalink|link|posts?|joined|member|members|moderator|administrator|admin|staff|guest book|newbie|author|topic starter|thread starter|op|offline|online|top|back to top|new|my account|log ?(?:in|out)|sign ?(?:in|out|up)|register|says?|said|by|posted|original poster|antworten|zitieren|melden|répondre|citer|signaler|responder|citar|ответить|цитировать|回复|引用|举报|赞|返信|more|show more|read more|follow|message|contact|website|(?:members? )?profile|view profile|view public profile|send a private message|e-?mail|quote reply|reply to|anonymous user|helpful|verified purchase|id:\s?\S+|\d{1,2}[:.]\d\d(?::\d\d)?\s?[ap]\.?m|flag|vote|votes|up|down|spoiler|comments?|answers?|views?|registered|location|(?:(?:message|post|comment|reply|beitrag|сообщение)\s*)?(?:#|№|no\.?)?\s*\d+)[:.!\s]*$/i;
const NOT_PERSON =
  /title|rank|group|role|badge|status|count|location|joined|signature|stat|meta-?data|(?:^|[-_\s])(?:reply|quote|report|share|like|date|time|flair|label|button|btn|menu|action|avatar|rating|tag|category)/i;
const BEFORE =
  /(?:^|\s)(?:by|von|par|por|da|door|van|от|автор|author|from|posted by|written by|af|av|od|autor|auteur|user|name)\s*:?\s*$/iu;
/** What a form asked for, and a page shows before the answer: "Name: Anna", "[名前] : Anna". */
const NAME_LABEL =
  /(?:^|\s)[[(【]?(?:name|user ?name|author|autor|auteur|автор|nom|nombre|nome|naam|namn|navn|nimi|imię|jméno|meno|имя|ім'я|お?名前|投稿者|氏名|作者|姓名|昵称|暱稱|이름|작성자|글쓴이|ชื่อ)[\])】]?\s?[:：]\s*/iu;
/** What stands before the name of somebody else: of who wrote last, changed it, or is answered. */
const OTHER_BEFORE =
  /(?:\blast (?:post|reply|comment|edited|updated|activity)|\bedited|\bupdated|(?:in reply|replying|replied|responding|response) to|letzter? \S+|bearbeitet|antwort an|dernier \S+|modifié|en réponse à|en respuesta a|último \S+|ultimo \S+|in risposta a|последн\S+ \S+|в ответ)(?:\s+(?:by|von|par|por|da|от))?\s*[:@]?\s*$/iu;
const AFTER =
  /^\s*(?:,\s*)?(?:says?|said|wrote|writes|commented|replied|posted|asked|answered|added|schrieb|schreibt|sagt|meint|meinte|a écrit|dit|dice|dijo|escribió|escribe|ha scritto|scrive|schreef|zegt|пишет|написал\p{L}*|skrev|mówi|pisze|diz|disse|さん|说|說)(?![\p{L}])/iu;

/** What is written beside a picture of a person is a name: of "avatar-block__title" nothing is left. */
function besidesCard(name: string): string {
  const low = name.toLowerCase();
  const avatar = low.indexOf('avatar');
  const title = Math.max(low.lastIndexOf('title') + 5, low.lastIndexOf('name') + 4);
  return avatar >= 0 && title > avatar + 'avatar'.length ? name.slice(title) : name;
}

/** A name of whatever it is: of the author, where nothing better is found. */
const NAME = /(?:^|[\s_-])name(?:\s|$)/i;

/** A text that may be the author's name, and how much speaks for it. */
export type Candidate = {
  element: Element;
  text: string;
  href: string;
  score: number;
  /** It is a part of what the element says. */
  isInLine?: boolean;
  /** Nothing but its place tells that it may be one: of use where no other is. */
  isBare?: boolean;
};

function fromMarks(element: Element): number {
  let score = 0;
  if (
    isLike(element, '[itemprop~="author"],[rel~="author"],[itemprop~="author"] [itemprop~="name"]')
  )
    score += 6;
  const classes = attributeOf(element, 'class') ?? '';
  const id = attributeOf(element, 'id') ?? '';
  const isPerson = namesPerson(classes) || namesPerson(id) || isPersonLine(element, classes);
  if (isPerson) score += 4;
  else if (NAME.test(classes) && !element.firstElementChild) score += 2;
  if (NOT_PERSON.test(classes.split(/\s+/).map(besidesCard).join(' '))) score -= 3;
  const parent = element.parentElement;
  const around = (parent && attributeOf(parent, 'class')) ?? '';
  if (namesPerson(around)) score += 2.5;
  else if (NAME.test(around) && parent?.childElementCount === 1) score += 2;
  // A link to a person is that person's name, also as the "title" of a card
  const isProfile = PROFILE.test(attributeOf(element, 'href') ?? '');
  if (!isProfile && NOT_PERSON.test(around)) score -= 1.5;
  return score;
}

function fromLinks(element: Element): number {
  const link =
    element.localName === 'a'
      ? element
      : (element.closest('a[href]') ?? element.querySelector('a'));
  const href = link?.getAttribute('href') ?? '';
  if (PROFILE.test(href)) return 4;
  return element.localName === 'a' && href !== '' && !href.startsWith('#') ? 0.5 : 0;
}

/** The words right before an element, white space aside. */
function wordsBefore(element: Element): string {
  let said = element.previousSibling;
  while (said && isText(said) && !/\S/.test(said.data)) said = said.previousSibling;
  return fold(said?.textContent).slice(-30);
}

/** True for words that end as what a form asked for: "Name:". */
const endsAsLabel = (words: string): boolean => {
  const label = NAME_LABEL.exec(words);
  return label !== null && label.index + label[0].length === words.length;
};

/** The words right after an element, but for a date that stands between: ", on 3 May wrote". */
function wordsAfter(element: Element): string {
  const next = element.nextSibling;
  // A line of its own, as "Asked on Monday", is not about what stands above it
  if (next === null || /^(?:DIV|P|UL|H\d|SECTION)$/.test(next.nodeName)) return '';
  const words = (next.textContent ?? '').slice(0, 30);
  const date = isText(next) && mayBeDate(words) ? dateIn(words) : undefined;
  if (date === undefined) return words;
  const [, rest = ''] = words.split(date);
  const behind = rest.trim() || (next.nextSibling?.textContent ?? '').slice(0, 30);
  // "Posted by Anna" and "wrote Anna" say whose what stands before it is
  return /^\S+$|[:：]$/.test(behind.trim()) ? behind : '';
}

function fromWords(element: Element): number {
  const before = wordsBefore(element);
  const after = wordsAfter(element);
  let score = 0;
  if (OTHER_BEFORE.test(before)) score -= 4;
  else if (BEFORE.test(before) || endsAsLabel(before)) score += 2;
  if (AFTER.test(after)) score += 3;
  if (/^(?:b|strong|h\d)$/.test(element.localName)) score += 1;
  if (element.localName === 'cite') score += 3;
  return score;
}

/** "Anna says:", "by Anna" and "Anna <anna@...>" give Anna. */
export function bareName(text: string): string {
  return text
    .replace(/\s?<[^<>()@\s]*@[^<>()@]*>$/, '')
    .replace(NAME_LABEL, (label, at) => (at === 0 ? '' : label))
    .replace(
      /^(?:(?:posted |written |comment |review )?by|(?:response|reply|answer) (?:from|by)|antwort (?:von|des|der)|réponse (?:de|du)|respuesta (?:de|del)|resposta d[eao]|risposta d[ai]|odpowiedź od|(?:antwoord|reactie) van|balasan dari|svar fr[aå]n?|ответ от|von|par|por|от|от кого|from|author|autor|auteur)\s*:?\s+/i,
      '',
    )
    .replace(/^[–—\-•·|]\s*/, '')
    .replace(
      /\s*(?:,\s*)?(?:says?|said|wrote|writes|commented|replied|schrieb|schreibt|sagt|meint|a écrit|dit|dice|dijo|escribió|ha scritto|schreef|zegt|пишет)\s*(?:am|on|at)?\s*[:,]?$/i,
      '',
    )
    .replace(/\s*[:,]$/, '')
    .trim();
}

/** Names have letters; what stands in quotation marks is a title. */
const isWords = (text: string): boolean => /\p{L}/u.test(text) && !/^["“„«].*["”“»]$/u.test(text);

/** A name has no more words, mostly. */
const MOST_WORDS = 4;
/** Nor more letters, where words are written without a space between them. */
const MOST_LETTERS = 15;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]/g;

/** True for more than a name mostly has. */
export const isLong = (text: string, most = MOST_WORDS): boolean =>
  text.split(' ').length > most || (text.match(UNSPACED)?.length ?? 0) > MOST_LETTERS;

/** How many have seen it, in short: "1.2K". */
const COUNT = /^\d[\d.,]*\s?(?:[km]|mln|тыс\.?|万|萬|천|만)\+?$/i;

/** What the name of a company may end with. */
const COMPANY = /\s(?:inc|ltd|corp|bros|assoc|dept|esq|pty|sro|oao)\.$/i;

/** What ends as a sentence does, and has more words than names that do: "Does it bend?", but "Jake?". */
function isSentence(text: string): boolean {
  const words = text.split(' ').length;
  return (
    (/[?？]$/.test(text) && words > 2) ||
    (/[\p{L}\d]{3}[.!]$/u.test(text) && words > MOST_WORDS && !COMPANY.test(text))
  );
}

const HIDDEN =
  '[hidden],[style*="display:none"],[style*="display: none"],.d-none,.dno,.hidden,.hide,.sr-only,.visually-hidden,.screen-reader-text';

/** True for what is hidden; but a page may hide all of its comments until they are asked for. */
function isHidden(element: Element, root: Element): boolean {
  const box = element.closest(HIDDEN);
  if (box === null || isShownWide(attributeOf(box, 'class') ?? '')) return false;
  return !box.contains(root) || regionOf(root) <= 0;
}

/** A box around a name and something else names less well than the name alone. */
function looseness(element: Element, text: string): number {
  const inner = element.querySelector('a[href]:not([href^="mailto:"]),[itemprop~="name"],b,strong');
  if (!inner || element.localName === 'a') return 0;
  return fold(inner.textContent) === text ? 0.2 : 5;
}

/** So deep a box in a box is looked into for what stands beside a name. */
const DEEPEST = 4;

/** True for a box around a name and what stands beside it, also where it is the one box in another. */
function holdsSeveral(element: Element, depth = DEEPEST): boolean {
  const said = Array.from(element.children).filter(one => /\S/.test(one.textContent ?? ''));
  const [only] = said;
  return said.length > 1 || (only && depth > 0 ? holdsSeveral(only, depth - 1) : false);
}

/** What many are, and some are called: a name only where the others have theirs. */
const ROLE = /^(?:moderator|administrator|admin|staff|anonymous user)$/i;

/** What is called a person in so many words is one, whatever they call themselves: "Who am I?" */
export const SURE = 4;

/** What many sites say of a thing beside each review: "Service 9.0". In a heading it is what is new. */
const RATED = /^\D{1,20}\s(?:10|\d)[.,]\d$/;

/** What speaks for an element in a root being its author's name; undefined where it cannot be one. */
export function candidate(element: Element, root: Element): Candidate | undefined {
  if (!NAMEABLE.has(element.localName)) return undefined;
  if ((element.textContent ?? '').length > 200 || isHidden(element, root)) return undefined;
  const said = fold(element.textContent);
  const text = bareName(said);
  const isRole = ROLE.test(text);
  if (text.length < 1 || text.length > 60 || (NOT_NAME.test(text) && !isRole)) return undefined;
  const marks = fromMarks(element);
  if (!isWords(text) || COUNT.test(text) || (isSentence(text) && marks < SURE)) return undefined;
  let score = marks + fromLinks(element) + fromWords(element);
  if (isRole) score -= 4;
  // Beside a handle stands what its owner is called
  if (text.startsWith('@')) score -= 0.5;
  if (dateIn(text)) score -= 6;
  if (RATED.test(text) && !element.closest('h1,h2,h3,h4')) score -= 3;
  // "Quote Anna" is what a button does
  if (startsAsAction(text)) score -= 4;
  if (isLong(text)) score -= 2;
  if (holdsSeveral(element)) score -= 5;
  else if (element.children.length > 1) score -= 1.5;
  if (NAME_LABEL.exec(said)?.index === 0) score += 3;
  else score -= looseness(element, text);
  const href =
    (element.closest('a[href]') ?? element.querySelector('a'))?.getAttribute('href') ?? '';
  return {element, text, href, score};
}

const BY =
  /(?:^|[\s([|·»-])(?:by|von|par|por|da|door|от|автор:?|author:?|from|av|af|od|autor:?|auteur\s?:?|escrito por|geschrieben von|written by|posted by)\s+(\S(?:.{0,38}\S)?)[\s,|·»–-]*(?:am|on|at|le|el|il|op|den|dne|w dniu|dnia)?[\s,:|·»–-]*$/iu;

const SAYS =
  /^\W*(\S.{0,38}?),?\s+(?:says?|said|wrote|writes|commented|replied|posted|asked|answered|schrieb|schreibt|sagt|meint|meinte|a écrit|dit|dice|dijo|escribió|escribe|ha scritto|scrive|schreef|zegt|пишет|написал\p{L}*)(?![\p{L}])/iu;
const LONGEST_LINE = 140;

/** A line that holds no more than a name and a date. */
const LONGEST_BARE = 80;
/** What stands between a name and a date, or around both. */
const AROUND =
  /^(?:#?\d+\s[–—-]\s|[\s,;:|·•»–—¶#-]+)|(?:\s(?:am|on|at|le|el|il|em|op|den|dne|w dniu|dnia))?[\s,;:|·•»–—¶#-]*$/giu;

/** What an element says itself, without the elements in it. */
const ownText = (element: Element): string =>
  fold(Array.from(element.childNodes, node => (isText(node) ? node.data : ' ')).join(' '));

/** What is said of a thing beside the date, and by many: no name. */
const RATING =
  /^(?:very |sehr |très |muy |muito |очень )?(?:excellent|good|average|poor|bad|terrible|great|perfect|awful|ok|gut|schlecht|mangelhaft|bien|bon|mauvais|moyen|excelente|bueno|malo|bom|ruim|ottimo|buono|отлично|хорошо|плохо)$/i;

/** What stands bare beside a date may be a name, or a word that introduces the date: all posts together tell. */
function bareInLine(time: Element, date: string): Candidate | undefined {
  for (const element of [time, parentOf(time)]) {
    if (!element || fold(element.textContent).length > LONGEST_BARE) continue;
    const text = ownText(element).replace(date, ' ').replace(AROUND, '').replace(AROUND, '');
    const words = text.split(' ');
    const isName = words.length <= MOST_WORDS && !words.some(word => /^\d+$/.test(word));
    const isOther = NOT_NAME.test(text) || RATING.test(text) || dateIn(text) !== undefined;
    if (isName && isWords(text) && !isOther)
      return {element, text, href: '', score: 0.9, isInLine: true, isBare: true};
  }
  return undefined;
}

/** The name in a line such as "by Anna on 3 May", "Anna says:" or "3 May - Anna": it has no element of its own. */
export function nameInLine(time: Element, date: string | undefined): Candidate | undefined {
  for (const element of [time, parentOf(time)]) {
    const line = fold(element?.textContent);
    if (!element || line.length > LONGEST_LINE) continue;
    const end = date === undefined ? -1 : line.indexOf(date);
    const before = end < 0 ? line : line.slice(0, end);
    const named = (end < 0 ? undefined : BY.exec(before)?.[1]) ?? SAYS.exec(before)?.[1];
    const text = named?.replace(/\s+(?:am|on|at|le|el)$/i, '').replace(/[\s,;:|·»–-]+$/, '');
    if (text && !NOT_NAME.test(text) && !isSentence(text) && isWords(text))
      return {element, text, href: '', score: 5, isInLine: true};
  }
  return date === undefined ? undefined : bareInLine(time, date);
}
