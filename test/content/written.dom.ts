import {EditorWatch} from '../../src/content/written';
import {begin, comment, finish, settle, startOver, thread, worker} from './staying';

beforeEach(startOver);
afterEach(finish);

/** The words of the posts that may be the person's own. */
const strangers = () =>
  worker.of('strangers.seen').flatMap(({posts}) => posts.map(({body}) => body));

const at = (text: string, moment: number) =>
  comment(9, text, 'dana').replace('2026-05-04T10:00:00+00:00', new Date(moment).toISOString());

describe('a page that was loaded just after a person wrote in its thread', () => {
  it('tells of what may have been written there, and of nothing older', async () => {
    worker.lookFor = {authors: [], replies: [], wrote: true};
    thread(
      comment(1, 'Acme lost my parcel'),
      comment(2, 'Nice weather', 'kim'),
      at('We will look into it', Date.now() - 30_000),
    );
    await begin();
    expect(strangers()).toEqual(['We will look into it']);
  });

  it('tells of nothing where nobody wrote', async () => {
    thread(comment(1, 'Acme lost my parcel'), at('We will look into it', Date.now() - 30_000));
    await begin();
    expect(strangers()).toEqual([]);
  });
});

describe('an editor', () => {
  it('that the page itself fills was used by nobody', async () => {
    thread(comment(1, 'Acme lost my parcel'));
    await begin();
    const area = document.createElement('textarea');
    document.body.append(area);
    area.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await settle();
    expect(worker.of('editor.used')).toEqual([]);
  });

  it('is told of once in a while, and its use is over after two minutes', () => {
    let told = 0;
    const life = new AbortController();
    const editor = new EditorWatch(() => told++, life.signal);
    expect(editor.isFresh).toBe(false);
    editor.used();
    jest.advanceTimersByTime(9_000);
    editor.used();
    expect(told).toBe(1);
    jest.advanceTimersByTime(2_000);
    editor.used();
    expect([told, editor.isFresh]).toEqual([2, true]);
    jest.advanceTimersByTime(120_000);
    expect(editor.isFresh).toBe(false);
    life.abort();
  });
});
