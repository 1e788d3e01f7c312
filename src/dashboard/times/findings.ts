import {HOUR} from '../../clock';
import {type Asking, askedFor} from '../../report/figures/asking';
import {choose} from '../../report/figures/choose';
import {type ClockFigures, clockFigures, enteringAt} from '../../report/figures/clock-figures';
import {curveAt, type DrawnCurve} from '../../report/figures/curve-points';
import {type Figures, figuresOf} from '../../report/figures/figures';
import {type HoursOfWeek, hoursOfWeek} from '../../report/figures/hours-of-week';
import type {Steps} from '../../report/figures/steps';
import {happenedAt, type Timed} from '../../report/figures/timed';
import {type Week, weekly} from '../../report/figures/weekly';
import {localCalendar} from './calendar';
import {type Choices, type Span, spanBefore} from './choices';
import {PLACES} from './pictures/waits-scale';

/** One of two groups of posts that are set side by side. */
export type Side = {
  is: 'now' | 'before' | 'complaints' | 'praise';
  figures: ClockFigures;
  curve: DrawnCurve;
};

/** All that the section shows of the chosen posts. */
export type Findings = {
  figures: Figures;
  curve: DrawnCurve;
  weeks: Week[];
  hours: HoursOfWeek;
  sides: Side[];
};

const within = (mentions: Timed[], {from, to}: Span): Timed[] =>
  mentions.filter(mention => {
    const at = happenedAt(mention);
    return at >= from && at < to;
  });

const customerCurve = (asked: Timed[], asking: Asking): DrawnCurve =>
  curveAt(enteringAt(asked, asking, 'customer', HOUR).waits, PLACES);

function* sideOf(is: Side['is'], posts: Timed[], asking: Asking): Steps<Side> {
  const asked = askedFor(posts, asking);
  const figures = yield* clockFigures(asked, asking, 'customer');
  return {is, figures, curve: customerCurve(asked, asking)};
}

function groups(all: Timed[], posts: Timed[], choices: Choices, span: Span, asking: Asking) {
  const {beside} = choices;
  if (beside === 'nothing') return [];
  if (beside === 'before') {
    const before = choose(within(all, spanBefore(span, asking.at)), choices);
    return [['now', posts] as const, ['before', before] as const];
  }
  return (['complaints', 'praise'] as const).map(kind => [kind, choose(posts, {kind})] as const);
}

/** Works out all that is shown of the chosen posts; `all` may hold those of the time before too. */
export function* findingsOf(
  all: Timed[],
  span: Span,
  choices: Choices,
  asking: Asking,
): Steps<Findings> {
  const {hourOf, weekOf} = localCalendar();
  const posts = choose(within(all, span), choices);
  yield;
  const figures = yield* figuresOf(posts, asking);
  const asked = askedFor(posts, asking);
  const curve = customerCurve(asked, asking);
  yield;
  const weeks = yield* weekly(asked, asking, weekOf);
  const hours = hoursOfWeek(asked, hourOf, asking.brandId);
  const sides: Side[] = [];
  for (const [is, mentions] of groups(all, posts, choices, span, asking)) {
    sides.push(yield* sideOf(is, mentions, asking));
  }
  return {figures, curve, weeks, hours, sides};
}
