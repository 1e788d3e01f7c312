import {triage} from '../../src/triage';

test.each([
  ['a complaint without a ground', 'The app crashes again and again, this is awful.', 0],
  ['money', 'You overcharged me, this is ridiculous.', 1],
  ['leaving', 'It is broken again. Never again will I buy from you, awful.', 1],
  ['repeated contact', 'Still broken, and nobody answers. Terrible.', 1],
  ['law', 'This is a terrible fraud, my lawyer will sue.', 3],
  ['danger', 'The charger caught fire and burned my desk. Unacceptable.', 2],
  ['danger and money', 'It caught fire and you charged me twice. Unacceptable.', 3],
])('%s weighs as the rule says', (_, text, severity) => {
  expect(triage(text).severity).toBe(severity);
});

test('a grave word in a post that complains of nothing has no gravity', () => {
  expect(triage('My sister is a lawyer and loves her new bike, thanks!').severity).toBe(0);
});
