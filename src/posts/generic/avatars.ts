import {fold} from '../parts';

/** What is written on a picture of a person, beside the name. */
const PICTURE = /avatar|photo|picture|profile|gravatar|bild|foto|image|аватар|头像|アイコン/i;
const LONGEST = 90;

/** The words on the pictures among some elements. */
export function wordsOnPictures(elements: readonly Element[]): string[] {
  return elements
    .filter(({localName}) => localName === 'img')
    .map(image => fold(image.getAttribute('alt')))
    .filter(words => words !== '' && words.length < LONGEST);
}

/** True where a picture is said to be that of the person of this name. */
export function isPictured(name: string, words: readonly string[]): boolean {
  return words.some(said => said === name || (said.includes(name) && PICTURE.test(said)));
}
