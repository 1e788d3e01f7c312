import type {Entry} from './families';

/** How many stars somebody gave, as it is told to those who cannot see them. */
const OF_FIVE = 'out of|of|von|sur|de|su|из|a?v|af|ud af|van|z|na|από|מתוך|من';
const STARS =
  'stars?|sterne?|sterren|étoiles?|estrell?as?|estrelas?|stelle|stjerner?|stjärnor|gwiazd\\p{L}*|yıldız|звезд\\p{L}*';
const RATING = new RegExp(
  `(?:^|\\s)[0-5](?:[.,]\\d)?\\s?(?:/\\s?5|(?:${OF_FIVE})\\s(?:5|five|fünf|cinq|cinco|cinque)(?!\\p{L})|(?:${STARS})(?!\\p{L})|つ?星)|[★⭐]`,
  'iu',
);

/** What is said of a thing as a whole stands at its beginning. */
const FIRST_LETTERS = 300;
/** Stars of many, who are counted beside them: of a thing, and not in a post about it. */
const OF_MANY =
  /[(（]\s?\d[\d.,\s]*k?\+?\s?(?:customer |user |google )?(?:reviews?|ratings?|bewertung\p{L}*|rezension\p{L}*|avis|notes|opini\p{L}*|rese(?:ñ|nh)as|valoraci\p{L}*|avalia\p{L}*|recension\p{L}*|beoordeling\p{L}*|ocen\p{L}*|отзыв\p{L}*|оцен\p{L}*|değerlendirme|yorum|anmeldelser|omdömen|arvostelua|κριτικ\p{L}*|件|件のレビュー|条评价|개)\s?[)）]/iu;

/** The first element that tells how many stars somebody gave. */
const ratingIn = (root: Element): Element | undefined =>
  Array.from(root.querySelectorAll('[aria-label],[title],img[alt]'))
    .slice(0, 40)
    .find(element =>
      ['aria-label', 'title', 'alt'].some(name => RATING.test(element.getAttribute(name) ?? '')),
    );

/** What is said before an element: of whoever gives the stars, that they gave some before. */
function saidBefore(root: Element, element: Element): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let said = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) break;
    said += node.nodeValue ?? '';
  }
  return said;
}

/** True for what begins with stars, and with how many gave them. */
export const isRatedByMany = ({span}: Entry): boolean =>
  span.some(root => {
    if (!OF_MANY.test((root.textContent ?? '').slice(0, FIRST_LETTERS))) return false;
    const rating = ratingIn(root);
    return rating !== undefined && !OF_MANY.test(saidBefore(root, rating));
  });

/** True for what tells how many stars somebody gave. */
export const isRated = ({span}: Entry): boolean => span.some(root => ratingIn(root) !== undefined);
