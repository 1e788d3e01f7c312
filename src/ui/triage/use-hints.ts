import type {MentionId} from '../../mention/decision';
import type {Hint} from '../../mention/hint';
import type {Mention} from '../../mention/mention';
import {hintsOf, live} from '../../store/read';
import {useLive} from '../use-live';

/** Hints by mention; `null` where none is given in its language, nothing while it is being made. */
export type Hints = ReadonlyMap<MentionId, Hint | null>;

const none: Hints = new Map();

/** The hints of the mentions that are shown, kept up to date. */
export function useHints(mentions: Pick<Mention, 'id'>[]): Hints {
  const ids = mentions.map(({id}) => id);
  const found = useLive(() => live(() => hintsOf(ids)), [ids.join()]);
  return found.is === 'there' ? found.value : none;
}
