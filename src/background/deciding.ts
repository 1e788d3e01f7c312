import {readPrivate} from '../store/read/private';
import type {Deciding} from '../store/write/decide';
import {rulesNow} from './rules';

/** Who decides now and by which rules; `by` is empty until the person gave a name. */
export async function deciding(): Promise<Deciding> {
  const by = (await readPrivate('person')) ?? '';
  return {by, at: Date.now(), rules: await rulesNow()};
}
