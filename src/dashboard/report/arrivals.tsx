import type {Arrivals} from '../../report/figures/came-in';
import {RowTable} from '../../ui/row-table';
import {say} from '../../words';
import {number} from '../times/figure-words';

/** Rows beyond this are one: a page holds no more. */
const MOST = 12;

type Props<Of> = {title: string; arrivals: Arrivals<Of>[]; nameOf(of: Of): string};

type Counts = Pick<Arrivals<unknown>, 'posts' | 'answered' | 'waiting' | 'other'>;

const cells = ({posts, answered, waiting, other}: Counts) =>
  [posts, answered, waiting, other].map(number);

const together = (all: Counts[]): Counts =>
  all.reduce((sum, one) => ({
    posts: sum.posts + one.posts,
    answered: sum.answered + one.answered,
    waiting: sum.waiting + one.waiting,
    other: sum.other + one.other,
  }));

/** How much came in of each kind, or on each site, and what became of it. */
export function ArrivalsTable<Of>({title, arrivals, nameOf}: Props<Of>) {
  const [shown, rest] = [arrivals.slice(0, MOST), arrivals.slice(MOST)];
  const rows = shown.map((one): [string, ...string[]] => [nameOf(one.of), ...cells(one)]);
  if (rest.length > 0) rows.push([say('dashboard_report_rest'), ...cells(together(rest))]);
  return (
    <RowTable
      head={[
        title,
        say('dashboard_report_posts'),
        say('dashboard_report_answered'),
        say('dashboard_report_waiting'),
        say('dashboard_report_other'),
      ]}
      rows={rows}
    />
  );
}
