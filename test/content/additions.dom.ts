import {outermost, watchAdditions} from '../../src/content/additions';
import {furnish, lay} from './page';

let life: AbortController;
beforeEach(() => {
  furnish();
  jest.useFakeTimers();
  life = new AbortController();
});
afterEach(() => {
  life.abort();
  jest.useRealTimers();
});

/** The batches that were told of, as names and texts. */
function watching(isOwn: (node: Node) => boolean = () => false) {
  const batches: string[][] = [];
  watchAdditions(
    async nodes => {
      batches.push(nodes.map(node => `${node.nodeName} ${node.textContent}`));
    },
    isOwn,
    life.signal,
  );
  return batches;
}

const settled = () => jest.advanceTimersByTimeAsync(500);

function append(text: string, to: Node = document.body): HTMLElement {
  const element = document.createElement('p');
  element.textContent = text;
  to.appendChild(element);
  return element;
}

describe('additions', () => {
  it('are told of together, each once, however often they are touched', async () => {
    const batches = watching();
    const first = append('one');
    append('two');
    document.body.append(first);
    await settled();
    expect(batches).toEqual([['P one', 'P two']]);
  });

  it('are told of by the outermost', () => {
    lay('<main><p>a</p></main><p>b</p>');
    const [main, p] = document.body.children;
    const inner = main?.firstElementChild;
    const gone = document.createElement('p');
    const nodes = new Set(
      [inner, main, p, gone].filter(node => node !== undefined && node !== null),
    );
    expect(outermost(nodes)).toEqual([main, p]);
  });

  it('are not told of when they are already gone', async () => {
    const batches = watching();
    append('short-lived').remove();
    await settled();
    expect(batches.flat()).toEqual([]);
  });

  it('include text that is rewritten in place', async () => {
    const text = append('before').firstChild as Text;
    const batches = watching();
    text.data = 'after';
    await settled();
    expect(batches).toEqual([['#text after']]);
  });

  it('leave out our own elements, scripts and styles', async () => {
    const own = document.createElement('div');
    const batches = watching(node => node === own);
    document.body.append(own, document.createElement('script'), document.createElement('style'));
    await settled();
    expect(batches.flat()).toEqual([]);
  });

  it('in a flood are told of as the page they are', async () => {
    const batches = watching();
    for (let i = 0; i < 2500; i++) append(String(i));
    await settled();
    expect(batches).toHaveLength(1);
    expect(batches[0]).toHaveLength(1);
    expect(batches[0]?.[0]).toMatch(/^BODY/);
  });

  it('end with the life that watched them', async () => {
    const batches = watching();
    life.abort();
    append('too late');
    await settled();
    expect(batches).toEqual([]);
  });
});
