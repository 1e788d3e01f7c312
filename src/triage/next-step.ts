import type {TriageKind} from '../mention/decision';

/** What to do next with a mention of one kind. */
export type NextStep = {step: string; how: string};

const steps: Record<TriageKind, NextStep> = {
  concern: {
    step: 'Hand off',
    how: 'Give it to someone with authority, contact the author privately, and say so in the thread.',
  },
  venting: {
    step: 'Acknowledge or leave',
    how: 'One kind sentence and a way to reach you, or nothing. Do not argue.',
  },
  question: {step: 'Answer', how: 'Answer in the thread, where others look for it too.'},
  praise: {step: 'Thank', how: 'Thank the author by name. Ask for nothing.'},
  'error of fact': {step: 'Correct', how: 'Say what is right, once, and name a source.'},
  neutral: {step: 'Leave', how: 'Nothing is asked of us.'},
  'not us': {step: 'Dismiss', how: 'Dismiss it; an ignore phrase keeps the next one away.'},
};

/** The fixed next step of a kind. */
export function nextStep(kind: TriageKind): NextStep {
  return steps[kind];
}
