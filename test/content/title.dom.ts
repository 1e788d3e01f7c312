import {Title, uptoOpening} from '../../src/content/title';
import {compile} from '../../src/query';
import {furnish, lay} from './page';

const bare = compile([{id: 'b', query: 'acme'}]);
const titled = compile([{id: 'b', query: 'title:acme'}]);

beforeEach(furnish);

const added = (name: string, text: string): Element => {
  const element = document.createElement(name);
  element.textContent = text;
  document.body.append(element);
  return element;
};

test('a title without a watched word makes no post worth reading', () => {
  lay('<h1>Weather</h1><p>Acme</p>');
  const title = new Title(bare);
  title.takeIn([document.body]);
  expect(title.reach).toBe('none');
});

test.each([
  ['a bare term speaks for the opening post', bare, 'opening'],
  ['a title term speaks for every post', titled, 'all'],
] as const)('%s', (_, matcher, reach) => {
  lay('<h1>Acme is late</h1>');
  const title = new Title(matcher);
  title.takeIn([document.body]);
  expect(title.reach).toBe(reach);
});

describe('a title that was taken in', () => {
  let title: Title;
  beforeEach(() => {
    lay('<h1>Weather</h1><p>Words</p>');
    title = new Title(bare);
    title.takeIn([document.body]);
  });

  it('is not looked for again when other words come', () => {
    expect(title.takeIn([added('p', 'More words'), added('div', 'Acme')])).toBe(false);
    expect(title.reach).toBe('none');
  });

  it('is taken in anew with a heading that comes', () => {
    expect(title.takeIn([added('h1', 'Acme is late')])).toBe(true);
    expect(title.reach).toBe('opening');
  });

  it('is taken in anew when its words are rewritten', () => {
    const heading = document.querySelector('h1') as HTMLElement;
    heading.textContent = 'Acme is late';
    expect(title.takeIn([heading.firstChild as Text])).toBe(true);
    expect(title.reach).toBe('opening');
  });

  it("is taken in anew with the document's title", () => {
    document.title = 'Acme is late';
    expect(title.takeIn([added('p', 'More words')])).toBe(true);
    expect(title.reach).toBe('opening');
  });
});

test('a title that speaks for every post does so once, whatever is counted in it', () => {
  lay('<h1>Acme is late</h1>');
  const title = new Title(titled);
  const takes = (words: string) => {
    document.title = words;
    title.takeIn([document.body]);
    return title.takeForAll(false);
  };
  const shown = ['Acme', '(1) Acme', '(2) Acme', 'Acme again', 'Acme', 'Acme again'];
  expect(shown.map(takes)).toEqual([true, true, false, true, false, false]);
  const others = Array.from('abcdef', word => takes(`Acme ${word}`));
  expect(others).toEqual([true, true, false, false, false, false]); // A page may never stop
});

const posts = (...opening: boolean[]) => opening.map(is => ({post: {opening: is}}));

test.each([
  ['the first post opens', posts(true, false, false), 1, true],
  ['another of the first opens', posts(false, true, false), 2, true],
  ['none is there yet', posts(), 0, false],
  ['few are there, and none opens', posts(false, false), 2, false],
  ['many are there, and none opens', posts(...Array.from({length: 20}, () => false)), 5, true],
])('of the posts of a thread where %s it is known whether to look on', (_, all, count, isFound) => {
  const steps = uptoOpening(all);
  let found = steps.next();
  while (!found.done) found = steps.next();
  expect(found.value.first).toHaveLength(count);
  expect(found.value.isFound).toBe(isFound);
});
