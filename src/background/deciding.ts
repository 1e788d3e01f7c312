import {readSettings} from '../settings/read';
import {readPrivate} from '../store/read/private';
import type {Deciding} from '../store/write/decide';
import {rulesOf} from './rules';

/** Who decides now and by which rules; `by` is empty until the person gave a name. */
export async function deciding(): Promise<Deciding> {
  const rules = rulesOf(await readSettings());
  return {by: (await readPrivate('person')) ?? '', at: Date.now(), rules};
}
