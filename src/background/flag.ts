import type {ChoiceOf} from '../mention/decision';
import type {Mention} from '../mention/mention';
import {readSettings} from '../settings/read';
import type {Sighting} from '../store/sighting';
import {flag} from '../store/write/flag';
import {deciding} from './deciding';
import {bringingIn} from './hints';

/** A flag that a person set on a post: what was seen, and how it was set. */
export type FlagSet = {sighting: Sighting; how: ChoiceOf<'flagged'>['how']};

/** Keeps a flag, set when the post was seen; undefined for a post that was erased. */
export async function keepFlag({sighting, how}: FlagSet): Promise<Mention | undefined> {
  const {by, rules} = await deciding();
  const {brands} = await readSettings();
  const matches = sighting.matches.filter(({brandId}) => brands.some(({id}) => id === brandId));
  return bringingIn(async name => {
    const at = sighting.facts.seenAt;
    const mention = await flag({...sighting, matches}, {how, by, rules, at});
    if (mention) name([mention]);
    return mention;
  });
}
