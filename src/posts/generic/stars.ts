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

/** True for what begins with how many gave stars. */
export const isRatedByMany = ({span}: Entry): boolean =>
  span.some(root => OF_MANY.test((root.textContent ?? '').slice(0, FIRST_LETTERS)));

/** True for what tells how many stars somebody gave. */
export function isRated({span}: Entry): boolean {
  return span.some(root =>
    Array.from(root.querySelectorAll('[aria-label],[title],img[alt]'))
      .slice(0, 40)
      .some(element =>
        ['aria-label', 'title', 'alt'].some(name => RATING.test(element.getAttribute(name) ?? '')),
      ),
  );
}
