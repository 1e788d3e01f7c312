import {hintOf, hintsVersion} from '../../src/triage';

describe('what is kept of a hint', () => {
  it('is the kind, the words that spoke, and why it is grave', () => {
    const text =
      'I tried to cancel my account three times since May, it failed each time with an error and you still charged me 40 €. My lawyer knows.';
    const hint = hintOf(text);
    expect(hint).toMatchObject({kind: 'concern', severity: 3});
    expect(hint?.grounds).toEqual(expect.arrayContaining(['legal', 'money']));
    expect(hint?.because.length).toBeGreaterThan(0);
    for (const words of hint?.because ?? []) expect(text).toContain(words);
  });

  it('names no kind where the words speak for none', () => {
    expect(hintOf('The shop opens at nine on weekdays.')).not.toHaveProperty('kind');
  });

  it('is nothing in a language that is not known', () => {
    expect(hintOf('サポートに連絡しましたが返事がありません')).toBeUndefined();
    expect(hintOf('Nie działa i nikt mi nie pomógł, bo jest już po gwarancji')).toBeUndefined();
  });
});

it('the name of the hints is the same each time, and says which rules made them', () => {
  expect(hintsVersion()).toMatch(/^\d+-[0-9a-f]{1,8}$/);
  expect(hintsVersion()).toBe(hintsVersion());
});
