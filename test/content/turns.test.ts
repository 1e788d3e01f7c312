import {type Turn, Turns} from '../../src/content/turns';

const turn = (i: number, by: Turn['by'] = 'us'): Turn => ({
  by,
  page: {url: 'https://f.example/t'},
  post: {
    kind: 'post',
    opening: false,
    body: 'Sorry',
    threadUrl: 'https://f.example/t',
    site: 'f.example',
  },
  identity: String(i),
});

/** Turns told to a worker that answers as told, with what came of them. */
function telling(answer: () => Promise<void>) {
  const told: string[] = [];
  const failed: string[] = [];
  const turns = new Turns(
    all => {
      told.push(...all.map(({identity}) => identity));
      return answer();
    },
    async () => undefined,
    lost => failed.push(...lost.map(({identity}) => identity)),
    async () => undefined,
  );
  return {turns, told, failed};
}

const done = () => new Promise(resolve => setTimeout(resolve));

describe('what comes after mentions', () => {
  it('is told of 500 times on one page, and on the next page again', async () => {
    const {turns, told} = telling(async () => undefined);
    for (let i = 0; i < 600; i++) turns.add(turn(i));
    await done();
    expect(told).toHaveLength(500);
    turns.moved();
    turns.add(turn(600));
    await done();
    expect(told.at(-1)).toBe('600');
  });

  it('is told of for our own posts, however much others wrote', async () => {
    const {turns, told} = telling(async () => undefined);
    for (let i = 0; i < 600; i++) turns.add(turn(i, 'others'));
    expect([turns.isSpent('others'), turns.isSpent('us')]).toEqual([true, false]);
    turns.add(turn(600));
    await done();
    expect(told).toHaveLength(501);
    expect(told.at(-1)).toBe('600');
  });

  it('is handed over at once when the page is left, whatever it waits for', async () => {
    const told: string[][] = [];
    const turns = new Turns(
      async all => {
        told.push(all.map(({identity}) => identity));
      },
      () => new Promise(() => {}),
      () => undefined,
      async () => undefined,
    );
    for (const one of [turn(1), turn(2, 'others'), turn(3, 'others')]) turns.add(one);
    await done();
    expect(told).toEqual([]);
    turns.flush();
    expect(told).toEqual([['1'], ['2', '3']]);
  });

  it('goes after the mentions that are found while it waits', async () => {
    const order: string[] = [];
    let go: () => void = () => undefined;
    const turns = new Turns(
      async () => {
        order.push('told');
      },
      async () => {
        order.push('mentions are told');
      },
      () => undefined,
      () =>
        new Promise(resolve => {
          go = resolve;
        }),
    );
    turns.add(turn(1, 'others'));
    await done();
    expect(order).toEqual([]);
    go();
    await done();
    expect(order).toEqual(['mentions are told', 'told']);
  });

  it('waits for nothing where a reply of ours is among it', async () => {
    const told: string[] = [];
    const turns = new Turns(
      async all => {
        told.push(...all.map(({identity}) => identity));
      },
      async () => undefined,
      () => undefined,
      () => new Promise(() => {}),
    );
    for (const one of [turn(1), turn(2, 'others'), turn(3)]) turns.add(one);
    await done();
    expect(told).toEqual(['1', '2', '3']);
  });

  it('is told of as failed, by its posts', async () => {
    const {turns, failed} = telling(async () => {
      throw new Error('The worker is gone.');
    });
    turns.add(turn(1));
    await done();
    expect(failed).toEqual(['1']);
  });
});
