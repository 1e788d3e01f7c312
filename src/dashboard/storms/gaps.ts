/** What a text leaves to be filled in: `[time]`, `[company]`. */
const GAP = /\[([^[\]\n]{1,60})\]/g;

/** What is to be filled in, each once, in order. */
export const gapsIn = (text: string): string[] => [
  ...new Set([...text.matchAll(GAP)].map(([, name = '']) => name)),
];

/** The text with what was filled in; what was not stays as it stands. */
export const filled = (text: string, words: Record<string, string>): string =>
  text.replace(GAP, (gap, name: string) => {
    const said = Object.hasOwn(words, name) ? words[name]?.trim() : undefined;
    return said || gap;
  });
