import type {Asking} from '../../../src/report/figures/asking';
import type {Timed} from '../../../src/report/figures/timed';
import {clocked, NOON} from '../../clock/made';

const DAY_MS = 24 * 60 * 60_000;

/** A week after the posts of these tests: a reply is asked for on everything, within the hour. */
export const asking: Asking = {
  at: NOON + 7 * DAY_MS,
  target: 60,
  targetFor: () => 60,
  policyOf: () => 'everything',
};

let made = 0;

/** A mention as figures see it, posted and first seen at noon, with what differs. */
export function told(
  differs: Parameters<typeof clocked>[0] & {host?: string; brandIds?: string[]; id?: string} = {},
): Timed {
  const {host = 'forum.example', brandIds = ['acme'], id = String(made++), ...rest} = differs;
  return {...clocked(rest), id, host, brandIds};
}
