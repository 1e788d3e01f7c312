import {tempo} from '../../src/content/tempo';

/** How long messages that follow each other at once had to wait. */
async function waits(next: () => Promise<void>, count: number): Promise<number[]> {
  const all: number[] = [];
  for (let sent = 0; sent < count; sent++) {
    const began = performance.now();
    const gone = next();
    await jest.advanceTimersToNextTimerAsync();
    await gone;
    all.push(Math.round(performance.now() - began));
  }
  return all;
}

describe('messages of a page', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('go at once first, and wait longer the closer they follow, a second at most', async () => {
    const next = tempo(new AbortController().signal);
    expect(await waits(next, 7)).toEqual([0, 100, 200, 400, 800, 1000, 1000]);
  });

  it('go at once again after a quiet while', async () => {
    const next = tempo(new AbortController().signal);
    await waits(next, 4);
    await jest.advanceTimersByTimeAsync(3001);
    expect(await waits(next, 2)).toEqual([0, 100]);
  });

  it('never wait on a page that is left', async () => {
    const life = new AbortController();
    const next = tempo(life.signal);
    await waits(next, 3);
    const gone = next();
    life.abort('page left');
    await expect(gone).resolves.toBeUndefined();
  });
});
