import {
  type Backlog,
  backlog,
  discoveryDelay,
  type NeverAnswered,
  neverAnswered,
  Waits,
} from '../../clock';
import {type Asked, askedFor} from './asked';
import type {Asking} from './asking';
import {type ClockFigures, clockFigures, type ReachedBy, reachedBy} from './clock-figures';
import {type LaterFigures, nextReplyFigures, resolutionFigures} from './later-figures';
import {type OpenFigures, openFigures} from './open-figures';
import type {Steps} from './steps';
import type {Timed} from './timed';

/** How long posts lay unseen: from posted, at the earliest, to first seen. */
export type Discovery = {median: ReachedBy; p90: ReachedBy; of: number};

/** All that is said of the answers to some posts. */
export type Figures = {
  posts: number;
  /** Of them, those for which the brand's choice asks no reply. */
  notAsked: number;
  customer: ClockFigures;
  team: ClockFigures;
  never: NeverAnswered;
  waiting: Backlog;
  discovery: Discovery;
  /** By the opening hours, beside the customer's clock; absent where none are set. */
  open?: OpenFigures;
  /** How long cases took to be put right; absent where there were none. */
  resolution?: LaterFigures;
  /** How long those waited who wrote again; absent where nobody did. */
  nextReply?: LaterFigures;
};

function discoveryOf(asked: Asked): Discovery {
  const {mentions, reasons} = asked.on('team');
  const delays = new Waits();
  mentions.forEach((mention, at) => {
    const delay = reasons[at] === undefined ? discoveryDelay(mention) : undefined;
    if (delay) delays.add({minutes: delay.most, answered: true});
  });
  return {median: reachedBy(delays, 0.5), p90: reachedBy(delays, 0.9), of: delays.length};
}

/** The figures of some posts, of which those are asked about that need a reply. */
export function* figuresOf(
  posts: Timed[],
  asking: Asking,
  asked: Asked = askedFor(posts, asking),
): Steps<Figures> {
  const {at, brandId, openClock} = asking;
  const {mentions} = asked;
  yield;
  const customer = yield* clockFigures(asked, asking, 'customer');
  const team = yield* clockFigures(asked, asking, 'team');
  const never = neverAnswered(mentions, at, brandId);
  yield;
  const waiting = backlog(mentions, at, brandId);
  yield;
  const discovery = discoveryOf(asked);
  yield;
  const open = openClock && (yield* openFigures(asked, asking, openClock));
  const resolution = yield* resolutionFigures(posts, asking);
  const nextReply = yield* nextReplyFigures(mentions, asking);
  return {
    posts: posts.length,
    notAsked: posts.length - mentions.length,
    customer,
    team,
    never,
    waiting,
    discovery,
    ...(open === undefined ? {} : {open}),
    ...(resolution === undefined ? {} : {resolution}),
    ...(nextReply === undefined ? {} : {nextReply}),
  };
}
