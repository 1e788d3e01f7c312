import type {Storm, StormPlan} from '../../mention/storm-log';
import {say, type Word} from '../../words';

const ROLES: readonly Word[] = [
  'storms_role_decides',
  'storms_role_answers',
  'storms_role_facts',
  'storms_role_inside',
];

const STEPS: readonly Word[] = [
  'storms_step_facts',
  'storms_step_decider',
  'storms_step_line',
  'storms_step_answer',
  'storms_step_adverts',
  'storms_step_desk',
  'storms_step_next',
  'storms_step_right',
];

/** The plan that Earmark comes with, for a team to put in its own words. */
export const givenPlan = (): StormPlan => ({
  roles: ROLES.map((word, at) => ({id: `given-${at}`, role: say(word), who: '', reach: ''})),
  line: say('storms_given_line'),
  steps: STEPS.map((word, at) => ({id: `given-${at}`, words: say(word)})),
});

/** The steps as text, one in each line. */
export const stepsText = ({steps}: StormPlan): string => steps.map(({words}) => words).join('\n');

/** Gives what is new an id of its own, and the same thing the same one. */
export type NewIds = (what: string) => string;

/** Ids that are made once for each thing, however often they are asked for. */
export function newIds(): NewIds {
  const made = new Map<string, string>();
  return what => {
    const id = made.get(what) ?? crypto.randomUUID();
    made.set(what, id);
    return id;
  };
}

/** The steps in a text; one that was there before is the same one, whatever comes before it now. */
export function stepsIn(text: string, {steps}: StormPlan, idOf: NewIds): StormPlan['steps'] {
  const left = new Map(steps.map(({id, words}) => [words, id]));
  const news = new Map<string, number>();
  const lines = text.split('\n').map(line => line.trim());
  return lines
    .filter(words => words !== '')
    .map(words => {
      const known = left.get(words);
      left.delete(words); // A second line of the same words is another step
      if (known !== undefined) return {id: known, words};
      const times = news.get(words) ?? 0;
      news.set(words, times + 1);
      const id = idOf(`${words} ${times}`);
      return {id, words};
    });
}

/** The steps of the plan, and those that were done before it was changed. */
export function stepsOf({done}: Storm, {steps}: StormPlan): StormPlan['steps'] {
  const gone = [...done].filter(([id]) => steps.every(step => step.id !== id));
  return [...steps, ...gone.map(([id, {words}]) => ({id, words}))];
}
