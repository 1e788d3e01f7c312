import {HOUR} from '../../clock';
import {happenedAt} from '../../mention/happened';
import {type Asked, askedFor} from '../../report/figures/asked';
import type {Asking} from '../../report/figures/asking';
import {choose} from '../../report/figures/choose';
import {type ClockFigures, clockFigures} from '../../report/figures/clock-figures';
import {curveAt, type DrawnCurve} from '../../report/figures/curve-points';
import {type Figures, figuresOf} from '../../report/figures/figures';
import {type HoursOfWeek, hoursOfWeek} from '../../report/figures/hours-of-week';
import type {Steps} from '../../report/figures/steps';
import type {Timed} from '../../report/figures/timed';
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

const customerCurve = (asked: Asked): DrawnCurve =>
  curveAt(asked.within('customer', HOUR).waits, PLACES);

function* sideOf(is: Side['is'], asked: Asked, asking: Asking): Steps<Side> {
  const figures = yield* clockFigures(asked, asking, 'customer');
  return {is, figures, curve: customerCurve(asked)};
}

type Group = [is: Side['is'], asked: Asked];

function groups(asked: Asked, earlier: Timed[], choices: Choices, asking: Asking): Group[] {
  const {beside} = choices;
  if (beside === 'nothing') return [];
  if (beside === 'before') {
    const before = choose(earlier, choices);
    return [
      ['now', asked],
      ['before', askedFor(before, asking)],
    ];
  }
  const ofKind = (kind: 'complaints' | 'praise'): Group => [
    kind,
    askedFor(choose(asked.mentions, {kind}), asking),
  ];
  return [ofKind('complaints'), ofKind('praise')];
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
  const asked = askedFor(posts, asking);
  const figures = yield* figuresOf(posts, asking, asked);
  const curve = customerCurve(asked);
  yield;
  const weeks = yield* weekly(asked, asking, weekOf);
  const hours = hoursOfWeek(asked.mentions, hourOf, asking.brandId);
  const sides: Side[] = [];
  const before = choices.beside === 'before' ? within(all, spanBefore(span, asking.at)) : [];
  for (const [is, own] of groups(asked, before, choices, asking)) {
    sides.push(yield* sideOf(is, own, asking));
  }
  return {figures, curve, weeks, hours, sides};
}
