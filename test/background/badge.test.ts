import {badgeOf} from '../../src/background/badge';
import type {PageState} from '../../src/messages/contract';

const states = (count: number, state: Partial<PageState> = {}): PageState[] =>
  Array.from({length: count}, (_, n) => ({
    id: String(n),
    standing: 'waiting',
    flagged: false,
    dueAt: 100,
    ...state,
  }));

describe('the badge', () => {
  it.each([
    ['nothing on a page without mentions', [], ''],
    ['how many wait', states(3), '3'],
    ['a count up to its limit', states(500), '500'],
    ['no more than its limit', states(501), '500+'],
    ['late ones too', states(2, {standing: 'late'}), '2'],
    ['those that wait again too', states(2, {standing: 'waiting again'}), '2'],
    ['nothing of the answered', states(2, {standing: 'answered'}), ''],
    ['nothing of the archive, which has no clock', states(2, {standing: 'archived'}), ''],
  ])('says %s', (_what, list, text) => {
    expect(badgeOf(list, 50).text).toBe(text);
  });

  it('changes its colour when one is due soon, though nobody was told yet', () => {
    const soon = states(2, {soonAt: 75});
    expect(badgeOf(soon, 75).color).not.toBe(badgeOf(soon, 74).color);
    expect(badgeOf(soon, 75).color).toBe(badgeOf(states(1, {standing: 'due soon'}), 10).color);
  });

  it('changes its colour when one is late', () => {
    expect(badgeOf(states(2), 101).color).not.toBe(badgeOf(states(2), 99).color);
  });
});
