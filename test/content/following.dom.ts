import {Following} from '../../src/content/following';
import type {Post} from '../../src/mention/post';
import {FakeIntersections, underlined} from './page';
import {
  begin,
  comment,
  finish,
  holder,
  pills,
  settle,
  startOver,
  stateOf,
  thread,
  watchFor,
  worker,
} from './staying';

beforeEach(startOver);
afterEach(() => jest.restoreAllMocks());
afterEach(finish);

/** The words of the posts that were told of as follow-ups. */
const followUps = () =>
  worker.of('follow-ups.seen').flatMap(({posts}) => posts.map(({body}) => body));

const ours = () => watchFor('acme', [{host: 'localhost', handle: 'acme_care'}]);

describe('a thread with a mention', () => {
  it('is looked through for more by its author, wherever it stands', async () => {
    thread(
      comment(1, 'Me first', 'mara'),
      comment(2, 'Nice weather', 'kim'),
      comment(3, 'Acme lost my parcel', 'mara'),
      comment(4, 'Still nothing', 'mara'),
    );
    await begin();
    expect(followUps().sort()).toEqual(['Me first', 'Still nothing']);
    expect(worker.mentions()).toEqual(['Acme lost my parcel']);
  });

  it('is looked through for answers to a reply of ours, after that was told', async () => {
    await ours();
    thread(
      comment(1, 'Acme lost my parcel', 'mara'),
      comment(2, 'Sorry! Write to us', 'acme_care'),
      comment(3, '@acme_care And mine?', 'kim'),
      comment(4, 'Nice weather', 'jo'),
    );
    await begin();
    expect(followUps()).toEqual(['@acme_care And mine?']);
    expect(worker.told.map(({name}) => name)).toEqual([
      'mentions.seen',
      'reply.seen',
      'follow-ups.seen',
    ]);
  });

  it('shows which posts without a brand were flagged before it was loaded', async () => {
    const {answer} = worker;
    worker.lookFor = {authors: ['mara'], replies: []};
    worker.answer = message => {
      if (message.name !== 'follow-ups.seen') return answer(message);
      const flagged = message.body.posts.map(({body}) =>
        body === 'No parcel yet' ? stateOf(body, {flagged: true}) : null,
      );
      return {ok: true, value: {states: [], flagged}};
    };
    thread(comment(1, 'No parcel yet'), comment(2, 'Hello', 'kim'), comment(3, 'Hello?'));
    await begin();
    for (const id of [1, 2, 3]) FakeIntersections.bring(holder(id), true);
    await settle();
    expect(pills()).toEqual([expect.stringContaining('page_flagged')]);
  });

  it('tells of what its author adds while one reads', async () => {
    thread(comment(1, 'Acme lost my parcel', 'mara'));
    await begin();
    const more = new DOMParser().parseFromString(comment(2, 'Hello?', 'mara'), 'text/html').body;
    document.querySelector('ol')?.append(...more.children);
    await settle();
    expect(followUps()).toEqual(['Hello?']);
  });

  it('tells of what came with a mention, though it was just read again and nothing more comes', async () => {
    let now = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => ++now);
    thread(comment(1, 'Acme lost my parcel', 'mara'), comment(2, 'Hello', 'kim'));
    await begin();
    const later = comment(3, 'Acme lost mine, too', 'jo') + comment(4, 'Still nothing', 'jo');
    const more = new DOMParser().parseFromString(later, 'text/html').body;
    document.querySelector('ol')?.append(...more.children);
    await settle();
    now += 600_000;
    await jest.advanceTimersByTimeAsync(600_000);
    expect(followUps()).toEqual(['Still nothing']);
  });

  it('tells of a follow-up once', async () => {
    thread(comment(1, 'Acme lost my parcel', 'mara'), comment(2, 'Hello?', 'mara'));
    await begin();
    document.querySelector('ol')?.append(holder(2));
    await settle();
    expect(followUps()).toEqual(['Hello?']);
  });
});

