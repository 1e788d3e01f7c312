import type {CauseOf} from '../../report/shore-up/causes';
import {causeWords} from '../../ui/triage/words';
import {say} from '../../words';

/** What a cause is called, or that nobody gave one. */
export const causeName = (of: CauseOf): string =>
  of === 'none' ? say('dashboard_cause_none') : causeWords(of);
