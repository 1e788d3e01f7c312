import {openClock} from '../../../src/clock';
import {askedFor} from '../../../src/report/figures/asked';
import {cameInByKind, cameInBySite} from '../../../src/report/figures/came-in';
import {choose} from '../../../src/report/figures/choose';
import {curveAt} from '../../../src/report/figures/curve-points';
import {figuresOf} from '../../../src/report/figures/figures';
import {hoursOfWeek} from '../../../src/report/figures/hours-of-week';
import {wholly} from '../../../src/report/figures/steps';
import {weekly} from '../../../src/report/figures/weekly';
import {worstWaits} from '../../../src/report/figures/worst-waits';
import {answered, answeredAt, NOON, noon, unanswered} from '../../clock/made';
import {asking, told} from './made';

const reply = (minutes: number) => ({state: {standing: answeredAt(minutes)}});
const kinds = (triage: 'concern' | 'venting' | 'praise') => told({state: {triage}});

describe('which posts', () => {
  const posts = [kinds('concern'), kinds('venting'), kinds('praise'), told({host: 'b.example'})];

  test.each([
    [{}, 4],
    [{brandId: 'acme'}, 4],
    [{brandId: 'other'}, 0],
    [{host: 'b.example'}, 1],
    [{kind: 'complaints'}, 2],
    [{kind: 'praise'}, 1],
    [{kind: 'unsorted'}, 1],
    [{kind: 'concern', host: 'b.example'}, 0],
  ] as const)('%j names %d of four', (choice, count) => {
    expect(choose(posts, choice)).toHaveLength(count);
  });
});

describe('the figures of one brand', () => {
  const concerns = {...asking, brandId: 'acme', policyOf: () => 'concerns' as const};

  test('who asked for no reply by the brand’s choice is counted apart', () => {
    const {posts, notAsked, customer} = wholly(
      figuresOf([kinds('concern'), kinds('praise')], concerns),
    );
    expect([posts, notAsked, customer.of]).toEqual([2, 1, 1]);
  });

  test('the share within the target is of the target’s own horizon', () => {
    const late = Array.from({length: 10}, () => told(reply(90)));
    const {customer} = wholly(figuresOf(late, {...asking, target: 120}));
    expect(customer.onTarget).toMatchObject({horizon: 120, figure: {is: 'share', share: 1}});
    expect(customer.within.map(({horizon}) => horizon)).toEqual([60, 240, 1440]);
    expect(customer.within[0]?.figure).toMatchObject({share: 0});
  });

  test('with nobody in it, no wait is named', () => {
    expect(wholly(figuresOf([], asking)).customer).toMatchObject({median: undefined, of: 0});
  });

  test('by opening hours a night does not count, and the same posts are measured', () => {
    const week = Array.from({length: 7}, (): [string, string][] => [['09:00', '18:00']]);
    const clock = openClock({zone: 'UTC', week});
    // Noon to 10:00 of the next day: six hours and one are open
    const next = told(reply(22 * 60));
    const vague = told({...reply(60), posted: {from: NOON, to: noon(30)}, seenAt: noon(40)});
    const {open, customer} = wholly(figuresOf([next, vague], {...asking, openClock: clock}));
    expect(open).toMatchObject({median: 7 * 60, of: 1});
    expect(customer).toMatchObject({median: 22 * 60, of: 1});
  });

  test('open round the clock, both clocks say the same at each horizon', () => {
    const week = Array.from({length: 7}, (): [string, string][] => [['00:00', '24:00']]);
    const known = Array.from({length: 10}, () => told(reply(5 * 60)));
    const toTheHour = Array.from({length: 30}, () => told({posted: {from: noon(-60), to: NOON}}));
    const {open, customer} = wholly(
      figuresOf([...known, ...toTheHour], {...asking, openClock: openClock({zone: 'UTC', week})}),
    );
    expect(open?.within).toEqual(customer.within.map(({horizon, figure}) => ({horizon, figure})));
    expect(customer.within.map(({figure}) => figure.of)).toEqual([10, 40, 40]);
  });

  test('who was answered just after three closed weeks waited for minutes of open time', () => {
    const weekdays = Array.from({length: 5}, (): [string, string][] => [['09:00', '18:00']]);
    const DAY_MS = 24 * 60 * 60_000;
    const closed = Array.from({length: 20}, (_, day) => new Date(NOON + (day + 1) * DAY_MS));
    const holidays = closed.map(day => day.toISOString().slice(0, 10));
    const clock = openClock({zone: 'UTC', week: [...weekdays, [], []], holidays});
    // Tuesday at 17:55, and Tuesday three weeks later at 9:10
    const posted = {from: noon(355), to: noon(355)};
    const back = told({posted, seenAt: posted.to, ...reply(21 * 1_440 - 170)});
    const at = noon(22 * 1_440);
    const {open} = wholly(figuresOf([back], {...asking, at, openClock: clock}));
    expect(open?.within[0]?.figure).toEqual({is: 'so far', answered: 1, of: 1});
    expect(open?.median).toBe(15);
  });

  test('who was waved off after the promise of its own brand had passed is counted', () => {
    const wavedOff = told({state: {standing: {is: 'not us', at: noon(30), by: 'Dana'}}});
    const leftLate = (own: number) =>
      wholly(figuresOf([wavedOff], {...asking, targetFor: () => own})).customer.within[0]?.leftLate;
    expect([leftLate(15), leftLate(45)]).toEqual([1, 0]);
  });

  test('what is not about us is in no delay and in no hour of the week', () => {
    const notUs = told({state: {standing: {is: 'not us', at: noon(9), by: 'Dana'}}});
    expect(wholly(figuresOf([notUs, told()], asking)).discovery.of).toBe(1);
    const {posts} = hoursOfWeek([notUs, told()], at => new Date(at).getUTCHours());
    expect(posts[12]).toBe(1);
  });

  test('without opening hours there are no figures by them', () => {
    expect(wholly(figuresOf([told()], asking))).not.toHaveProperty('open');
  });
});

