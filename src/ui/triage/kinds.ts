import type {TriageKind} from '../../mention/decision';
import {say, type Word} from '../../words';

/** The kinds in the order in which they are offered. */
export const kinds: readonly TriageKind[] = [
  'concern',
  'venting',
  'question',
  'praise',
  'error of fact',
  'neutral',
  'not us',
];

/** What each kind is called. */
export const kindNames: Record<TriageKind, Word> = {
  concern: 'dashboard_kind_concern',
  venting: 'dashboard_kind_venting',
  question: 'dashboard_kind_question',
  praise: 'dashboard_kind_praise',
  'error of fact': 'dashboard_kind_error',
  neutral: 'dashboard_kind_neutral',
  'not us': 'dashboard_kind_not_us',
};

/** A kind in words. */
export const kindWords = (kind: TriageKind): string => say(kindNames[kind]);

/** The single key that says of what kind a mention is; leaving is the next step of a neutral one. */
export const kindKeys: Record<TriageKind, string> = {
  concern: 'c',
  venting: 'v',
  question: 'q',
  praise: 'p',
  'error of fact': 'f',
  neutral: 'l',
  'not us': 'x',
};
