import {findMentions, isFound} from '../../src/dashboard/find-mentions';
import {untouched} from '../../src/mention/fold';
import type {Mention} from '../../src/mention/mention';
import {aMention} from '../ui/a-mention';

const noted = {...untouched, notes: [{id: 'n', text: 'Called Dana', at: 0, by: ''}]};

test.each<[string, Partial<Mention>, boolean]>([
  ['skates', {}, true],
  ['SKATES wile', {}, true],
  ['desert.example', {}, true],
  ['dana', {state: noted}, true],
  ['skates nobody', {}, false],
])(
  'a search for “%s” finds by text, author, site and note, every word of it',
  (search, parts, is) => {
    expect(isFound(aMention(parts), search.toLowerCase().split(' '))).toBe(is);
  },
);

test('accents make no difference to a search', async () => {
  const cafe = aMention({post: {body: 'Le Café Acme'}});
  const {mentions} = await findMentions(async () => [cafe], 'cafe', 5);
  expect(mentions).toEqual([cafe]);
});

/** A store of so many mentions, each found one millisecond before the last. */
function storeOf(count: number) {
  const reads: number[] = [];
  return {
    reads,
    page: async (limit: number, before = count) => {
      reads.push(limit);
      const from = Math.max(0, before - limit);
      return Array.from({length: before - from}, (_, index) =>
        aMention({id: String(before - 1 - index), seenAt: before - 1 - index}),
      );
    },
  };
}

test('no more pages are read than the rows asked for need', async () => {
  const store = storeOf(10_000);
  const found = await findMentions(store.page, '', 50);
  expect(found).toMatchObject({isMore: true, isWhole: true});
  expect(found.mentions).toHaveLength(50);
  expect(store.reads).toHaveLength(1);
});

test('a search for what is rare gives up after some thousand rows, and says so', async () => {
  const found = await findMentions(storeOf(10_000).page, 'unheard', 50);
  expect(found).toEqual({mentions: [], isMore: false, read: 4_000, isWhole: false});
});

test('a search through everything there is says that it is whole', async () => {
  const found = await findMentions(storeOf(450).page, 'unheard', 50);
  expect(found).toMatchObject({read: 450, isWhole: true});
});
