/** Longer addresses are cut, or refused without a word, by mail programs and by Windows. */
const LONGEST = 1_900;

/** A draft for the person's own mail program; `isShortened` where not all of it found room. */
export type MailDraft = {href: string; isShortened: boolean};

type Letter = {to?: string; subject: string; text: string};

// A mail has its lines end so (RFC 6068); what a browser leaves open in a component, some programs trip over
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\r?\n/g, '\r\n')).replace(
    /'/g,
    '%27',
  );

const address = ({to = '', subject, text}: Letter): string =>
  `mailto:${encoded(to).replace(/%40/g, '@')}?subject=${encoded(subject)}&body=${encoded(text)}`;

/** The longest beginning of a text with which it fits, cut between characters. */
function fitting(text: string, fits: (beginning: string) => boolean): string {
  const signs = [...text];
  let [short, long] = [0, signs.length];
  while (short < long) {
    const middle = Math.ceil((short + long) / 2);
    if (fits(signs.slice(0, middle).join(''))) short = middle;
    else long = middle - 1;
  }
  return signs.slice(0, short).join('').trimEnd();
}

/**
 * A mail draft as an address.
 * @param note says, at its beginning, that the text was shortened and where all of it is
 */
export function mailDraft(letter: Letter, note: string, longest = LONGEST): MailDraft {
  const href = address(letter);
  if (href.length <= longest) return {href, isShortened: false};
  const subject = fitting(letter.subject, some => encoded(some).length <= longest / 4);
  const shortened = (some: string) => address({...letter, subject, text: `${note}\n\n${some} …`});
  const text = fitting(letter.text, some => shortened(some).length <= longest);
  return {href: shortened(text), isShortened: true};
}
