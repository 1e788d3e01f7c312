import type {Posted} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {readAll} from './read';

const MINUTE = 60_000;

/** "Just now" and its like, which sites write for up to some minutes. */
const NOW =
  /^(?:just now|now|(?:a )?moments? ago|(?:a )?few seconds ago|seconds ago|gerade eben|soeben|jetzt|vor (?:ein paar|wenigen) sekunden|à l[’']instant|il y a quelques secondes|ahora mismo|ahora|hace unos segundos|agora(?: mesmo)?|há poucos segundos|proprio ora|adesso|pochi secondi fa|zojuist|just nu|lige nu|akkurat nå|przed chwilą|az önce|şimdi|только что|несколько секунд назад|刚刚|剛剛|たった今|今|数秒前|방금)[.!]?$/iu;

/**
 * The range of an elapsed time in words ("an hour ago", "vor einem Tag", "a couple of weeks ago"):
 * from twice as long to half as long, since it is not said how it was rounded.
 */
export function roughRange(text: string, seenAt: Instant, lang?: string): Posted | undefined {
  if (NOW.test(text.trim())) return {from: seenAt - 5 * MINUTE, to: seenAt};
  const start = readAll(text, seenAt, lang)[0]?.result.start;
  const isElapsed =
    start?.tags().has('result/relativeDate') || start?.tags().has('result/relativeDateAndTime');
  if (!start || !isElapsed) return undefined;
  const elapsed = seenAt - start.date().getTime();
  return elapsed > 0 ? {from: seenAt - 2 * elapsed, to: seenAt - elapsed / 2} : undefined;
}
