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

test.each([
  ['Le Café Acme', 'cafe'],
  ['Le Cafe Acme', 'Café'],
  ['I can’t log in to Acme', "can't"],
  ["I can't log in to Acme", 'can’t'],
  ['Acme, the Coca‑Cola of skates', 'coca-cola'],
  ['Acme – Straße 7', 'strasse'],
  ['My Acme skates are soft\u00adware', 'software'],
  ['The Acme\u00a0card', 'acme card'],
])('“%s” is found by “%s”, which reads the same', (body, search) =>
  expect(isFound(aMention({post: {body}}), search)).toBe(true),
);

test.each([
  ['I lost my “Acme card” today', true],
  ['I lost my Acme\n card today', true],
  ['This card is no Acme', false],
  ['An Acmecard', false],
])('words between quotes are looked for together: in “%s”, %s', (body, is) => {
  const mention = aMention({post: {body, threadTitle: ''}});
  expect(isFound(mention, '"acme card"')).toBe(is);
  expect(isFound(mention, '“Acme card')).toBe(is);
});
