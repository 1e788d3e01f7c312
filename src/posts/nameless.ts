/** A shorter name stands by chance in many words; it counts where it stands alone. */
const LONG = 5;
/** A name that a stylesheet would use; anything else may be what somebody wrote. */
const ORDINARY = /^[a-z][a-z0-9_-]{0,39}$/i;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

function names(word: string, name: string): boolean {
  if (name === '') return false;
  if (name.length >= LONG) return plain(word).includes(name);
  return word.toLowerCase().split(/[-_]/).includes(name);
}

/**
 * What kind of element it is, without what could name a person: some sites put an author's name
 * into a class ("post-by-robin").
 */
export function nameless(signature: string, authors: readonly string[]): string {
  const told = authors.map(plain);
  return signature
    .split(/([.#<])/)
    .map(part => {
      if (part.length <= 1) return part;
      const isPersons = told.some(name => names(part, name));
      return isPersons || !ORDINARY.test(part) ? '…' : part;
    })
    .join('');
}
