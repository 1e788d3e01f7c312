import type {KindChoice} from '../../report/figures/choose';
import {kindNames} from '../../ui/triage/kinds';
import {say, type Word} from '../../words';

const words: Record<KindChoice, Word> = {
  complaints: 'dashboard_kind_complaints',
  ...kindNames,
  unsorted: 'dashboard_kind_unsorted',
};

/** What a kind of mention is called. */
export const kindWords = (kind: KindChoice): string => say(words[kind]);
