import type {PageExplained} from '../../messages/contract';
import {language, say, type Word} from '../../words';

type Look = PageExplained['looks'][number];

/** What speaks against posts, and from which weight on it is worth a word. */
const against: [reason: string, atMost: number, words: Word][] = [
  ['region', -1, 'dashboard_because_region'],
  ['boards', -1, 'dashboard_because_boards'],
  ['listing', -2, 'dashboard_because_listing'],
  ['sections', -1, 'dashboard_because_sections'],
  ['prices', -1, 'dashboard_because_prices'],
  ['links', -1, 'dashboard_because_links'],
  ['words', -1, 'dashboard_because_words'],
  ['author', -0.5, 'dashboard_because_author'],
];

/** What speaks for posts beside their parts. */
const besides: [reason: string, atLeast: number, words: Word][] = [
  ['region', 1, 'dashboard_because_discussion'],
  ['answerable', 1, 'dashboard_because_answerable'],
  ['rated', 1, 'dashboard_because_rated'],
];

/** Why something was, or was not, taken for posts, in a sentence. */
export function because({isTaken, score, because: weights}: Look, enough: number): string {
  const found = (reasons: typeof against, speaks: (weight: number, bound: number) => boolean) =>
    reasons.flatMap(([reason, bound, words]) =>
      speaks(weights[reason] ?? 0, bound) ? [say(words)] : [],
    );
  const reasons = isTaken
    ? found(besides, (weight, bound) => weight >= bound)
    : found(against, (weight, bound) => weight <= bound);
  const verdict: Word = isTaken
    ? 'dashboard_look_taken'
    : score >= enough
      ? 'dashboard_look_beside'
      : 'dashboard_look_not_taken';
  if (reasons.length === 0) return `${say(verdict)}.`;
  const list = new Intl.ListFormat(language(), {type: 'unit', style: 'short'}).format(reasons);
  return `${say(verdict)}: ${list}.`;
}
