import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {say, sayCount} from '../../words';
import type {Span} from '../times/choices';
import {curveSummary, curvesPicture} from '../times/curve-picture';
import {kindWords} from '../times/kind-words';
import {LinesDrawing} from '../times/pictures/lines-drawing';
import {onPaper} from '../times/pictures/palette';
import {ArrivalsTable} from './arrivals';
import {KeyFigures} from './key-figures';
import {LeftOutTable} from './left-out-table';
import {Looked} from './looked';
import {dayWords, timeWords} from './moment';
import type {Reported} from './reported';
import {WorstTable} from './worst-table';

type Props = {
  reported: Reported;
  mentions: Map<MentionId, Mention>;
  /** The brand that the report is on, or all of them. */
  title: string;
  span: Span;
  at: Instant;
};

function Head({title, span, at, posts}: Omit<Props, 'reported' | 'mentions'> & {posts: number}) {
  const last = Math.min(span.to - 1, at);
  return (
    <header>
      <h2>{say('dashboard_report_title', title)}</h2>
      <p>{say('dashboard_report_span', dayWords(span.from), dayWords(last))}</p>
      <p class="sheet-small">
        {sayCount('dashboard_times_posts', posts)} {say('dashboard_report_made', timeWords(at))}
      </p>
      <Looked span={span} />
    </header>
  );
}

function Curve({reported: {curve, figures}}: {reported: Reported}) {
  const title = say('dashboard_times_curve');
  return (
    <section>
      <h3>{title}</h3>
      <p>{curveSummary(figures)}</p>
      {curve.points.length > 1 && (
        <LinesDrawing picture={curvesPicture(title, [[title, curve]])} palette={onPaper} />
      )}
      <p class="sheet-small">{say('dashboard_times_curve_counted')}</p>
    </section>
  );
}

/** The page that is printed or saved: always light, and complete in itself. */
export function Sheet({reported, mentions, ...head}: Props) {
  const {figures, worst, byKind, bySite} = reported;
  return (
    <article class="sheet">
      <Head {...head} posts={figures.posts} />
      <section>
        <h3>{say('dashboard_report_figures')}</h3>
        <KeyFigures figures={figures} />
      </section>
      <Curve reported={reported} />
      <section>
        <h3>{say('dashboard_report_worst')}</h3>
        <WorstTable worst={worst} mentions={mentions} />
      </section>
      <section>
        <h3>{say('dashboard_report_came_in')}</h3>
        <ArrivalsTable title={say('dashboard_times_kind')} arrivals={byKind} nameOf={kindWords} />
        <ArrivalsTable
          title={say('dashboard_times_site')}
          arrivals={bySite}
          nameOf={host => host}
        />
      </section>
      <section>
        <h3>{say('dashboard_times_out')}</h3>
        <LeftOutTable figures={figures} />
      </section>
      <section>
        <h3>{say('dashboard_times_how')}</h3>
        <dl class="sheet-small">
          <dt>{say('dashboard_times_customer')}</dt>
          <dd>{say('dashboard_times_customer_counted')}</dd>
          <dt>{say('dashboard_times_team')}</dt>
          <dd>{say('dashboard_times_team_counted')}</dd>
          <dt>{say('dashboard_times_waiting')}</dt>
          <dd>{say('dashboard_times_waiting_counted')}</dd>
          <dt>{say('dashboard_times_delay')}</dt>
          <dd>{say('dashboard_times_delay_counted')}</dd>
          {figures.open && (
            <>
              <dt>{say('dashboard_times_open')}</dt>
              <dd>{say('dashboard_times_open_counted')}</dd>
            </>
          )}
        </dl>
      </section>
    </article>
  );
}
