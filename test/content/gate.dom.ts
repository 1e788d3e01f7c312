import fc from 'fast-check';
import {outermost} from '../../src/content/additions';
import {noCost} from '../../src/content/counters';
import {gate} from '../../src/content/gate';
import {PasswordWatch} from '../../src/content/password';
import {runsOf} from '../../src/content/runs';
import {lay} from './page';

const places = (text: string, enough = Number.POSITIVE_INFINITY): number[] =>
  Array.from(text.toLowerCase().matchAll(/acme/g), ({index}) => index).slice(0, enough);

function likely(root: Node, cost = noCost()): Node[] {
  return [...gate([root], places, cost)].filter(node => node !== undefined);
}

const posts = (count: number, of: (i: number) => string) =>
  `<nav>Menu</nav><main>${Array.from({length: count}, (_, i) => `<article><p>${of(i)}</p><p>${'w'.repeat(400)}</p></article>`).join('')}</main>`;

describe('the gate', () => {
  it('takes the text of a page without a hit once and gives nothing to read', () => {
    lay(posts(200, () => 'all quiet'));
    const cost = noCost();
    expect(likely(document.body, cost)).toEqual([]);
    expect(cost).toMatchObject({nodes: 1, characters: document.body.textContent?.length});
  });

  it('goes past a form whose fields are named like the parts of a node, and ends', () => {
    lay('<form><input></form><p>Acme again</p>');
    const [form, field] = [document.querySelector('form'), document.querySelector('input')];
    for (const name of [
      'parentNode',
      'nextSibling',
      'firstChild',
      'textContent',
      'childNodes',
      'getElementsByTagName',
    ]) {
      Object.defineProperty(form, name, {value: field}); // As the browser does it by their names
    }
    expect(likely(document.body)).toHaveLength(1);
    expect(form && [...runsOf([form], noCost())]).toHaveLength(1);
    expect(() => form && new PasswordWatch(new AbortController().signal).look(form)).not.toThrow();
    expect(outermost(new Set<Node>(form && field ? [form, field] : []))).toEqual([form]);
  });

  it('gives only the places around a hit', () => {
    lay(posts(200, i => (i === 77 ? 'Acme again' : 'all quiet')));
    const places = likely(document.body);
    expect(places).toHaveLength(1);
    expect(places[0]?.textContent).toContain('Acme');
    expect(places[0]?.textContent?.length).toBeLessThan(2000);
  });

  it('finds a word that runs over several elements', () => {
    lay('<p>Ac<b>me</b> is here</p>');
    expect(likely(document.body)).toHaveLength(1);
  });

  it('finds a word that runs over elements of a long post', () => {
    lay(`<div>${'word '.repeat(600)}<p>Ac<b>me</b> is here</p>${'word '.repeat(600)}</div>`);
    const places = likely(document.body);
    expect(places.some(place => place.textContent?.includes('Acme is here'))).toBe(true);
  });

  it('takes the text of many small posts together', () => {
    lay(posts(400, i => (i === 390 ? 'Acme again' : 'all quiet')));
    const asked: number[] = [];
    const counting = (text: string, enough?: number) => {
      asked.push(text.length);
      return places(text, enough);
    };
    const main = document.querySelector('main');
    const found = [...gate(main?.children ?? [], counting, noCost())].filter(Boolean);
    expect(found).toEqual([main?.children[390]]);
    expect(asked.length).toBeLessThan(10);
  });

  it('goes on where a page takes away what it has just looked at', () => {
    lay(posts(20, i => (i === 15 ? 'Acme again' : 'all quiet')));
    const found: Node[] = [];
    for (const node of gate([document.body], places, noCost())) {
      if (node) found.push(node);
      document.querySelector('article')?.remove();
    }
    expect(found.some(place => place.textContent?.includes('Acme'))).toBe(true);
  });

  it('does not look into scripts and styles once it looks closer', () => {
    lay(`<script>acme${'.'.repeat(3000)}</script><p>quiet</p>`);
    expect(likely(document.body)).toEqual([]);
  });

  it('costs in proportion to what was added, not to the page', () => {
    lay(posts(500, () => 'all quiet'));
    const main = document.querySelector('main');
    main?.append(...Array.from({length: 3}, () => document.createElement('article')));
    const added = [...(main?.children ?? [])].slice(-3);
    for (const element of added) element.textContent = 'Acme, new';
    const cost = noCost();
    for (const element of added) likely(element, cost);
    expect(cost).toMatchObject({nodes: 3, characters: 27});
  });

  it('goes down into 6,000 boxes, one in the other', () => {
    let box = document.createElement('p');
    box.append('Acme, so far down');
    for (let depth = 0; depth < 6000; depth++) {
      const around = document.createElement('div');
      around.append(box);
      box = around;
    }
    const runs = [...runsOf([box], noCost(), true)];
    expect(runs.map(({text}) => text)).toEqual(['Acme, so far down']);
  });

  it('misses no word, wherever it stands', () => {
    const {part} = fc.letrec<{part: string}>(tie => ({
      part: fc.oneof(
        {maxDepth: 5},
        fc.constantFrom('quiet ', 'acme ', 'x'.repeat(900), 'y'.repeat(2100)),
        fc.array(tie('part'), {maxLength: 5}).map(parts => `<div>${parts.join('')}</div>`),
      ),
    }));
    fc.assert(
      fc.property(part, html => {
        lay(html);
        const places = likely(document.body);
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = walker.nextNode(); text; text = walker.nextNode()) {
          if (!text.textContent?.includes('acme')) continue;
          if (!places.some(place => place.contains(text))) return false;
        }
        return true;
      }),
      {numRuns: 200},
    );
  });
});
