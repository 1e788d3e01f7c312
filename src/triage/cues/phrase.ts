/** One word of a phrase: any of these, or beginning or ending so, after at most `gap` others. */
export type Step = {
  gap: number;
  words: ReadonlySet<string>;
  starts: readonly string[];
  ends: readonly string[];
};

/** Named lists that phrases can stand for, as `{name}`. */
export type Sets = Record<string, string>;

function step(choices: string[], gap: number): Step {
  return {
    gap,
    words: new Set(choices.filter(choice => !choice.includes('*'))),
    starts: choices.filter(choice => choice.endsWith('*')).map(choice => choice.slice(0, -1)),
    ends: choices.filter(choice => choice.startsWith('*')).map(choice => choice.slice(1)),
  };
}

function choicesOf(part: string, sets: Sets): string[] {
  return part.split('|').flatMap(choice => {
    const name = /^\{(\w+)\}$/.exec(choice)?.[1];
    return name === undefined ? [choice] : (sets[name] ?? '').trim().split(/\s+/);
  });
}

/**
 * Reads one phrase: words apart by spaces, `a|b` either, `stem*`, `*ending`, `{set}`, `#` any number,
 * and `~2` for up to two words between.
 */
export function phraseOf(line: string, sets: Sets): Step[] {
  const steps: Step[] = [];
  let gap = 0;
  for (const part of line.trim().split(/\s+|(?<=\p{L})-(?=\p{L})/u)) {
    if (part.startsWith('~')) {
      gap = Number(part.slice(1));
    } else {
      steps.push(step(choicesOf(part, sets), gap));
      gap = 0;
    }
  }
  return steps;
}

/** Whether one word is what a step asks for. */
export function fits({words, starts, ends}: Step, word: string): boolean {
  return (
    words.has(word) ||
    starts.some(start => word.startsWith(start)) ||
    ends.some(end => word.length > end.length && word.endsWith(end))
  );
}