describe('a page of a thread whose mention is on another page', () => {
  it('is looked through for whom the worker names', async () => {
    worker.lookFor = {authors: ['mara'], replies: []};
    thread(comment(7, 'Still nothing', 'mara'), comment(8, 'Nice weather', 'kim'));
    await begin();
    expect(followUps()).toEqual(['Still nothing']);
  });

  it('is looked through once the worker can say for whom', async () => {
    const {answer} = worker;
    let isRefused = true;
    worker.lookFor = {authors: ['mara'], replies: []};
    worker.answer = message =>
      message.name === 'thread.opened' && isRefused
        ? {ok: false, because: 'store unavailable', reason: 'Not now.'}
        : answer(message);
    thread(comment(7, 'Still nothing', 'mara'), comment(8, 'Nice weather', 'kim'));
    await begin();
    expect(followUps()).toEqual([]);
    isRefused = false;
    await jest.advanceTimersByTimeAsync(60_000);
    expect(followUps()).toEqual(['Still nothing']);
  });

  it('is asked about no more once it was left', async () => {
    const asked: string[] = [];
    worker.answer = message => {
      if (message.name === 'thread.opened') asked.push(message.body.page.url);
      return {ok: false, because: 'store unavailable', reason: 'Not now.'};
    };
    thread(comment(7, 'Still nothing', 'mara'));
    await begin();
    history.pushState({}, '', '/other');
    await settle();
    await jest.advanceTimersByTimeAsync(200_000);
    history.pushState({}, '', '/');
    expect(asked.filter(url => !url.endsWith('/other'))).toHaveLength(1);
  });

  it('tells of nothing when nobody is named', async () => {
    thread(comment(7, 'Still nothing', 'mara'), comment(8, '@acme_care too', 'kim'));
    await begin();
    expect(worker.told).toEqual([]);
  });

  it('forgets them on the next page of a single-page site', async () => {
    worker.lookFor = {authors: ['mara'], replies: []};
    thread(comment(7, 'Still nothing', 'mara'));
    await begin();
    worker.lookFor = {authors: [], replies: []};
    history.pushState({}, '', '/other');
    await settle();
    expect(followUps()).toEqual(['Still nothing']);
    history.pushState({}, '', '/');
  });
});

test('a mention that waits again is shown as one that waits', async () => {
  thread(comment(1, 'Acme lost my parcel'));
  worker.answer = message => ({
    ok: true,
    value:
      message.name === 'mentions.seen'
        ? {states: [stateOf('', {standing: 'waiting again'})]}
        : {authors: [], replies: []},
  });
  await begin();
  FakeIntersections.bring(holder(1), true);
  expect(underlined()).toEqual({'earmark-waiting': 1});
});

describe('a page of a thread with mentions', () => {
  it('is told of whole once it has loaded, in page order', async () => {
    thread(comment(1, 'Me first', 'jo'), comment(2, 'Acme lost my parcel'), comment(3, 'Carry on'));
    await begin();
    await jest.advanceTimersByTimeAsync(3000);
    const [whole] = worker.read;
    expect(whole?.posts.map(({author, words}) => [author, words])).toEqual([
      ['jo', 'Me first'],
      ['mara', 'Acme lost my parcel'],
      ['mara', 'Carry on'],
    ]);
    expect(whole?.threadUrl).toBe(worker.seen()[0]?.post.threadUrl);
  });
});

test('a page without mentions is not told of', async () => {
  thread(comment(1, 'Me first'), comment(2, 'Nice weather'));
  await begin();
  await jest.advanceTimersByTimeAsync(3000);
  expect(worker.read).toEqual([]);
});

test('of a page that told of as many as it may nobody is followed any more, on the next one again', () => {
  const following = new Following([{host: 'localhost', handle: 'acme_care'}]);
  const post: Post = {
    kind: 'post',
    opening: false,
    body: '@acme_care Hello?',
    threadUrl: 'https://localhost/t',
    site: 'localhost',
    author: 'mara',
  };
  const follow = () => {
    following.mention(post);
    following.own({...post, permalink: 'https://localhost/t#2'});
    return [following.mayFollow(post), following.isAnswered, following.names().isEmpty];
  };
  expect(follow()).toEqual([true, true, false]);
  following.stop();
  expect(follow()).toEqual([false, false, true]);
  expect(following.takeNews()).toBeUndefined();
  expect(following.isThread).toBe(true);
  following.clear();
  expect(follow()).toEqual([true, true, false]);
});
