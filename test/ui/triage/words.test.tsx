import {critics} from '../../../src/triage';
import {kinds} from '../../../src/ui/triage/kinds';
import {criticAdvice, stepWords} from '../../../src/ui/triage/words';
import {setStage} from '../stage';

setStage();

test('each kind has a next step in words of its own, and a sentence on how', () => {
  const steps = kinds.map(stepWords);
  expect(new Set(steps.map(({step}) => step)).size).toBe(kinds.length);
  for (const {how} of steps) expect(how).toMatch(/\.$/);
});

test('each critic has a line of advice', () => {
  expect(new Set(critics.map(criticAdvice)).size).toBe(critics.length);
  for (const critic of critics) expect(criticAdvice(critic)).toMatch(/\.$/);
});
