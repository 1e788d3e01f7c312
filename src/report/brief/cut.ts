/** A text as far as there is room for it: cut between characters, and marked where it was cut. */
export const cut = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 2).replace(/[\ud800-\udbff]$/, '')} …`;

/** Where no text is longer than this, anything else is what is too much. */
const SHORTEST = 100;

const bytesOf = (message: unknown): number =>
  new TextEncoder().encode(JSON.stringify(message)).length;

/** A message whose longest texts are cut shorter and shorter, until all of it has so many bytes at most. */
export function fitting<T>(make: (longest: number) => T, bytes: number): T {
  let longest = bytes;
  let message = make(longest);
  while (bytesOf(message) > bytes && longest > SHORTEST) {
    longest = Math.floor(longest / 1.5);
    message = make(longest);
  }
  return message;
}
