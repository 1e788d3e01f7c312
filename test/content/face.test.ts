import {faceOf} from '../../src/content/island/face';
import type {PageState} from '../../src/messages/contract';

const state = (parts: Partial<PageState>): PageState => ({
  id: 'm',
  standing: 'waiting',
  flagged: false,
  ...parts,
});

describe('the button beside a post', () => {
  it('offers to flag a post that is no mention, and says nothing', () => {
    expect(faceOf(undefined, undefined, false)).toEqual({tone: 'plain', act: 'flag'});
  });

  it.each([
    ['waiting', 'waiting'],
    ['due soon', 'soon'],
    ['late', 'late'],
    ['answered', 'done'],
    ['no reply needed', 'quiet'],
    ['not us', 'quiet'],
    ['archived', 'quiet'],
  ] as const)(
    'says that a mention is %s in words, and still offers to flag it',
    (standing, tone) => {
      const face = faceOf(state({standing}), undefined, false);
      expect(face).toMatchObject({tone, says: {saying: standing}, act: 'flag'});
    },
  );

  it('asks whether a later post of ours is the answer, as urgently as the mention waits', () => {
    const face = faceOf(state({standing: 'late', flagged: true, offer: 'token'}), undefined, true);
    expect(face).toEqual({
      tone: 'late',
      says: {saying: 'probably answered', shape: 'check'},
      act: 'confirm',
      isFolded: true,
    });
  });

  it('gives every standing a shape of its own, as colour alone tells nobody', () => {
    const standings = [
      'waiting',
      'due soon',
      'late',
      'answered',
      'no reply needed',
      'not us',
    ] as const;
    const shapes = standings.map(
      standing => faceOf(state({standing}), undefined, false).says?.shape,
    );
    expect(new Set(shapes).size).toBe(standings.length);
  });

  it('offers to take back a flag that was made here', () => {
    const face = faceOf(state({flagged: true}), undefined, true);
    expect(face).toMatchObject({says: {saying: 'flagged'}, act: 'undo', isFolded: true});
  });

  it('does not offer to take back a flag that somebody else made', () => {
    expect(faceOf(state({flagged: true}), undefined, false).act).toBeUndefined();
  });

  it('shows that a flagged mention was answered', () => {
    const face = faceOf(state({flagged: true, standing: 'answered'}), undefined, false);
    expect(face).toMatchObject({says: {saying: 'answered'}, isFolded: true});
  });

  it('cannot be pressed while it saves', () => {
    expect(faceOf(state({}), {is: 'saving'}, false).act).toBeUndefined();
  });

  it('keeps a failure on the screen, and offers to try again only where that can help', () => {
    const failed = {is: 'unsaved', line: 'The disk is full.', canRetry: true} as const;
    expect(faceOf(undefined, failed, false)).toMatchObject({
      line: 'The disk is full.',
      act: 'again',
    });
    expect(faceOf(undefined, {...failed, canRetry: false}, false).act).toBeUndefined();
  });
});
