import {fold} from '../parts';

/** What is written on a picture of a person, beside the name. */
const PICTURE = /avatar|photo|picture|profile|gravatar|bild|foto|image|аватар|头像|アイコン/i;
const LONGEST = 90;
/** An entry with more pictures is an article with illustrations. */
const MOST = 20;

/** What the pictures among some elements say of persons. */
export type Pictured = {names: ReadonlySet<string>; lines: readonly string[]};

/** The words on the pictures among some elements: names alone, and lines that hold one. */
export function picturedIn(elements: readonly Element[]): Pictured {
  const words = elements
    .filter(({localName}) => localName === 'img')
    .slice(0, MOST)
    .map(image => fold(image.getAttribute('alt')).replace(/^@/, ''))
    .filter(said => said !== '' && said.length < LONGEST);
  return {names: new Set(words), lines: words.filter(said => PICTURE.test(said))};
}

/** True where a picture is said to be that of the person of this name. */
export function isPictured(name: string, {names, lines}: Pictured): boolean {
  return names.has(name) || lines.some(said => said.includes(name));
}
