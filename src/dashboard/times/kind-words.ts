import type {KindChoice} from '../../report/figures/choose';
import {say, type Word} from '../../words';

const words: Record<KindChoice, Word> = {
  complaints: 'dashboard_kind_complaints',
  concern: 'dashboard_kind_concern',
  venting: 'dashboard_kind_venting',
  question: 'dashboard_kind_question',
  'error of fact': 'dashboard_kind_error',
  praise: 'dashboard_kind_praise',
  neutral: 'dashboard_kind_neutral',
  'not us': 'dashboard_kind_not_us',
  unsorted: 'dashboard_kind_unsorted',
};

/** What a kind of mention is called. */
export const kindWords = (kind: KindChoice): string => say(words[kind]);
