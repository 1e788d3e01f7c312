import {fold} from '../parts';
import {SAMPLE, type Seed} from './seeds';
import {signature} from './signature';

/** Where a link to a person leads, on most forums. */
export const PROFILE =
  /(?:^|[/?&._-])(?:users?|members?|memberlist|profiles?|people|persons?|authors?|u|account|accounts|nutzer|benutzer|mitglied(?:er)?|profil|perfil|usuarios?|utilisateurs?|membres?|polzovateli|customer|reviewers?)(?:[/?=&._-]|$)|\/@|\/~|[?&](?:u|uid|user_?id|userid|member|mid)=/i;
/** What engines call the element that holds a person's name. */
export const PERSON =
  /(?:^|[\s_-])(?:by-?line|author|user|nick|poster|postauthor|commenter|reviewer|screen-?name|display-?name|username|usertext|fn|person|member|creator|handle|login|hnuser|profile|identity|autor|auteur|memberusername|bigusername)(?:[-_]{0,2}(?:name|nick|link|title|url))?(?:\s|$)|userName|authorName|displayName/;

const SELECTOR =
  '[rel~="author"],[itemprop~="author"],[class*="author" i],[class*="user" i],[class*="commenter" i],[class*="nick" i],[class*="poster" i],[class*="reviewer" i],[class*="profile" i],a[href*="user" i],a[href*="member" i],a[href*="profil" i]';

function isName(element: Element): boolean {
  const text = fold(element.textContent);
  if (text.length < 2 || text.length > 40 || /^[\d\W]+$/u.test(text)) return false;
  const classes = element.getAttribute('class') ?? '';
  const href = element.getAttribute('href') ?? '';
  return (
    PERSON.test(classes) ||
    PROFILE.test(href) ||
    element.matches('[rel~="author"],[itemprop~="author"]')
  );
}

/** Names on the page that may be an author's, outermost only, in page order; some of each template. */
export function authorSeeds(document: Document, enough = SAMPLE): Seed[] {
  const seeds: Seed[] = [];
  const counts = new Map<string, number>();
  let last: Element | undefined;
  for (const element of document.querySelectorAll(SELECTOR)) {
    if (last?.contains(element) || !isName(element)) continue;
    if (element.closest('nav,blockquote')) continue;
    last = element;
    const parent = element.parentElement;
    const key = `${signature(element)}<${parent ? signature(parent) : ''}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    if (count <= enough) seeds.push({element, key});
  }
  return seeds;
}
