import type {Mention} from '../mention/mention';
import './chip.css';
import {now} from './now';
import {type Pace, type Promised, pace, type Tone} from './pace';

const shapes: Record<Exclude<Tone, 'waiting' | 'soon'>, string> = {
  late: 'M8 1.8 14.5 13.6h-13zM8 6.4v3M8 11.6v.1',
  done: 'M2.5 8.5 6.5 12.5 13.5 4',
  'done late': 'M2.5 8.5 6.5 12.5 13.5 4M2 2.5h3',
  calm: 'M3.5 8h9',
};

/** A ring that fills as the target runs out; other shapes once it has, or no clock runs. */
function Shape({tone, spent}: Pace) {
  if (tone !== 'waiting' && tone !== 'soon') return <path d={shapes[tone]} />;
  return (
    <>
      <circle class="chip-rest" cx="8" cy="8" r="6" />
      <path
        d="M8 2a6 6 0 0 1 0 12A6 6 0 0 1 8 2"
        pathLength={100}
        stroke-dasharray={`${Math.round(spent * 100)} 100`}
      />
    </>
  );
}

/** How a mention stands against its target: time left, late by, or how fast it was answered. */
export function TimeChip({mention, ...promised}: {mention: Mention} & Promised) {
  const state = pace(mention, promised, now.value);
  return (
    <span class="chip" data-tone={state.tone === 'done late' ? 'soon' : state.tone}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <Shape {...state} />
      </svg>
      {state.words}
    </span>
  );
}
