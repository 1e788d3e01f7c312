import {firstOf, hashed, mixed} from './model/hash';
import trained from './model/model.json';

/** Counts up when the same words come to hint at something else: a cue, a topic, a rule. */
const RULES = 2;

/** What names the hints that this model and these rules give: another name, other hints. */
export function hintsVersion(): string {
  let sum = firstOf(0);
  for (const sign of JSON.stringify(trained.heads)) sum = hashed(sum, sign.charCodeAt(0));
  return `${RULES}-${(mixed(sum) >>> 0).toString(16)}`;
}
