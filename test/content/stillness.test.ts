import {Stillness} from '../../src/content/island/stillness';

const place = {left: 10, top: 20, width: 80, height: 24};

describe('a button stands still', () => {
  it('when it was seen where it is 300 ms ago', () => {
    const still = new Stillness();
    still.look(place, 1000);
    expect(still.isStill(place, 1299)).toBe(false);
    expect(still.isStill(place, 1300)).toBe(true);
  });

  it.each([
    ['moved under the pointer', {...place, left: 200}],
    ['grew', {...place, width: 200}],
  ])('no longer when it %s just before the press', (_how, moved) => {
    const still = new Stillness();
    still.look(place, 1000);
    expect(still.isStill(moved, 5000)).toBe(false);
    expect(still.isStill(moved, 5299)).toBe(false);
    expect(still.isStill(moved, 5300)).toBe(true);
  });

  it('not when nobody looked before the press', () => {
    expect(new Stillness().isStill(place, 5000)).toBe(false);
  });

  it('not for a while after it came to mean something else', () => {
    const still = new Stillness();
    still.look(place, 1000);
    still.disturb(5000);
    expect(still.isStill(place, 5200)).toBe(false);
  });
});
