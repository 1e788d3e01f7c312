const filled = (parts: string[]): string[] =>
  parts.map(part => part.trim()).filter(part => part !== '');

/** What was typed one a line. */
export const linesIn = (typed: string): string[] => filled(typed.split('\n'));

/** What was typed one a line, or with commas between. */
export const partsIn = (typed: string): string[] => filled(typed.split(/[\n,;]/));