describe('the curve', () => {
  const ten = [...answered(10, 10, 30), ...unanswered(...Array(7).fill(100))];

  test('each place has the share answered by then', () => {
    const {points} = curveAt(ten, [0, 10, 29, 30, 60]);
    expect(points.map(({share}) => share)).toEqual(
      [0, 0.2, 0.2, 0.3, 0.3].map(share => expect.closeTo(share, 9)),
    );
  });

  test('before the first answer it says how much may have been missed, as of those followed so far', () => {
    const [start] = curveAt(ten, [5]).points;
    expect(start).toMatchObject({
      share: 0,
      low: 0,
      high: expect.closeTo(1 - 0.025 ** (1 / 10), 12),
    });
  });

  test('it ends where nobody was followed any more', () => {
    expect(curveAt(ten, [0, 100, 101]).points.map(({minutes}) => minutes)).toEqual([0, 100]);
  });

  test('of nine posts none is drawn', () => {
    expect(curveAt(ten.slice(1), [0, 60])).toMatchObject({points: [], of: 9});
  });
});

describe('over the weeks', () => {
  const DAY = 1440;
  const weekOf = (at: number) => Math.floor(at / (7 * DAY * 60_000));

  test('each week has its own share, few posts no percentage', () => {
    const first = Array.from({length: 12}, () => told(reply(20)));
    const later = told({seenAt: noon(7 * DAY), posted: {from: noon(7 * DAY), to: noon(7 * DAY)}});
    const weeks = wholly(weekly(askedFor([later, ...first], asking), asking, weekOf));
    expect(weeks.map(({posts, figure}) => [posts, figure.is])).toEqual([
      [12, 'share'],
      [1, 'so far'],
    ]);
  });

  test('what needs no reply is in no week', () => {
    const wavedOff = (is: 'not us' | 'no reply needed') =>
      told({state: {standing: {is, at: noon(5), by: 'Dana'}}});
    const posts = [
      told(),
      told({archived: true}),
      wavedOff('not us'),
      wavedOff('no reply needed'),
      told({
        archived: true,
        seenAt: noon(14 * DAY),
        posted: {from: noon(9 * DAY), to: noon(9 * DAY)},
      }),
    ];
    const weeks = wholly(weekly(askedFor(posts, asking), asking, weekOf));
    expect(weeks.map(week => week.posts)).toEqual([1]);
  });

  test('posts and answers fall into the hours of the week', () => {
    const hourOf = (at: number) => new Date(at).getUTCHours();
    const vague = told({posted: {from: NOON, to: noon(90)}, seenAt: noon(90)});
    const {
      posts,
      answers,
      vague: unknown,
    } = hoursOfWeek([told(reply(130)), told(), vague, told({archived: true})], hourOf);
    expect([posts[12], answers[14], unknown]).toEqual([2, 1, 1]);
    expect(posts.reduce((sum, count) => sum + count, 0)).toBe(2);
  });
});

