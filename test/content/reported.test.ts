import {Reported} from '../../src/content/reported';

describe('a post is told of', () => {
  it('once with the same text, and again with another', () => {
    const reported = new Reported();
    const told = ['a', 'a', 'b', 'b', 'a'].map(text => reported.isNews('1', text));
    expect(told).toEqual([true, false, true, false, true]);
  });

  it('at most five times, on a page that never stops rewriting it', () => {
    const reported = new Reported();
    const told = Array.from({length: 1000}, (_, i) => reported.isNews('1', `text ${i}`));
    expect(told.filter(Boolean)).toHaveLength(5);
  });

  it('again with each brand that is new in it, which is no other text', () => {
    const reported = new Reported();
    const tell = (text: string, ...brands: string[]) => reported.isNews('1', text, brands);
    expect([tell('a', 'x'), tell('a', 'x', 'y'), tell('a', 'x')]).toEqual([true, true, false]);
    for (let blinks = 0; blinks < 20; blinks++) expect(tell('a', 'x', 'y')).toBe(false);
    expect(tell('b', 'x')).toBe(true);
  });

  it('again once it is known when it was posted', () => {
    const reported = new Reported();
    const tell = (isDated: boolean) => reported.isNews('1', 'a', [], isDated);
    expect([false, false, true, true, false].map(tell)).toEqual([true, false, true, false, false]);
  });

  it('again when telling failed, and on another page', () => {
    const reported = new Reported();
    reported.isNews('1', 'a');
    reported.forget('1', 'another text, told of before');
    expect(reported.isTold('1')).toBe(true);
    reported.forget('1', 'a');
    expect(reported.isTold('1')).toBe(false);
    expect(reported.isNews('1', 'a')).toBe(true);
    reported.clear();
    expect(reported.isNews('1', 'a')).toBe(true);
  });

  it('no more once a page without end has shown twenty thousand', () => {
    const reported = new Reported();
    const told = Array.from({length: 20_001}, (_, i) => reported.isNews(String(i), 'a'));
    expect(told.lastIndexOf(true)).toBe(19_999);
    expect(reported.isNews('0', 'b')).toBe(true);
  });
});
