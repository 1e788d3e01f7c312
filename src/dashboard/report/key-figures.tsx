import type {Within} from '../../report/figures/asked';
import {type ClockFigures, hasOwnTarget, type ReachedBy} from '../../report/figures/clock-figures';
import type {Figures} from '../../report/figures/figures';
import type {LaterFigures} from '../../report/figures/later-figures';
import {durationWords} from '../../ui/durations';
import {RowTable} from '../../ui/row-table';
import {say} from '../../words';
import {headlineCells, horizonWords, number, waitWords} from '../times/figure-words';
import {type LaterClock, laterWords} from '../times/later-words';

/** A share with its range and what it is measured on, in one cell. */
function cell({figure}: Pick<Within, 'figure'>): string {
  const [share, range, of] = headlineCells(figure);
  if (figure.is !== 'share') return share;
  return say('dashboard_report_cell', share, range, of);
}

function waitCell(wait: ReachedBy, of: number): string {
  return say('dashboard_report_wait_cell', waitWords(wait), number(of));
}

type Row = [name: string, customer: string, team: string];

/** The two clocks beside each other, row by row. */
function rowsOf(customer: ClockFigures, team: ClockFigures): Row[] {
  const pairs = customer.within.map((one, index): Row => {
    const other = team.within[index];
    const name = say('dashboard_times_within', horizonWords(one.horizon));
    return [name, cell(one), other ? cell(other) : ''];
  });
  const {onTarget} = customer;
  const target = say('dashboard_times_on_target', durationWords(onTarget.horizon));
  return [
    ...pairs,
    ...(hasOwnTarget(customer)
      ? [[target, cell(onTarget), cell(team.onTarget)] satisfies Row]
      : []),
    [
      say('dashboard_times_median'),
      waitCell(customer.median, customer.of),
      waitCell(team.median, team.of),
    ],
    [say('dashboard_times_p90'), waitCell(customer.p90, customer.of), waitCell(team.p90, team.of)],
  ];
}

/** A clock beside the first response, as rows; none where it did not run. */
function laterRows(figures: LaterFigures | undefined, clock: LaterClock): [string, string][] {
  if (!figures) return [];
  const {within, median, of, left, leftLate} = figures;
  const words = laterWords[clock];
  const title = say(words.title);
  const waved: [string, string][] =
    left > 0 ? [[say('dashboard_report_waved_off', title), number(left)]] : [];
  if (left > 0 && leftLate !== undefined) {
    waved.push([say('dashboard_report_waved_off_late', title), number(leftLate)]);
  }
  return [
    ...within.map(({horizon, figure}): [string, string] => [
      say(words.within, horizonWords(horizon)),
      cell({figure}),
    ]),
    [say(words.median), waitCell(median, of)],
    ...waved,
  ];
}

/** The figures of the report, each with what it is measured on. */
export function KeyFigures({figures}: {figures: Figures}) {
  const {customer, team, never, waiting, discovery, open, resolution, nextReply} = figures;
  const others: [string, string][] = [
    [
      say('dashboard_times_never'),
      say('dashboard_times_count_of', number(never.count), number(never.of)),
    ],
    [say('dashboard_times_waiting_now'), number(waiting.count)],
    [say('dashboard_times_delay_median'), waitCell(discovery.median, discovery.of)],
    [say('dashboard_times_delay_p90'), waitCell(discovery.p90, discovery.of)],
    ...(open?.within ?? []).map(({horizon, figure}): [string, string] => {
      const name = say('dashboard_times_within_open', horizonWords(horizon));
      return [name, cell({figure})];
    }),
    ...laterRows(nextReply, 'next reply'),
    ...laterRows(resolution, 'resolution'),
  ];
  return (
    <>
      <RowTable
        head={[
          say('dashboard_report_figure'),
          say('dashboard_times_customer'),
          say('dashboard_times_team'),
        ]}
        rows={rowsOf(customer, team)}
      />
      <RowTable
        head={[say('dashboard_report_also'), say('dashboard_report_value')]}
        rows={others}
      />
    </>
  );
}
