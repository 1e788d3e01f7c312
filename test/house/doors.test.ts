import {doors, packages, pureRooms} from './doors';
import {type Import, importsOf, roomOf, sources, withoutComments} from './sources';

const files = sources('.ts', '.tsx');
const imports = files.flatMap(importsOf);

function isOpen({from, to, isTypeOnly}: Import): boolean {
  const room = roomOf(from);
  const other = roomOf(to);
  if (room === other) return true;
  return (doors[room] ?? []).some(door => {
    if (door.startsWith('type ')) return isTypeOnly && door === `type ${other}`;
    return door === other || to === door || to.startsWith(`${door}/`) || to.startsWith(`${door}?`);
  });
}

const named = ({from, to}: Import): string => `src/${from} → ${to}`;

test('every room has a row in the table of doors', () => {
  const rooms = new Set(files.map(({path}) => roomOf(path)));
  expect([...rooms].filter(room => doors[room] === undefined)).toEqual([]);
});

test('no file uses a door that its room has not', () => {
  expect(imports.filter(one => !one.isPackage && !isOpen(one)).map(named)).toEqual([]);
});

test('a way round the doors would be seen', () => {
  const text = "import {\n  rows,\n} from '../store/read';\nexport * from '../background/badge';";
  const ways = importsOf({path: 'content/life.ts', text});
  expect(ways.map(named)).toEqual([
    'src/content/life.ts → store/read',
    'src/content/life.ts → background/badge',
  ]);
  expect(ways.some(isOpen)).toBe(false);
});

test('a package is imported only by the rooms it was chosen for', () => {
  const wrong = imports.filter(
    ({from, to, isPackage}) =>
      isPackage && roomOf(from) !== 'trainer' && !(packages[to] ?? []).includes(roomOf(from)),
  );
  expect(wrong.map(named)).toEqual([]);
});

const impure: [string, RegExp][] = [
  ['browser', /(?<![.\w])browser\./],
  ['chrome', /(?<![.\w])chrome\./],
  ['fetch', /(?<![.\w])fetch\(/],
  ['Date.now', /\bDate\.now\b/],
  ['the time of now', /\bnew Date\(\)/],
  ['localStorage', /\b(?:local|session)Storage\b/],
  ['chance', /\bMath\.random\b/],
];

test.each(impure)('no pure room uses %s', (_, pattern) => {
  const wrong = files.filter(
    ({path, text}) => pureRooms.includes(roomOf(path)) && pattern.test(withoutComments(text)),
  );
  expect(wrong.map(({path}) => path)).toEqual([]);
});

const injecting: [string, RegExp][] = [
  ['innerHTML', /\binnerHTML\b/],
  ['outerHTML', /\bouterHTML\s*=/],
  ['insertAdjacentHTML', /\binsertAdjacentHTML\b/],
  ['document.write', /\bdocument\.write/],
  ['dangerouslySetInnerHTML', /\bdangerouslySetInnerHTML\b/],
  ['setHTMLUnsafe', /\bsetHTMLUnsafe\b/],
  ['createContextualFragment', /\bcreateContextualFragment\b/],
  ['parseFromString', /\bparseFromString\b/],
  ['srcdoc', /\bsrcdoc\b/i],
  ['eval', /(?<![.\w])eval\(|\bnew Function\b/],
];

test.each(injecting)('nothing in src uses %s', (_, pattern) => {
  const wrong = files.filter(({text}) => pattern.test(withoutComments(text)));
  expect(wrong.map(({path}) => path)).toEqual([]);
});
