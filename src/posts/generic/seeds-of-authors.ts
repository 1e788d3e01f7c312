import {beginningOf} from '../parts';
import {selectSlowly} from '../pieces';
import {regionOf} from './region';
import {keyOf, type Seed} from './seed';
import {SAMPLE} from './seeds';

/** Where a link to a person leads, on most forums. */
export const PROFILE =
  /(?:^|[/?&._-])(?:users?|user-?info|usrinfo|members?|memberlist|(?:view|user|show)?-?profiles?|people|persons?|authors?|u|account|accounts|nutzer|benutzer|mitglied(?:er)?|profil|perfil|usuarios?|utilisateurs?|membres?|polzovateli|customer|reviewers?)(?:[/?=&._]|-(?!(?:reviews?|ratings?|comments?|questions?)\b)|$)|\/@|\/~|=(?:view|show|user)?-?profile\b|[?&;](?:u|uid|user_?id|userid|username|member|mid)=/i;
/** What engines call the element that holds a person's name. */
const PERSON =
  /(?:^|[\s_-])(?:by-?line|author|user|nick|poster|postauthor|commenter|reviewer|screen-?name|display-?name|username|usertext|fn|person|member|creator|handle|login|hnuser|profile|identity|autor|auteur|sender|guest|writer|asker|respondent|contributor|memberusername|bigusername|full-?name)(?:[-_]{0,2}(?:name|nick|id|link|title|url))?(?:\s|$)|userName|authorName|displayName/i;

/** What builders of pages put behind a class, new at each build: "Author_name__x1Qy3", "Author__Name-sc-77a-2"; "user_level2" has a word there. */
const BUILT =
  /(?:-sc-\w+-\d+|_{1,2}(?=\w{5,6}(?:\s|$))(?![a-z]+\d+(?:\s|$))(?=\w*[a-z])(?=\w*\d)\w{5,6})(?=\s|$)/gi;

/** The same behind two dashes, where mostly a word stands: "author-name--3aHc3". */
const BUILT_DASHED = /--(?=\w{5,6}(?:\s|$))(?=\w*[a-z])(?=\w*[A-Z])(?=\w*\d)\w{5,6}(?=\s|$)/g;

/** True for classes, or an id, of what holds a person's name. */
export const namesPerson = (marks: string): boolean =>
  PERSON.test(marks) ||
  (/_|-sc-|--/.test(marks) && PERSON.test(marks.replace(BUILT, '').replace(BUILT_DASHED, '')));

const SELECTOR =
  '[rel~="author"],[itemprop~="author"],[class*="author" i],[class*="user" i],[class*="commenter" i],[class*="nick" i],[class*="poster" i],[class*="reviewer" i],[class*="profile" i],a[href*="user" i],a[href*="member" i],a[href*="profil" i],cite';

/** Elements that are looked at in a moment. */
const STEP = 20;

/** What says no more than who wrote: "by Anna". */
const PERSON_LINE = /(?:^|[\s_-])(?:user|author|reviewer|poster)-?info(?:\s|$)/i;

/** True for an element that says in a line who wrote, and holds nothing else. */
export const isPersonLine = (element: Element, classes: string): boolean =>
  PERSON_LINE.test(classes) &&
  !element.firstElementChild &&
  !/[\d·|,]/.test(beginningOf(element, 40));

function isName(element: Element): boolean {
  const text = beginningOf(element, 40);
  if (text.length < 2 || text.length > 40 || /^[\d\W]+$/u.test(text)) return false;
  const classes = element.getAttribute('class') ?? '';
  const href = element.getAttribute('href') ?? '';
  return (
    namesPerson(classes) ||
    isPersonLine(element, classes) ||
    PROFILE.test(href) ||
    (element.localName === 'cite' && !element.closest('p,blockquote') && regionOf(element) > 0) ||
    element.matches('[rel~="author"],[itemprop~="author"]')
  );
}

/** Gathers names in page order, outermost only, some of each template. */
class Roll {
  readonly seeds: Seed[] = [];
  private readonly counts = new Map<string, number>();
  private last: Element | undefined;

  constructor(private readonly enough: number) {}

  look(element: Element): void {
    if (this.last?.contains(element)) return;
    const key = keyOf(element);
    const count = this.counts.get(key) ?? 0;
    const isKept = count < this.enough;
    if (isKept && (!isName(element) || element.closest('nav,blockquote:not([id])'))) return;
    this.last = element;
    this.counts.set(key, count + 1);
    if (isKept) this.seeds.push({element, key});
  }
}

/** Names on the page that may be an author's, in page order. */
export function* authorSeeds(root: Element, enough = SAMPLE): Generator<undefined, Seed[]> {
  const roll = new Roll(enough);
  let looked = 0;
  for (const element of selectSlowly(root, SELECTOR)) {
    if (element) roll.look(element);
    if (++looked % STEP === 0) yield;
  }
  return roll.seeds;
}
