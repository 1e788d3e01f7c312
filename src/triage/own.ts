/** In the languages with hints. */
const OWN: ReadonlySet<string> = new Set(
  "i i'm i've i'd i'll my me mine we we're we've our us ich mir mich mein meine meinen meinem meiner wir uns unser unsere je j'ai moi mon ma nous yo mi me nosotros io mio mia noi eu meu minha nós".split(
    ' ',
  ),
);

/** Whether a word says that the author speaks of themselves. */
export const isOwn = (word: string): boolean => OWN.has(word);
