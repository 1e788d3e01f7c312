import {answer} from '../messages/answer';
import {toPage} from '../messages/shapes/to-page';
import {pause} from './breathe';
import {clearLeftovers} from './island/host';
import type {Life} from './life';
import {Visit} from './visit';
import {Watching} from './watching';
import {followWishes, wishesFor} from './wishes';

/** How long a copy that was brought to a site that is off waits for the request it came for. */
const REQUEST_MS = 10_000;

/** One stay on a page: what is wanted there decides what is begun, and the worker may ask at once. */
export function stay(life: Life): void {
  clearLeftovers();
  const begun = begin(life);
  answer(
    {
      'page.changed': {
        from: 'worker',
        shape: toPage['page.changed'],
        handle: async ({states, atOnce}) => {
          const {visit, watching} = await begun;
          if (!atOnce) await Promise.all([visit.heard(), watching?.heard()]);
          return {taken: visit.spots.settleKnown(states)};
        },
      },
      'flag.asked': {
        from: 'worker',
        shape: toPage['flag.asked'],
        handle: async ({how}) => ({flagged: await (await begun).visit.flagAsked(how)}),
      },
      'picture.asked': {
        from: 'worker',
        shape: toPage['picture.asked'],
        handle: async ({pose}) => ({area: await (await begun).visit.pose(pose)}),
      },
    },
    life.signal,
  );
}

async function endUnasked(visit: Visit, life: Life): Promise<void> {
  await pause(REQUEST_MS, life.signal);
  if (!visit.wasAsked) life.end('turned off');
}

/** The same life, which begins anew only once what is being saved is, or has failed. */
function afterSaving(visit: Visit, life: Life): Life {
  const end: Life['end'] = async why => {
    if (why === 'changed') await visit.heard();
    if (!life.signal.aborted) life.end(why);
  };
  return {...life, end};
}

async function begin(life: Life): Promise<{visit: Visit; watching?: Watching}> {
  const {hostname} = location;
  const wishes = await wishesFor(hostname);
  const visit = new Visit(wishes, life);
  if (life.signal.aborted) return {visit};
  followWishes(wishes, hostname, afterSaving(visit, life));
  const {isOff, matcher} = wishes;
  visit.isPaused = isOff;
  if (isOff) void endUnasked(visit, life);
  else if (matcher) {
    return {visit, watching: new Watching(visit, {...wishes, matcher}, life.signal, life)};
  }
  return {visit};
}
