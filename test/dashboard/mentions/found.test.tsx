import {holdsAll, textOf, wordsIn} from '../../../src/dashboard/mentions/found';
import {untouched} from '../../../src/mention/fold';
import type {Mention} from '../../../src/mention/mention';
import {aMention} from '../../ui/a-mention';

const isFound = (mention: Mention, search: string) => holdsAll(textOf(mention), wordsIn(search));

const noted = {...untouched, notes: [{id: 'n', text: 'Called Dana', at: 0, by: ''}]};
const tagged = {...untouched, tags: ['Refund']};

test.each<[string, Partial<Mention>, boolean]>([
  ['skates', {}, true],
  ['SKATES wile', {}, true],
  ['desert.example', {}, true],
  ['dana', {state: noted}, true],
  ['refund', {state: tagged}, true],
  ['skates nobody', {}, false],
])(
  'a search for “%s” finds by text, author, site, tag and note, every word of it',
  (search, parts, is) => {
    expect(isFound(aMention(parts), search)).toBe(is);
  },
);

test('accents make no difference to a search', () => {
  const cafe = aMention({post: {body: 'Le Café Acme'}});
  expect(isFound(cafe, 'cafe')).toBe(true);
  expect(isFound(aMention({post: {body: 'Le Cafe Acme'}}), 'Café')).toBe(true);
});
