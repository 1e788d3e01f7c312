import fc from 'fast-check';
import Papa from 'papaparse';
import * as v from 'valibot';
import {untouched} from '../../src/mention/fold';
import type {Mention} from '../../src/mention/mention';
import {instant} from '../../src/messages/shapes/parts';
import {columns, type Table} from '../../src/report/csv/columns';
import {csvHeader, csvRows} from '../../src/report/csv/csv';
import {aMention, MINUTE, NOON} from './a-mention';

const table = {
  brandName: (id: string) => ({acme: 'Acme'})[id],
  isAskedFor: () => true,
  now: NOON + 60 * MINUTE,
  offsetAt: () => 120,
};

/** The table as a spreadsheet reads it: one record of cells by column name for each row. */
function read(mentions: Mention[], differs: Partial<Table> = {}): Record<string, string>[] {
  const rows = csvRows(mentions, {...table, ...differs});
  return Papa.parse<Record<string, string>>(csvHeader() + rows, {
    header: true,
    skipEmptyLines: true,
    delimiter: ',',
    newline: '\r\n',
  }).data;
}

const cellsOf = (mention: Mention, differs?: Partial<Table>) => read([mention], differs)[0] ?? {};

test('a mention is one row, its moments in UTC and as the clock on the wall showed them', () => {
  expect(cellsOf(aMention())).toMatchObject({
    brands: 'Acme',
    site: 'desert.example',
    author: 'Wile',
    text: 'The acme rocket skates caught fire again.',
    posted_from_utc: '2026-05-04T12:00:00.000Z',
    posted_from_local: '2026-05-04T14:00:00.000+02:00',
    first_seen_utc: '2026-05-04T12:10:00.000Z',
    standing: 'waiting',
    customer_wait_min: '60',
    team_wait_min: '50',
    answered_utc: '',
  });
});

test.each([
  [-210, '2026-05-04T08:30:00.000-03:30'],
  [345, '2026-05-04T17:45:00.000+05:45'],
  [0, '2026-05-04T12:00:00.000+00:00'],
])('a zone %i minutes from UTC is written with its offset', (offset, written) => {
  const [row] = Papa.parse<string[]>(
    csvRows([aMention()], {...table, offsetAt: () => offset}),
  ).data;
  expect(row?.[columns.findIndex(({name}) => name === 'posted_from_local')]).toBe(written);
});

test('an answer has its time, who gave it, where, and how long it took on both clocks', () => {
  const standing = {
    is: 'answered',
    answerAt: NOON + 25 * MINUTE,
    channel: 'reply',
    url: 'https://desert.example/t/1/5',
    by: 'Dana',
  } as const;
  expect(cellsOf(aMention({state: {...untouched, standing}}))).toMatchObject({
    standing: 'answered',
    answered_utc: '2026-05-04T12:25:00.000Z',
    answered_by: 'Dana',
    answered_how: 'reply',
    answer_url: 'https://desert.example/t/1/5',
    customer_wait_min: '25',
    team_wait_min: '15',
  });
});

test('one who wrote again after our answer is not said to be answered', () => {
  const standing = {
    is: 'answered',
    answerAt: NOON + 25 * MINUTE,
    channel: 'reply',
    by: 'Dana',
  } as const;
  const again = aMention({
    state: {...untouched, standing, replies: [standing.answerAt]},
    followUps: [{id: 'f', words: 'Still on fire', seenAt: NOON + 50 * MINUTE}],
  });
  expect(cellsOf(again)).toMatchObject({standing: 'waiting again', customer_wait_min: '25'});
});

test('one whose brand asks for no reply to it is not said to wait', () => {
  expect(cellsOf(aMention(), {isAskedFor: () => false}).standing).toBe('not asked');
});

test('words that the browser had translated are told from the author’s own', () => {
  const {post} = aMention();
  expect(cellsOf(aMention()).translated).toBe('false');
  expect(cellsOf(aMention({post: {...post, isTranslated: true}})).translated).toBe('true');
});

test('in the archive no clock runs', () => {
  const state = {...untouched, triage: 'concern'} as const;
  const waits = {customer_wait_min: '', team_wait_min: '', resolution_wait_min: ''};
  expect(cellsOf(aMention({archived: true, state}))).toMatchObject({archived: 'true', ...waits});
  const pulled = aMention({archived: true, state: {...state, pulledFromArchive: true}});
  expect(cellsOf(pulled)).toMatchObject({archived: 'false', customer_wait_min: '60'});
});

test('what is unknown is an empty cell', () => {
  const {posted: _, ...mention} = aMention({brandIds: ['gone']});
  expect(cellsOf(mention)).toMatchObject({
    posted_from_utc: '',
    posted_from_local: '',
    customer_wait_min: '',
    brands: 'gone',
  });
});

test('no name stands twice among the columns', () => {
  const names = columns.map(({name}) => name);
  expect(new Set(names).size).toBe(names.length);
});

test.each([
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  '\r=1',
  '\n=1',
  '=1+1\nand a second line',
  '＝1+1',
  '  =1+1',
])('a cell that begins like a formula is defused: %j', body => {
  expect(cellsOf(aMention({post: {body}})).text).toBe(`'${body}`);
});

test.each(['a = b', '3-4 days', 'me@acme.example', "'quoted'"])(
  'a cell that only holds such a sign stays as it is: %s',
  body => expect(cellsOf(aMention({post: {body}})).text).toBe(body),
);

test('whatever a post says comes back as it was, in one cell of one row', () => {
  fc.assert(
    fc.property(fc.string({unit: 'binary', minLength: 1}), body => {
      const rows = read([aMention({post: {body}}), aMention()]);
      expect(rows).toHaveLength(2);
      expect([body, `'${body}`]).toContain(rows[0]?.text);
    }),
  );
});

test('no cell is left that a spreadsheet would run', () => {
  const start = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝', ' =');
  fc.assert(
    fc.property(start, fc.string(), (sign, rest) => {
      expect(cellsOf(aMention({post: {author: sign + rest}})).author).toMatch(/^'/);
    }),
  );
});

test('tells with whom a mention is, and who put it right and how', () => {
  const handOff = {to: 'Ravi', by: 'Dana', at: NOON};
  const state = {
    ...untouched,
    handOff,
    resolved: {at: NOON + 30 * MINUTE, by: 'Dana', how: 'Refunded'},
  };
  const row = cellsOf(aMention({state}));
  expect(row).toMatchObject({
    handed_to: 'Ravi',
    resolved_by: 'Dana',
    resolved_how: 'Refunded',
    resolution_wait_min: '30',
  });
});

test.each([
  [8.64e15, 14 * 60],
  [-8.64e15, -12 * 60],
])(
  'a moment that no clock on the wall can show, %i, stands in its row without one',
  (at, offset) => {
    expect(v.is(instant, at)).toBe(true); // The door lets it in
    const rows = csvRows([{...aMention(), lastSeenAt: at}], {...table, offsetAt: () => offset});
    const [row] = Papa.parse<Record<string, string>>(csvHeader() + rows, {header: true}).data;
    expect(row).toMatchObject({last_seen_local: ''});
    expect(row?.last_seen_utc).toContain(new Date(at).toISOString());
  },
);
