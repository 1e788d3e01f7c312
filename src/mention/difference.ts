/** A stretch of text that stayed, came, or went. */
export type Change = {is: 'same' | 'added' | 'removed'; text: string};

/** Beyond this many words that differ, word is not held against word: one text stands for the other. */
const MOST = 2_000;

/** Words with the space after them, so that all of them together are the text. */
const wordsIn = (text: string): string[] => text.match(/\s*\S+\s*?(?=\s|$)|\s+/g) ?? [];

/** How many words the texts share at most, from each pair of places to their ends. */
function shared(before: string[], after: string[]): Uint16Array[] {
  const rows = Array.from({length: before.length + 1}, () => new Uint16Array(after.length + 1));
  for (let left = before.length - 1; left >= 0; left--) {
    const [row, below] = [rows[left], rows[left + 1]];
    if (!row || !below) continue;
    for (let right = after.length - 1; right >= 0; right--) {
      row[right] =
        before[left]?.trim() === after[right]?.trim()
          ? (below[right + 1] ?? 0) + 1
          : Math.max(below[right] ?? 0, row[right + 1] ?? 0);
    }
  }
  return rows;
}

/** What differs in the middle, word by word. */
function* middle(before: string[], after: string[]): Generator<Change> {
  const rows = shared(before, after);
  let [left, right] = [0, 0];
  while (left < before.length || right < after.length) {
    const [old = '', next = ''] = [before[left], after[right]];
    const isSame = left < before.length && right < after.length && old.trim() === next.trim();
    const [skipOld, skipNext] = [rows[left + 1]?.[right] ?? -1, rows[left]?.[right + 1] ?? -1];
    if (isSame) {
      yield {is: 'same', text: next};
      left++;
      right++;
    } else if (left < before.length && (right >= after.length || skipOld >= skipNext)) {
      yield {is: 'removed', text: old};
      left++;
    } else {
      yield {is: 'added', text: next};
      right++;
    }
  }
}

/** Neighbours of one kind as one. */
function joined(changes: Iterable<Change>): Change[] {
  const all: Change[] = [];
  for (const {is, text} of changes) {
    const last = all.at(-1);
    if (last?.is === is) last.text += text;
    else if (text !== '') all.push({is, text});
  }
  return all;
}

/** What became of a text, word by word: what stayed and came makes the new one, what stayed and went the old. */
export function difference(before: string, after: string): Change[] {
  const [old, next] = [wordsIn(before), wordsIn(after)];
  let start = 0;
  while (start < old.length && start < next.length && old[start] === next[start]) start++;
  let end = 0;
  const most = Math.min(old.length, next.length) - start;
  while (end < most && old.at(-1 - end) === next.at(-1 - end)) end++;
  const [left, right] = [old.slice(start, old.length - end), next.slice(start, next.length - end)];
  const isLong = left.length > MOST || right.length > MOST;
  const between: Iterable<Change> = isLong
    ? [
        {is: 'removed', text: left.join('')},
        {is: 'added', text: right.join('')},
      ]
    : middle(left, right);
  return joined([
    {is: 'same', text: next.slice(0, start).join('')},
    ...between,
    {is: 'same', text: next.slice(next.length - end).join('')},
  ]);
}
