import type {TriageKind} from '../../src/mention/decision';
import {critics, type Hints, nextStep, suggestedKind} from '../../src/triage';

const kinds: TriageKind[] = [
  'concern',
  'venting',
  'praise',
  'question',
  'error of fact',
  'neutral',
  'not us',
];

test('each kind has its own next step', () => {
  expect(new Set(kinds.map(nextStep)).size).toBe(kinds.length);
  expect(nextStep('concern')).toBe('hand off');
});

test('there are four critics, the mildest first', () => {
  expect(critics).toEqual([
    'casual complainer',
    'extortionist',
    'committed crusader',
    'indignant influencer',
  ]);
});

const plain: Hints = {
  complaint: 0,
  polarity: 'neutral',
  specific: 0,
  question: false,
  topics: [],
  severity: 0,
  grounds: [],
  because: [],
};

test.each<[string, Partial<Hints>, TriageKind | undefined]>([
  ['a specific complaint is a concern', {complaint: 0.9, specific: 0.8}, 'concern'],
  ['a complaint of nothing in particular is venting', {complaint: 0.9}, 'venting'],
  [
    'a complaint that asks is still a concern',
    {complaint: 0.6, specific: 0.6, question: true},
    'concern',
  ],
  ['who asks waits for an answer', {question: true}, 'question'],
  ['who praises is thanked', {polarity: 'positive'}, 'praise'],
  ['a blaming tone alone is no kind', {polarity: 'negative'}, undefined],
  ['nothing speaks for no kind', {}, undefined],
])('%s', (_, hints, kind) => {
  expect(suggestedKind({...plain, ...hints})).toBe(kind);
});
