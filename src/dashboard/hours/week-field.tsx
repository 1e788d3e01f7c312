import {Button} from '../../ui/button';
import {Mistake} from '../../ui/field';
import {language, say} from '../../words';
import type {HoursDraft, HoursMistakes, SpanDraft} from './draft';

/** A Monday, from which the days of the week take their names. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY_MS = 86_400_000;

/** The name of a day of the week, Monday being 0. */
export function dayName(day: number, weekday: 'long' | 'short' = 'long'): string {
  const words = new Intl.DateTimeFormat(language(), {weekday, timeZone: 'UTC'});
  return words.format(MONDAY + day * DAY_MS);
}

type TimeProps = {
  label: string;
  value: string;
  mistake: string | undefined;
  change(v: string): void;
};

function Time({label, value, mistake, change}: TimeProps) {
  return (
    <input
      class="input hours-time"
      type="time"
      aria-label={label}
      aria-invalid={mistake !== undefined}
      value={value}
      onInput={event => change(event.currentTarget.value)}
    />
  );
}

type DayProps = {
  day: number;
  spans: SpanDraft[];
  mistakes: HoursMistakes['spans'];
  change(spans: SpanDraft[]): void;
};

function Day({day, spans, mistakes, change}: DayProps) {
  const name = dayName(day);
  const put = (at: number, part: Partial<SpanDraft>) =>
    change(spans.map((span, index) => (index === at ? {...span, ...part} : span)));
  const next = () => {
    const last = spans.at(-1);
    change([...spans, last ? {open: last.close, close: ''} : {open: '09:00', close: '18:00'}]);
  };
  return (
    <fieldset class="hours-day">
      <legend>{name}</legend>
      <div class="hours-spans">
        {spans.length === 0 && <span class="field-hint">{say('dashboard_hours_closed')}</span>}
        {spans.map(({open, close}, at) => {
          const mistake = mistakes[`${day}-${at}`];
          return (
            <div class="hours-span" key={at}>
              <Time
                label={say('dashboard_hours_opens', name)}
                value={open}
                mistake={mistake}
                change={value => put(at, {open: value})}
              />
              <span aria-hidden="true">–</span>
              <Time
                label={say('dashboard_hours_closes', name)}
                value={close}
                mistake={mistake}
                change={value => put(at, {close: value})}
              />
              <Button
                kind="quiet"
                icon="close"
                aria-label={say('dashboard_hours_remove_span', name)}
                onClick={() => change(spans.toSpliced(at, 1))}
              />
              {mistake !== undefined && <Mistake>{mistake}</Mistake>}
            </div>
          );
        })}
      </div>
      <Button
        kind="quiet"
        icon="plus"
        aria-label={say('dashboard_hours_add', name)}
        onClick={next}
      />
    </fieldset>
  );
}

type Props = {
  week: HoursDraft['week'];
  mistakes: HoursMistakes['spans'];
  change(week: HoursDraft['week']): void;
};

/** From when to when on each day of the week, in as many parts as a day has. */
export function WeekField({week, mistakes, change}: Props) {
  return (
    <fieldset class="field">
      <legend class="field-label">{say('dashboard_hours_week')}</legend>
      <div class="hours-week">
        {week.map((spans, day) => (
          <Day
            key={dayName(day)}
            day={day}
            spans={spans}
            mistakes={mistakes}
            change={next => change(week.with(day, next))}
          />
        ))}
      </div>
      <div class="field-hint">{say('dashboard_hours_week_hint')}</div>
    </fieldset>
  );
}
