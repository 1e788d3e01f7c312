import type {Candidate} from './names';

/** What stands in a circle for a picture: one to three letters, large. */
const isInitials = (text: string): boolean =>
  /^\p{L}{1,3}$/u.test(text) && text === text.toUpperCase();

/** A title begins with some letter as well, but has more words than this. */
const MOST_WORDS = 4;

/** How well initials fit a name: by one letter, by all of them, or not. */
function agreement(initials: string, name: string): number {
  const words = name
    .toUpperCase()
    .split(/[\s.]+/)
    .filter(Boolean);
  if (name.length <= initials.length || words.length > MOST_WORDS) return 0;
  const letters = words.map(([letter = '']) => letter);
  if (initials.length === 1) return letters[0] === initials ? 1 : 0;
  const all = letters.join('');
  return initials === all || initials === `${letters[0]}${letters.at(-1)}` ? 2 : 0;
}

/** The names without the initials of one of them, which then is more surely one. */
export function withoutInitials(names: readonly Candidate[]): Candidate[] {
  const explained = new Set<string>();
  for (const {text, score} of names) {
    if (!isInitials(text) || explained.has(text)) continue;
    for (const other of names) {
      const fits = other.score >= score ? agreement(text, other.text) : 0;
      if (fits === 0) continue;
      other.score += fits * 1.5;
      explained.add(text);
    }
  }
  return names.filter(({text}) => !explained.has(text));
}
