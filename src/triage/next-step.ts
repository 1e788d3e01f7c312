import type {TriageKind} from '../mention/decision';

/** What to do next with a mention: a name, for which the interface has the words. */
export type NextStep =
  | 'hand off'
  | 'acknowledge or leave'
  | 'answer'
  | 'thank'
  | 'correct'
  | 'leave'
  | 'dismiss';

const steps: Record<TriageKind, NextStep> = {
  concern: 'hand off',
  venting: 'acknowledge or leave',
  question: 'answer',
  praise: 'thank',
  'error of fact': 'correct',
  neutral: 'leave',
  'not us': 'dismiss',
};

/** The fixed next step of a kind. */
export const nextStep = (kind: TriageKind): NextStep => steps[kind];
