import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {cropOf} from '../../src/background/picture/crop';
import {database} from '../../src/store/database';
import {evidenceOf, picturesKept} from '../../src/store/read';
import fake from '../support/fake-browser';
import {fakeTabs, showsAll} from './fake-tabs';
import {
  breakStore,
  eachWithWorker,
  fromPage,
  fromPopup,
  NOON,
  post,
  refusal,
  THREAD,
} from './worker';

eachWithWorker();

const AREA = {left: 10, top: 20, width: 300, height: 100, across: 800};

/** A canvas that paints nothing, and packs what it has into three bytes. */
class FakeCanvas {
  constructor(
    readonly width: number,
    readonly height: number,
  ) {}
  getContext = () => null;
  convertToBlob = async ({type}: {type: string}) => new Blob([Uint8Array.of(1, 2, 3)], {type});
}

let shots = 0;

beforeEach(async () => {
  shots = 0;
  Object.assign(globalThis, {
    OffscreenCanvas: FakeCanvas,
    createImageBitmap: async () => ({width: 1600, height: 1200, close: () => undefined}),
  });
  Object.assign(fake.tabs, {
    captureVisibleTab: async () => {
      shots++;
      return `data:image/jpeg;base64,${btoa('shot')}`;
    },
  });
  showing({});
  await fromPopup('pictures.changed', {wanted: true});
});

/** The page of tab 1, which tells where the post stands. */
function showing({area = AREA, url = THREAD, active = true}: Partial<Parts>): void {
  const replies = {...showsAll, 'picture.asked': {area}};
  fakeTabs.open({id: 1, url, active, replies});
}

type Parts = {area: typeof AREA | null; url: string; active: boolean};

const flag = (key: string, from: Parameters<typeof fromPage>[2] = {}) =>
  fromPage(
    'post.flagged',
    {page: {url: THREAD}, post: post(key), matches: [], how: 'button', pose: 7},
    from,
  );

/** What is kept of the post beside the flag. */
const kept = async (key: string, from: Parameters<typeof fromPage>[2] = {}) => {
  const {id} = await flag(key, from);
  return evidenceOf(id);
};

test('a picture of the post is kept when it is flagged', async () => {
  expect(await kept('a')).toMatchObject([
    {kind: 'picture', width: 632, height: 232, bytes: 3, at: NOON, pageUrl: THREAD},
  ]);
  expect(fakeTabs.told('picture.asked')).toMatchObject([{tabId: 1, body: {pose: 7}}]);
});

test('nobody who did not ask for pictures has any', async () => {
  await fromPopup('pictures.changed', {wanted: false});
  expect(await kept('a')).toEqual([]);
  expect([shots, fakeTabs.told('picture.asked').length]).toEqual([0, 0]);
});

test('a page cannot turn them on', async () => {
  const asked = fromPage('pictures.changed', {wanted: true});
  expect(await refusal(asked)).toMatchObject({because: 'not allowed'});
});

test.each<[what: string, why: string, to: () => void]>([
  ['of a tab that is not in front', 'not in front', () => showing({active: false})],
  ['of a page that says nothing', 'not in front', () => showing({area: null})],
  [
    'of a post that is off the screen',
    'not on screen',
    () => showing({area: {...AREA, top: -900}}),
  ],
  [
    'where the page was left meanwhile',
    'not in front',
    () =>
      Object.assign(fake.tabs, {
        captureVisibleTab: async () => {
          showing({url: 'https://forum.example/t/2'});
          return 'data:image/jpeg;base64,';
        },
      }),
  ],
  [
    'where the browser takes none',
    'refused',
    () =>
      Object.assign(fake.tabs, {
        captureVisibleTab: () => Promise.reject(new Error('minimised')),
      }),
  ],
])('there is no picture %s, and it is said why', async (_, why, change) => {
  change();
  expect(await kept('a')).toMatchObject([{kind: 'no picture', why}]);
  expect((await picturesKept()).count).toBe(0);
});

test('a comment frame has no picture: where it stands in the page nobody can tell', async () => {
  expect(await kept('a', {frameId: 3})).toMatchObject([{why: 'in a frame'}]);
});

test('two a second are taken at most', async () => {
  await flag('a');
  await flag('b');
  expect(await kept('c')).toMatchObject([{kind: 'no picture', why: 'too many'}]);
  jest.setSystemTime(NOON + 1_000);
  expect(await kept('d')).toMatchObject([{kind: 'picture'}]);
  expect(shots).toBe(3);
});

test('a flag that waited in the outbox says that it has no picture', async () => {
  const mend = breakStore();
  const {id, unsaved} = await flag('a');
  expect(unsaved).toBe(true);
  mend();
  await alarmRang({name: 'each minute'});
  expect(await evidenceOf(id)).toMatchObject([{kind: 'no picture', why: 'store shut'}]);
});

test('a page that lets nobody draw it holds up no flag', async () => {
  Object.assign(fake.tabs, {captureVisibleTab: () => new Promise(() => undefined)});
  expect(await kept('a')).toMatchObject([{kind: 'no picture', why: 'refused'}]);
});

test('a disk too full for the picture keeps the flag, which says that it has none', async () => {
  jest.spyOn(database.pictures, 'add').mockImplementation(() => {
    throw new DOMException('No room.', 'QuotaExceededError');
  });
  const {id, unsaved} = await flag('a');
  expect(unsaved).toBeUndefined();
  expect(await evidenceOf(id)).toMatchObject([{kind: 'no picture', why: 'no room'}]);
});

describe('what is cut out', () => {
  const screen = {width: 1600, height: 1200};

  test.each<[what: string, area: Partial<typeof AREA>, crop: object]>([
    [
      'is the post with a margin, at the scale of the screen',
      {},
      {x: 4, y: 24, width: 632, height: 232, isPart: false},
    ],
    [
      'ends where the screen ends',
      {top: 550, height: 400},
      {x: 4, y: 1084, width: 632, height: 116, isPart: true},
    ],
    [
      'begins where the screen begins',
      {left: -100},
      {x: 0, y: 24, width: 416, height: 232, isPart: true},
    ],
  ])('%s', (_, area, crop) => {
    expect(cropOf({...AREA, ...area}, screen)).toEqual(crop);
  });

  test.each([
    ['a width of nothing', {width: 0, left: -50}],
    ['no number', {left: Number.NaN}],
    ['a screen of no width', {across: 0}],
    ['beyond the screen', {top: 5_000}],
  ])('%s leaves nothing to cut out', (_, area) => {
    expect(cropOf({...AREA, ...area}, screen)).toBeUndefined();
  });
});
