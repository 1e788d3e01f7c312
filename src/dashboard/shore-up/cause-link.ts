import type {CauseOf} from '../../report/shore-up/causes';
import {queryOf, viewIn} from '../mentions/view';
import {dateInput, type Span} from '../times/choices';

const DAY_MS = 24 * 60 * 60_000;

/** Every place a mention can stand in but “not us”: that is of no cause. */
const STATES = ['waiting', 'waiting again', 'answered', 'no reply needed', 'archived', 'not asked'];

/** Where the mentions of a cause are listed: of the same days, and the same brand. */
export function causeLink(of: CauseOf, {from, to}: Span, brandId: string | undefined): string {
  const all = viewIn('');
  const query = queryOf({
    ...all,
    chosen: {
      ...all.chosen,
      cause: [of],
      state: STATES,
      brand: brandId === undefined ? [] : [brandId],
    },
    from: Number.isFinite(from) ? dateInput(from) : '',
    until: Number.isFinite(to) ? dateInput(to - DAY_MS / 2) : '',
  });
  return `#mentions?${query}`;
}
