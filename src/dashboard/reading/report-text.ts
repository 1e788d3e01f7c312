import type {PageExplained} from '../../messages/contract';

type Look = PageExplained['looks'][number];

/** Candidates that a report holds: the others never decide anything. */
const MOST_LOOKS = 20;

const list = (values: Record<string, number>): string =>
  Object.entries(values)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');

const line = ({element, times, isTaken, score, had, because}: Look): string =>
  `  ${element} × ${times}: ${score}${isTaken ? ' taken' : ''}; had ${list(had)}; ${list(because)}`;

/**
 * A reading as a bug report holds it, in English whatever the person reads: numbers, the names of
 * readers and of elements, and the host. No word of the page, and nobody's name.
 */
export function reportText(host: string, page: PageExplained, version: string): string {
  const {by, posts, having, foundNothing, isInPart, isSigningIn, enough, looks} = page;
  return [
    `Earmark ${version}, how a page on ${host} was read`,
    `reader: ${by ?? 'none'}`,
    `posts: ${posts} (${list(having)})`,
    `readers that found nothing: ${foundNothing.join(', ') || 'none'}`,
    `read in part: ${isInPart ? 'yes' : 'no'}`,
    `signing in: ${isSigningIn ? 'yes' : 'no'}`,
    `candidates, taken from ${enough}: ${looks.length}`,
    ...looks.slice(0, MOST_LOOKS).map(line),
  ].join('\n');
}