describe('what a report lists', () => {
  test('what came in, by kind and by site, with what became of it', () => {
    const posts = [
      kinds('praise'),
      told({...reply(5), host: 'www.forum.example'}),
      told({archived: true}),
    ];
    expect(cameInByKind(posts, asking)).toEqual([
      {of: 'unsorted', posts: 2, answered: 1, waiting: 0, other: 1},
      {of: 'praise', posts: 1, answered: 0, waiting: 1, other: 0},
    ]);
    expect(cameInBySite(posts, asking).map(({of, posts: count}) => [of, count])).toEqual([
      ['forum.example', 3],
    ]);
  });

  test('what came in waits only where a reply is asked for, as what waits now does', () => {
    const concerns = {...asking, policyOf: () => 'concerns' as const};
    const posts = [kinds('concern'), kinds('praise'), kinds('praise')];
    expect(cameInBySite(posts, concerns)).toMatchObject([{posts: 3, waiting: 1, other: 2}]);
    expect(wholly(figuresOf(posts, concerns)).waiting.count).toBe(1);
  });

  test('a wait that may have begun long after it could have counts from when it was seen', () => {
    const dated = (id: string, wide: number, after: number) =>
      told({id, posted: {from: noon(-wide), to: NOON}, ...reply(after)});
    const posts = [
      dated('in time', 2 * 1_440, 5),
      dated('since seen', 1_440, 300),
      dated('to the hour', 60, 300),
    ];
    const worst = worstWaits(posts, asking, 3);
    expect(worst.map(({id, minutes, since}) => [id, minutes, since])).toEqual([
      ['to the hour', 360, 'posted'],
      ['since seen', 300, 'first seen'],
    ]);
  });

  test('a wait of days at least is one of the longest, however vague the day', () => {
    const days = told({
      id: 'days',
      posted: {from: noon(-3 * 1_440), to: noon(-2 * 1_440)},
      ...reply(10),
    });
    const worst = worstWaits([told({id: 'hours', ...reply(120)}), days], asking, 3);
    expect(worst.map(({id, minutes, since}) => [id, minutes, since])).toEqual([
      ['days', 2 * 1_440 + 10, 'posted at the latest'],
      ['hours', 120, 'posted'],
    ]);
  });

  test('the worst waits are those past the target, answered or not, longest first', () => {
    const {posted: _, ...unknown} = told({id: 'time not shown'});
    const posts = [
      told({id: 'in time', ...reply(30)}),
      told({id: 'late', ...reply(300)}),
      told({id: 'waiting', posted: {from: noon(-60), to: noon(-60)}}),
      told({id: 'not us', state: {standing: {is: 'not us', at: noon(900), by: 'Dana'}}}),
      unknown,
    ];
    const worst = worstWaits(posts, asking, 3);
    expect(worst.map(({id, answered: is, since}) => [id, is, since])).toEqual([
      ['waiting', false, 'posted'],
      ['time not shown', false, 'first seen'],
      ['late', true, 'posted'],
    ]);
    expect(worstWaits(posts, asking, 1)).toHaveLength(1);
    expect(worstWaits(posts, {...asking, targetFor: () => 525_600}, 1)).toEqual([]);
  });
});

describe('the clocks after the first response', () => {
  const at = (minutes: number) => ({id: String(minutes), words: '', seenAt: noon(minutes)});

  test('each time somebody wrote again has a wait of its own, those in a row one together', () => {
    const first = {standing: answeredAt(30), replies: [noon(30), noon(100)]};
    const again = told({state: first, followUps: [at(40), at(50), at(200)]});
    const {nextReply, customer} = wholly(figuresOf([again, told(reply(30))], asking));
    expect(nextReply).toMatchObject({of: 2, median: 60, p90: 'not reached'});
    expect(customer.of).toBe(2);
  });

  test('who wrote again and was waved off is counted, and whether that was past the target', () => {
    const first = {standing: answeredAt(30), replies: [noon(30)]};
    const waved = (minutes: number) =>
      told({state: {...first, dismissals: [noon(minutes)]}, followUps: [at(40)]});
    const {nextReply} = wholly(figuresOf([waved(60), waved(400)], asking));
    expect(nextReply).toMatchObject({of: 0, left: 2, leftLate: 1});
  });

  test('what was handed off is a case though its brand asks for no reply to it', () => {
    const handOff = {to: 'Ravi', by: 'Dana', at: noon(10)};
    const cases = [told({state: {triage: 'praise', handOff}})];
    const policyOf = () => 'concerns' as const;
    const {resolution, notAsked} = wholly(figuresOf(cases, {...asking, policyOf}));
    expect([notAsked, resolution?.of]).toEqual([1, 1]);
  });

  test('a case that was waved off leaves the figures by that decision, and is counted as such', () => {
    const handOff = {to: 'Ravi', by: 'Dana', at: noon(10)};
    const waved = {is: 'no reply needed', at: noon(20), by: 'Dana'} as const;
    const cases = [told({state: {handOff}}), told({state: {handOff, standing: waved}})];
    const {resolution} = wholly(figuresOf(cases, asking));
    expect(resolution).toMatchObject({of: 1, left: 1});
    const alone = wholly(figuresOf(cases.slice(1), asking)).resolution;
    expect(alone).toMatchObject({of: 0, left: 1});
  });

  test('nobody wrote again and nothing was a case: neither clock is named', () => {
    const figures = wholly(figuresOf([told(reply(30))], asking));
    expect(figures).not.toHaveProperty('nextReply');
    expect(figures).not.toHaveProperty('resolution');
  });

  test('a case is open until it is resolved, whatever was answered', () => {
    const resolved = {at: noon(2 * 1_440), by: 'Dana'};
    const cases = Array.from({length: 10}, (_, each) =>
      told({state: {triage: 'concern', ...(each < 4 ? {resolved} : {})}}),
    );
    const {resolution} = wholly(figuresOf(cases, asking));
    expect(resolution?.within.map(({figure}) => figure)).toMatchObject([
      {is: 'share', share: 0, of: 10},
      {is: 'share', of: 10},
      {is: 'share', of: 10},
    ]);
    expect(resolution?.within[1]?.figure).toHaveProperty('share', expect.closeTo(0.4));
  });
});
