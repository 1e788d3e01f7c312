import {browser} from '../browser';
import type {MentionId} from '../mention/decision';
import {limits} from '../mention/limits';
import type {Mention} from '../mention/mention';
import {Refused} from '../messages/failures';
import {StoreUnavailable} from '../store/unavailable';
import {keepPicture} from '../store/write/picture';
import {say} from '../words';
import {changed} from './changed';
import {type FlagSet, keepFlag} from './flag';
import {wantsPictures} from './picture/take';
import {inTurn} from './turn';

const KEY = 'outbox';

const idOf = ({sighting}: FlagSet): MentionId => sighting.facts.id;

async function waiting(): Promise<FlagSet[]> {
  // Session storage is closed to pages: local storage is not, and a page could forge flags there
  const stored = await browser.storage.session.get(KEY);
  return (stored[KEY] as FlagSet[] | undefined) ?? []; // Ours alone
}

const put = (flags: FlagSet[]) => browser.storage.session.set({[KEY]: flags});

/**
 * Keeps a flag until the store opens again.
 * @throws Refused when too many wait
 */
export function putOff(flag: FlagSet): Promise<void> {
  return inTurn(KEY, async () => {
    const others = (await waiting()).filter(other => idOf(other) !== idOf(flag));
    const flags = [...others, flag];
    if (flags.length > limits.outbox || JSON.stringify(flags).length > limits.outboxLength) {
      throw new Refused('store unavailable', say('worker_outbox_full'));
    }
    await put(flags);
  });
}

/** Takes back a flag that was not put away yet; false when none waits for this post. */
export function takeBack(id: MentionId): Promise<boolean> {
  return inTurn(KEY, async () => {
    const flags = await waiting();
    const others = flags.filter(flag => idOf(flag) !== id);
    if (others.length === flags.length) return false;
    await put(others);
    return true;
  });
}

/** Puts away the flags that waited, each leaving the outbox only once it is kept. */
export function emptyOutbox(): Promise<void> {
  return inTurn(KEY, async () => {
    for (const flag of await waiting()) {
      const mention = await kept(flag);
      if (mention === 'still unavailable') return;
      await put((await waiting()).filter(other => idOf(other) !== idOf(flag)));
      if (mention) await changed([mention]);
    }
  });
}

const flaggedIn = ({sighting: {facts}}: FlagSet, {id: mentionId}: Mention) => ({
  mentionId,
  pageUrl: facts.pageUrl,
  at: facts.seenAt,
});

async function kept(flag: FlagSet) {
  try {
    const mention = await keepFlag(flag);
    if (mention && (await wantsPictures()))
      await keepPicture(flaggedIn(flag, mention), 'store shut');
    return mention;
  } catch (error) {
    if (error instanceof StoreUnavailable) return 'still unavailable';
    throw error;
  }
}
