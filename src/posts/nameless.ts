/** Shorter names stand by chance in many words. */
const SHORTEST = 3;
/** A name that a stylesheet would use; anything else may be what somebody wrote. */
const ORDINARY = /^[a-z][a-z0-9_-]{0,39}$/i;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/**
 * What kind of element it is, without what could name a person: some sites put an author's name
 * into a class ("post-by-robin").
 */
export function nameless(signature: string, names: readonly string[]): string {
  const told = names.map(plain).filter(name => name.length >= SHORTEST);
  return signature
    .split(/([.#<])/)
    .map(part => {
      if (part.length <= 1) return part;
      const isPersons = told.some(name => plain(part).includes(name));
      return isPersons || !ORDINARY.test(part) ? '…' : part;
    })
    .join('');
}
