import type {Storm, StormPlan} from '../../mention/storm-log';
import {say} from '../../words';
import {stepsOf} from './plan';
import {clockWords} from './words';
import {working} from './working';

type Props = {storm: Storm; plan: StormPlan};

/** The checklist: each step with who did it, and when. */
export function Checklist({storm, plan}: Props) {
  const turn = ({id, words}: StormPlan['steps'][number], isDone: boolean) =>
    isDone
      ? working(storm.id, {kind: 'step done', step: id, words}, 'storms_noted_done')
      : working(storm.id, {kind: 'step undone', step: id}, 'storms_noted_undone');
  const steps = stepsOf(storm, plan);
  if (steps.length === 0) return <p class="field-hint">{say('storms_no_steps')}</p>;
  return (
    <ol class="storm-steps">
      {steps.map(step => {
        const done = storm.done.get(step.id);
        return (
          <li key={step.id}>
            <label>
              <input
                type="checkbox"
                checked={done !== undefined}
                disabled={storm.closed !== undefined}
                onChange={event => void turn(step, event.currentTarget.checked)}
              />
              <span>{step.words}</span>
            </label>
            {done && (
              <small>
                {done.by || say('storms_somebody')} · {clockWords(done.at)}
              </small>
            )}
          </li>
        );
      })}
    </ol>
  );
}
