import {DAY} from '../../clock';
import {hasOwnTarget} from '../../report/figures/clock-figures';
import type {Figures} from '../../report/figures/figures';
import {say, sayCount} from '../../words';
import {horizonWords, number} from './figure-words';
import {NumbersTable} from './numbers-table';

const WEEK = 7 * DAY;

type Row = [why: string, count: string];

/** Why posts are in none of the figures, or not in one of them, with how many. */
export function leftOutRows({notAsked, customer, team, never}: Figures): Row[] {
  const {archived, 'no reply needed': noReply, 'not us': notUs} = team.onTarget.outside;
  const {within, onTarget} = customer;
  const measured = hasOwnTarget(customer) ? [...within, onTarget] : within;
  const rows: [string, number][] = [
    [say('dashboard_times_out_archived'), archived],
    [say('dashboard_times_out_not_asked'), notAsked],
    [say('dashboard_times_out_no_reply'), noReply],
    [say('dashboard_times_out_not_us'), notUs],
    ...measured.map(({horizon, outside}): [string, number] => [
      say('dashboard_times_out_vague', horizonWords(horizon), horizonWords(horizon / 4)),
      outside['posted too vague'],
    ]),
    [say('dashboard_times_out_vague_never', horizonWords(WEEK / 4)), never.vague],
  ];
  return rows.map(([why, count]) => [why, number(count)]);
}

/** Those set aside by a person only after their target had passed: they would flatter the figures. */
export function leftLateWords({customer, team}: Figures): string {
  const late = number(team.onTarget.leftLate);
  return sayCount('dashboard_times_left_late', customer.onTarget.leftLate, late);
}

/** Who is in none of the figures, and why: a figure is only worth as much as its denominator. */
export function LeftOut({figures}: {figures: Figures}) {
  return (
    <section class="panel-card times-wide" aria-label={say('dashboard_times_out')}>
      <h2>{say('dashboard_times_out')}</h2>
      <p>{sayCount('dashboard_times_posts', figures.posts)}</p>
      <NumbersTable
        caption={say('dashboard_times_out')}
        head={[say('dashboard_times_out_why'), say('dashboard_times_out_count')]}
        rows={leftOutRows(figures)}
      />
      <p class="field-hint">{leftLateWords(figures)}</p>
    </section>
  );
}
