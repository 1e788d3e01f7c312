import {InVain} from '../../src/content/in-vain';

const nodes = (count: number): Node[] =>
  Array.from({length: count}, () => document.body.appendChild(document.createElement('p')));

beforeEach(() => document.body.replaceChildren());

describe('what was looked for in vain', () => {
  it('is looked for again, each time after a longer while, and not for ever', () => {
    const inVain = new InVain();
    inVain.add(nodes(1), 0);
    const taken: number[] = [];
    for (let now = 0; now < 1_000_000; now += 1000) {
      if (inVain.take(now).length > 0) taken.push(now / 1000);
    }
    expect(taken).toEqual([1, 5, 21, 85, 341]);
    expect(inVain.dueIn(1_000_000)).toBeUndefined();
  });

  it('is not looked for anew because it was in vain again', () => {
    const inVain = new InVain();
    const [node] = nodes(1) as [Node];
    inVain.add([node], 0);
    inVain.take(1000);
    inVain.add([node], 1000);
    expect(inVain.dueIn(1000)).toBe(4000);
  });

  it('is forgotten once it is found, or off the page', () => {
    const inVain = new InVain();
    const [found, removed, left] = nodes(3) as [Node, HTMLElement, Node];
    inVain.add([found, removed, left], 0);
    inVain.found([found]);
    removed.remove();
    expect(inVain.take(1000)).toEqual([left]);
  });

  it('is the latest of very much', () => {
    const inVain = new InVain();
    const many = nodes(60);
    inVain.add(many, 0);
    expect(inVain.take(1000)).toEqual(many.slice(10));
  });
});
