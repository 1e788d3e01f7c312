import {fold} from '../parts';

/** What is written on a picture of a person, beside the name. */
const PICTURE =
  /avatar|photo|picture|profil|perfil|gravatar|bild|foto|imag|immagine|resmi|zdjęcie|obrázek|аватар|фото|профил|头像|頭像|アイコン|アバター|プロフィール|프로필/i;
const LONGEST = 90;
/** An entry with more pictures is an article with illustrations. */
const MOST = 20;

/** What the pictures among some elements say of persons. */
export type Pictured = {names: ReadonlySet<string>; lines: readonly string[]};

const wordsOn = (image: Element): string => fold(image.getAttribute('alt')).replace(/^@/, '');

/** The words on the pictures among some elements: names alone, and lines that hold one. */
export function picturedIn(elements: readonly Element[], signs: ReadonlySet<string>): Pictured {
  const words = elements
    .filter(({localName}) => localName === 'img')
    .slice(0, MOST)
    .map(wordsOn)
    .filter(said => said !== '' && said.length < LONGEST && !signs.has(said));
  return {names: new Set(words), lines: words.filter(said => PICTURE.test(said))};
}

/** Fewer posts may all be one person's. */
const SEVERAL = 4;

/** The words on pictures that stand in each of several posts: they are signs of buttons, not of persons. */
export function signsIn(posts: readonly (readonly Element[])[]): Set<string> {
  const [first, ...others] = posts.map(span => new Set(span.flatMap(imagesIn).map(wordsOn)));
  if (!first || posts.length < SEVERAL) return new Set();
  return new Set([...first].filter(said => others.every(other => other.has(said))));
}

const imagesIn = (root: Element): Element[] =>
  Array.from(root.querySelectorAll('img[alt]')).slice(0, MOST);

/** True where a picture is said to be that of the person of this name. */
export function isPictured(name: string, {names, lines}: Pictured): boolean {
  return names.has(name) || lines.some(said => said.includes(name));
}
