import {Originals} from '../../src/content/originals';
import type {Envelope} from '../../src/messages/contract';
import {compile, pack} from '../../src/query';
import browser from '../support/fake-browser';
import {FakeIntersections, FakeSizes, lay, underlined} from './page';
import {
  begin,
  comment,
  finish,
  holder,
  pillAt,
  pills,
  settings,
  settle,
  startOver,
  stateOf,
  tell,
  thread,
  watchFor,
  words,
  worker,
} from './staying';

const list = () => document.querySelector('ol') as HTMLElement;

const laid = (html: string): Element =>
  new DOMParser().parseFromString(html, 'text/html').body.children[0] as Element;

beforeEach(startOver);
afterEach(() => jest.restoreAllMocks());
afterEach(finish);

describe('a page that is read', () => {
  it('tells of the posts that mention a brand, and of no other', async () => {
    thread(comment(1, 'Acme lost my parcel'), comment(2, 'Nice weather'), comment(3, 'ACME again'));
    await begin();
    expect(worker.mentions()).toEqual(['Acme lost my parcel', 'ACME again']);
    expect(worker.seen()[0]).toMatchObject({
      post: {author: 'mara', postedAt: Date.UTC(2026, 4, 4, 10)},
      matches: [{brandId: 'b', queryVersion: 3, spans: [{start: 0, end: 4, in: 'body'}]}],
    });
  });

  it('tells of a post full of hits with as many as are kept', async () => {
    thread(comment(1, 'Acme '.repeat(201)));
    await begin();
    expect(worker.seen()[0]?.matches[0]?.spans).toHaveLength(200);
  });

  it('tells again what could not be told, though nothing on the page changes', async () => {
    const {answer} = worker;
    worker.answer = () => ({ok: false, because: 'store unavailable', reason: 'The disk is full.'});
    await watchFor('acme', [{host: 'localhost', handle: 'acme_care'}]);
    thread(comment(1, 'Acme lost my parcel'), comment(2, 'Sorry. Write to us.', 'acme_care'));
    await begin();
    worker.answer = answer;
    worker.told = [];
    await jest.advanceTimersByTimeAsync(60_000);
    expect(worker.told.map(({name}) => name)).toEqual(['mentions.seen', 'reply.seen']);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(worker.told).toHaveLength(2);
  });

  it.each([
    ['store unavailable', 4],
    ['not allowed', 1],
  ] as const)('that is refused as "%s" is told %i times at most', async (because, times) => {
    worker.answer = () => ({ok: false, because, reason: 'No.'});
    thread(comment(1, 'Acme lost my parcel'));
    await begin();
    await jest.advanceTimersByTimeAsync(300_000);
    expect(worker.mentions()).toHaveLength(times);
  });

  it('tells once that a post is too long to be searched to its end', async () => {
    thread(comment(1, 'Acme lost my parcel. '.repeat(5_000)), comment(2, 'Nice weather'));
    await begin();
    const told = worker.told.filter(({name}) => name === 'page.cut');
    expect(told.map(({body}) => body)).toMatchObject([{cuts: ['post'], missed: []}]);
  });

  it('says nothing of itself where nothing is mentioned', async () => {
    thread(comment(1, 'Nice weather'));
    await begin();
    expect(worker.told).toEqual([]);
    expect(document.documentElement.childElementCount).toBe(2);
  });

  it('is left as it was', async () => {
    thread(comment(1, 'Acme lost my parcel'));
    const before = document.documentElement.outerHTML;
    await begin();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('tells of what is added later, once', async () => {
    thread(comment(1, 'Acme lost my parcel'));
    await begin();
    const more = new DOMParser().parseFromString(comment(2, 'acme, too'), 'text/html').body;
    document.querySelector('ol')?.append(...more.children);
    await settle();
    document.querySelector('ol')?.append(holder(1));
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost my parcel', 'acme, too']);
  });

  it('tells of an edit in place', async () => {
    thread(comment(1, 'Acme lost my parcel'));
    await begin();
    words(1).textContent = 'Acme found my parcel';
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost my parcel', 'Acme found my parcel']);
  });

  it('reads no post again and again for words that stand beside it', async () => {
    thread(comment(1, 'Nice weather'), comment(2, 'More rain'));
    list().prepend('All about Acme');
    const clock = laid('<p>1</p>');
    document.body.append(clock);
    await begin();
    const of = jest.spyOn(Originals.prototype, 'of');
    for (let tick = 0; tick < 60; tick++) {
      clock.textContent = `${tick}`;
      await jest.advanceTimersByTimeAsync(2000);
    }
    expect(of.mock.calls.length).toBeLessThan(5);
  });

  it('tells of a text that is written on when it stands', async () => {
    thread(comment(1, 'Acme lost'));
    await begin();
    for (const word of 'my parcel and nobody there can say where it is by now'.split(' ')) {
      words(1).append(` ${word}`);
      await jest.advanceTimersByTimeAsync(400);
    }
    await settle();
    const whole = 'Acme lost my parcel and nobody there can say where it is by now';
    expect(worker.mentions()).toEqual(['Acme lost', whole]);
  });

  it('tells of the post that a recycled element holds now', async () => {
    thread(comment(1, 'Acme lost my parcel'), comment(2, 'Nice weather'));
    await begin();
    holder(1).replaceChildren(
      ...(new DOMParser().parseFromString(comment(9, 'Acme, ninth'), 'text/html').body
        .firstElementChild?.childNodes ?? []),
    );
    holder(1).id = 'comment-9';
    await settle();
    expect(worker.seen().map(({post}) => post.permalink)).toEqual([
      expect.stringContaining('#comment-1'),
      expect.stringContaining('#comment-9'),
    ]);
  });

  it('loses the button of a post whose row was moved and given another', async () => {
    thread(comment(1, 'Acme lost my parcel'), comment(2, 'Nice weather', 'lee'));
    const row = document.createElement('div');
    holder(1).before(row);
    row.append(holder(1));
    await begin();
    FakeIntersections.bring(holder(1), true);
    await settle();
    expect(pills()).toHaveLength(1);
    list().append(row);
    words(1).textContent = 'Nothing of the sort';
    holder(1).querySelector('a.url')?.replaceChildren('kim');
    await settle();
    expect(underlined()).toEqual({'earmark-waiting': 0});
    expect(pills()).toEqual([]);
  });

  it('never takes a post of ours for a mention, and tells of it after the mentions', async () => {
    await watchFor('acme', [{host: 'localhost', handle: 'acme_care'}]);
    thread(
      comment(1, 'Acme lost my parcel'),
      comment(2, 'Sorry, says Acme. Write to us.', 'acme_care').replace('>acme_care<', '>Care<'),
    );
    await begin();
    expect(worker.mentions()).toEqual(['Acme lost my parcel']);
    expect(worker.told.map(({name}) => name)).toEqual(['mentions.seen', 'reply.seen']);
    expect(worker.of('reply.seen')[0]?.reply.body).toContain('Sorry');
  });

  it('tells of it after the mentions however slowly the page is read', async () => {
    let now = performance.now();
    jest.spyOn(performance, 'now').mockImplementation(() => {
      now += 5;
      return now;
    });
    await watchFor('acme', [{host: 'localhost', handle: 'acme_care'}]);
    thread(
      comment(1, 'Acme lost my parcel'),
      comment(2, 'Sorry. Write to us.', 'acme_care').replace('>acme_care<', '>Care<'),
    );
    await begin();
    expect(worker.told.map(({name}) => name)).toEqual(['mentions.seen', 'reply.seen']);
  });

  it('takes a stranger with our display name for a stranger', async () => {
    await watchFor('acme', [{host: 'localhost', handle: 'acme_care'}]);
    thread(comment(1, 'We at Acme are great', 'mara').replace('>mara<', '>acme_care<'));
    await begin();
    expect(worker.mentions()).toHaveLength(1);
  });

  it('waits while somebody signs in', async () => {
    thread(comment(1, 'Acme lost my parcel'));
    const field = document.createElement('input');
    field.type = 'password';
    document.body.append(field);
    await begin();
    expect(worker.told).toEqual([]);
    field.remove();
    await jest.advanceTimersByTimeAsync(5000);
    expect(worker.mentions()).toHaveLength(1);
  });
});

describe('a page that shows what was written before it shows by whom', () => {
  const unsigned = (
    text: string,
  ) => `<li class="entry"><a class="name"></a> <span class="date"></span>
    <p class="text">${text}</p></li>`;
  const sign = () => {
    for (const [i, entry] of document.querySelectorAll('.entry').entries()) {
      entry.querySelector('.name')?.setAttribute('href', `/u/author${i}`);
      entry.querySelector('.name')?.replaceChildren(`author${i}`);
      entry.querySelector('.date')?.replaceChildren(`${i + 4} minutes ago`);
    }
  };
  const chatter = 'The new seats are a lot better than the old ones, on the longer lines at least.';

  beforeEach(async () => {
    lay(
      `<h1>Late</h1><ol>${[
        chatter,
        `${chatter} Acme lost my parcel.`,
        `${chatter} Really.`,
        `${chatter} So it is.`,
      ]
        .map(unsigned)
        .join('')}</ol>`,
    );
    await begin();
    expect(worker.mentions()).toEqual([]);
  });

  it('is read once it does', async () => {
    sign();
    await settle();
    expect(worker.seen().map(({post}) => post.author)).toEqual(['author1']);
  });

  it('is read once it does, though something else came first', async () => {
    document.querySelector('h1')?.append(' again');
    await settle();
    sign();
    await jest.advanceTimersByTimeAsync(5000);
    expect(worker.seen().map(({post}) => post.author)).toEqual(['author1']);
  });

  it('is read once it does, though its neighbours were read before', async () => {
    const nameless = comment(1, 'Acme lost my parcel', '').replace('comment-author-', '');
    thread(nameless, comment(2, 'Acme found mine', 'lee'), comment(3, 'Rain again', 'kim'));
    await settle();
    holder(1).querySelector('a.url')?.replaceChildren('mara');
    await jest.advanceTimersByTimeAsync(5000);
    expect(worker.seen().map(({post}) => post.author)).toEqual(['lee', 'mara']);
  });

  it('is read once it does, though many others who are followed stand around it', async () => {
    const nameless = comment(1, 'Acme lost my parcel', '').replace('comment-author-', '');
    const long = 'word '.repeat(10);
    thread(nameless, ...Array.from({length: 60}, (_, i) => comment(i + 2, `Acme ${i} ${long}`)));
    await settle();
    holder(1).querySelector('a.url')?.replaceChildren('kim');
    await jest.advanceTimersByTimeAsync(10_000);
    document.querySelector('h1')?.append('.');
    await jest.advanceTimersByTimeAsync(30_000);
    expect(worker.seen().map(({post}) => post.author)).toContain('kim');
  });

  it('is read soon, though older words are looked at again only much later', async () => {
    for (const words of ['a', 'b', 'c', 'd']) {
      document.querySelector('h1')?.append(words);
      await jest.advanceTimersByTimeAsync(25_000);
    }
    document.body.append(laid('<p>Acme</p>'));
    await jest.advanceTimersByTimeAsync(800);
    const said = document.querySelector('.entry:last-child .text');
    said?.replaceChildren(`${chatter} Acme again.`);
    await jest.advanceTimersByTimeAsync(600);
    sign();
    await jest.advanceTimersByTimeAsync(6000);
    expect(worker.seen().map(({post}) => post.author)).toContain('author3');
  });
});

describe('a title that comes after the posts', () => {
  async function titled(): Promise<void> {
    document.querySelector('h1')?.replaceChildren('Zenith is no better');
    document.title = 'Zenith is no better';
    await settle();
  }

  it('speaks for those that came before it', async () => {
    await watchFor('title:zenith');
    thread(comment(1, 'No parcel yet'), comment(2, 'Nor here', 'kim'));
    await begin();
    expect(worker.mentions()).toEqual([]);
    await titled();
    expect(worker.mentions()).toEqual(['No parcel yet', 'Nor here']);
    document.title = '(1) Zenith is no better';
    await settle();
    expect(worker.mentions()).toHaveLength(2);
  });

  it('is news of a post that was told of for another brand', async () => {
    const packed = pack(
      compile([
        {id: 'a', query: 'acme'},
        {id: 'z', query: 'title:zenith'},
      ]),
    );
    const brands = ['a', 'z'].map(id => ({id, name: id, queryVersion: 1, accounts: []}));
    await browser.storage.local.set({watch: {packed, brands}});
    thread(comment(1, 'Acme lost my parcel'));
    await begin();
    await titled();
    const told = worker.seen().map(({matches}) => matches.map(({brandId}) => brandId).sort());
    expect(told).toEqual([['a'], ['a', 'z']]);
  });
});

describe('a single-page site that goes on', () => {
  afterEach(() => {
    history.pushState({}, '', '/');
    document.head.replaceChildren();
  });

  const go = (to: string) => history.pushState({}, '', to);
  const named = (href: string) => {
    const link = document.createElement('link');
    link.setAttribute('rel', 'canonical');
    link.setAttribute('href', href);
    document.head.replaceChildren(link);
  };
  const told = () =>
    worker.of('mentions.seen').flatMap(({page, seen}) =>
      seen.map(({post}) => ({
        body: post.body,
        page: new URL(page.url).pathname,
        thread: new URL(post.threadUrl).pathname,
      })),
    );
  const second = {body: 'Acme, second', page: '/second', thread: '/second'};

  it('is read in its new place once it shows something else', async () => {
    thread(comment(1, 'Acme, first'));
    await begin();
    go('/second');
    await settle();
    expect(told()).toEqual([{body: 'Acme, first', page: '/', thread: '/'}]);
    thread(comment(2, 'Acme, second'));
    await settle();
    expect(told().slice(1)).toEqual([second]);
  });

  it('gives new posts their own thread though it is noticed late', async () => {
    thread(comment(1, 'Acme, first'));
    await begin();
    thread(comment(2, 'Acme, second'));
    document.querySelector('h1')?.replaceChildren('The second');
    document.title = 'The second';
    go('/second');
    await settle();
    expect(told().slice(1)).toEqual([second]);
    expect(worker.seen()[1]?.post.threadTitle).toBe('The second');
  });

  it('takes a title that comes after the posts', async () => {
    thread(comment(1, 'Acme, first'));
    await begin();
    go('/second');
    thread(comment(2, 'Nice weather'));
    await settle();
    document.querySelector('h1')?.replaceChildren('The second');
    document.title = 'The second';
    words(2).textContent = 'Acme, second';
    await settle();
    expect(worker.seen()[1]?.post.threadTitle).toBe('The second');
  });

  it('takes the title of its own thread, though the one before stood there for a while', async () => {
    const discussion = (title: string, id: number, text: string) =>
      lay(`<h1 class="DiscussionHero-title">${title}</h1>
      <div class="PostStream-item" data-number="1" data-id="${id}" data-type="comment">
      <div class="PostUser"><a href="/u/mara"><span class="username">mara</span></a></div>
      <time datetime="2026-05-04T10:00:00Z">4 May</time><div class="Post-body"><p>${text}</p></div></div>`);
    go('/d/1-parcels');
    document.title = 'Parcels';
    discussion('Parcels', 1, 'Acme, first');
    await begin();
    go('/d/2-lamps');
    await settle();
    document.title = 'Lamps';
    discussion('Lamps', 2, 'Acme, second');
    await settle();
    expect(worker.seen().map(({post}) => post.threadTitle)).toEqual(['Parcels', 'Lamps']);
  });

  it('does not go by the name of the page before, which was left there', async () => {
    named('/first');
    go('/first');
    thread(comment(1, 'Acme, first'));
    await begin();
    go('/second');
    thread(comment(2, 'Acme, second'));
    await settle();
    expect(told()).toEqual([{body: 'Acme, first', page: '/first', thread: '/first'}, second]);
  });

  it('is in the same place while only the post that is scrolled by changes its address', async () => {
    named('/t/parcels/12');
    go('/t/parcels/12');
    thread(comment(1, 'Acme, first'));
    await begin();
    FakeIntersections.bring(holder(1), true);
    go('/t/parcels/12/3');
    await settle();
    expect(underlined()).toEqual({'earmark-waiting': 1});
    document
      .querySelector('ol')
      ?.insertAdjacentElement('beforeend', laid(comment(2, 'Acme, later')));
    await settle();
    expect(told().map(({body, thread}) => [body, thread])).toEqual([
      ['Acme, first', '/t/parcels/12'],
      ['Acme, later', '/t/parcels/12'],
    ]);
  });

  it('has told of all it found when another page begins', async () => {
    thread(comment(1, 'Acme, first'));
    await begin();
    for (let number = 2; number < 9; number++) {
      document.querySelector('ol')?.append(laid(comment(number, `Acme, the ${number}.`)));
      await jest.advanceTimersByTimeAsync(510);
    }
    const before = told().length;
    expect(before).toBeLessThan(8);
    go('/second');
    dispatchEvent(new PopStateEvent('popstate'));
    await jest.advanceTimersByTimeAsync(0);
    expect(told().map(({page}) => page)).toEqual(Array.from({length: 8}, () => '/'));
  });

  it('keeps showing what stays', async () => {
    thread(comment(1, 'Acme, first'));
    await begin();
    FakeIntersections.bring(holder(1), true);
    go('/second');
    await settle();
    expect(underlined()).toEqual({'earmark-waiting': 1});
    expect(worker.mentions()).toHaveLength(1);
  });

  describe('under another address, but shows the same', () => {
    const first = stateOf('Acme, first');
    const asked = (atOnce?: true) =>
      tell('page.changed', {states: [first], ...(atOnce ? {atOnce} : {})});

    beforeEach(async () => {
      thread(comment(1, 'Acme, first'));
      await begin();
      go('/?view=new');
    });

    it('says that its posts are on this page still', async () => {
      await settle();
      expect(await asked(true)).toMatchObject({value: {taken: [first.id]}});
    });

    it('says so only when it had time to show something else', async () => {
      const answer = asked();
      thread(comment(2, 'Acme, second'));
      await settle();
      expect(await answer).toMatchObject({value: {taken: []}});
    });

    it('tells when what stayed for a while is gone', async () => {
      await settle();
      await asked();
      expect(worker.of('mentions.seen')).toHaveLength(1);
      thread(comment(2, 'Nice weather'));
      await settle();
      expect(worker.of('mentions.seen').slice(1)).toMatchObject([{seen: []}]);
      expect(await asked(true)).toMatchObject({value: {taken: []}});
    });

    it('tells so too where it is only taken away', async () => {
      await settle();
      await asked();
      holder(1).remove();
      await settle();
      expect(worker.of('mentions.seen').slice(1)).toMatchObject([{seen: []}]);
    });
  });

  it('is told of again where it comes back', async () => {
    thread(comment(1, 'Acme, first'));
    await begin();
    const first = [...document.body.children];
    go('/second');
    thread(comment(2, 'Acme, second'));
    await settle();
    go('/');
    document.body.replaceChildren(...first);
    await settle();
    expect(told().map(({page}) => page)).toEqual(['/', '/second', '/']);
  });
});

describe('what a page shows', () => {
  it('is underlined near the screen, stronger once it is known to wait', async () => {
    thread(comment(1, 'Acme and Acme'));
    await begin();
    expect(underlined()).toEqual({});
    FakeIntersections.bring(holder(1), true);
    expect(underlined()).toEqual({'earmark-waiting': 2});
    FakeIntersections.bring(holder(1), false);
    expect(underlined()).toEqual({'earmark-waiting': 0});
  });

  it('changes with what the worker says, and only where this page shows it', async () => {
    thread(comment(1, 'Acme'));
    await begin();
    FakeIntersections.bring(holder(1), true);
    const states = [stateOf('Acme', {standing: 'answered'})];
    expect(await tell('page.changed', {states})).toEqual({
      ok: true,
      value: {taken: [states[0]?.id]},
    });
    expect(underlined()).toEqual({'earmark-waiting': 0, earmark: 1});
    const others = [stateOf('another page')];
    expect(await tell('page.changed', {states: others})).toEqual({ok: true, value: {taken: []}});
  });

  it('counts what it has told of, though no answer has come yet, but where it is asked at once', async () => {
    const {answer} = worker;
    let reply: () => void = () => {};
    worker.answer = message =>
      message.name === 'mentions.seen'
        ? new Promise(resolve => (reply = () => resolve(answer(message))))
        : answer(message);
    thread(comment(1, 'Acme'));
    await begin();
    const states = [stateOf('Acme', {standing: 'answered'})];
    const atOnce = tell('page.changed', {states, atOnce: true});
    expect(await atOnce).toEqual({ok: true, value: {taken: []}});
    const taken = tell('page.changed', {states});
    await settle();
    reply();
    expect(await taken).toEqual({ok: true, value: {taken: [states[0]?.id]}});
    FakeIntersections.bring(holder(1), true);
    expect(underlined()).toEqual({earmark: 1});
  });

  it.each<[string, () => void]>([
    ['is taken away', () => holder(1).remove()],
    ['is folded up', () => FakeSizes.change(list())],
  ])('has its button beside it still when something above %s', async (_what, change) => {
    let top = 500;
    jest.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (
      this: Element,
    ) {
      const y = this === holder(2) ? top : 0;
      return new DOMRect(10, y, 590, 100);
    });
    const size = {get: () => 1000, configurable: true};
    Object.defineProperties(document.documentElement, {clientWidth: size, clientHeight: size});
    thread(comment(1, 'Nice weather'), comment(2, 'Acme lost my parcel'));
    document.elementFromPoint = () => holder(2);
    await begin();
    FakeIntersections.bring(holder(2), true);
    await settle();
    const before = pillAt();
    change();
    top = 100;
    await settle();
    expect([before, pillAt()]).toEqual([
      expect.stringMatching(/ 504px$/),
      expect.stringMatching(/ 104px$/),
    ]);
  });

  it('has its button when there is room for it again', async () => {
    thread(...Array.from({length: 61}, (_, i) => comment(i, `Acme lost parcel ${i}`)));
    await begin();
    const bring = (from: number, to: number, isNear: boolean) => {
      for (let id = from; id < to; id++) FakeIntersections.bring(holder(id), isNear);
    };
    bring(0, 61, true);
    bring(0, 61, true);
    await settle();
    expect(pills()).toHaveLength(60);
    bring(0, 30, false);
    expect(pills()).toHaveLength(31);
  });

  it('has a button while it has the focus, and none when it is taken away', async () => {
    thread(comment(1, 'Nice weather'), comment(2, 'Nice day', 'kim'));
    await begin();
    holder(1).querySelector('a')?.focus();
    await settle();
    expect(pills()).toHaveLength(1);
    holder(1).remove();
    await settle();
    expect(pills()).toEqual([]);
  });

  it('is left without its button where the page insists', async () => {
    thread(comment(1, 'Acme lost my parcel'));
    await begin();
    let taken = 0;
    const insisting = new MutationObserver(() => {
      for (const ours of document.querySelectorAll('[data-earmark]')) {
        ours.remove();
        taken++;
      }
    });
    insisting.observe(document.documentElement, {childList: true});
    FakeIntersections.bring(holder(1), true);
    await jest.advanceTimersByTimeAsync(10_000);
    insisting.disconnect();
    expect(taken).toBe(6);
  });

  it('is looked at no more where no button is beside it', async () => {
    thread(comment(1, 'Acme lost my parcel'));
    await begin();
    FakeIntersections.bring(holder(1), true);
    const watched = () => FakeSizes.all.reduce((sum, all) => sum + all.watched.size, 0);
    expect(watched()).toBeGreaterThan(0);
    FakeIntersections.bring(holder(1), false);
    expect(watched()).toBe(0);
  });

  it('is not underlined on a site that is to stay plain', async () => {
    await settings({plain: ['localhost']});
    thread(comment(1, 'Acme'));
    await begin();
    FakeIntersections.bring(holder(1), true);
    expect(underlined()).toEqual({});
    expect(worker.mentions()).toEqual(['Acme']);
  });

  it('goes when the site is turned off, and nothing is read after', async () => {
    thread(comment(1, 'Acme'));
    await begin();
    FakeIntersections.bring(holder(1), true);
    await settings({paused: ['localhost']});
    expect(underlined()).toEqual({'earmark-waiting': 0});
    words(1).textContent = 'Acme, more';
    await settle();
    expect(worker.mentions()).toEqual(['Acme']);
    expect(browser.runtime.onMessage.listeners.size).toBe(0);
  });

  it('follows the watch list', async () => {
    thread(comment(1, 'Acme'), comment(2, 'Zenith'));
    await begin();
    await watchFor('zenith');
    await settle();
    expect(worker.mentions()).toEqual(['Acme', 'Zenith']);
  });
});

describe('a flag that was asked for', () => {
  const select = (node: Node) => getSelection()?.selectAllChildren(node);

  it('is for the post that the selection stands in', async () => {
    thread(comment(1, 'Nice weather'), comment(2, 'No parcel yet'));
    await begin();
    select(words(2));
    expect(await tell('flag.asked', {how: 'selection'})).toMatchObject({value: {flagged: true}});
    expect(worker.of('post.flagged')).toMatchObject([
      {how: 'selection', post: {body: 'No parcel yet', author: 'mara'}, matches: []},
    ]);
  });

  it('is for the selected words where no post can be read', async () => {
    thread(comment(1, 'Nice weather'));
    await begin();
    const heading = document.createElement('h2');
    heading.textContent = 'Complaints of the week';
    document.body.prepend(heading);
    select(heading);
    await tell('flag.asked', {how: 'selection'});
    const [flagged] = worker.of('post.flagged');
    expect(flagged?.post).toMatchObject({kind: 'post', body: 'Complaints of the week'});
    expect(flagged?.post.author).toBeUndefined();
  });

  it('works once on a site that is off, where nothing else is read', async () => {
    await settings({off: ['localhost']});
    thread(comment(1, 'Acme lost my parcel'));
    await begin();
    expect(worker.told).toEqual([]);
    select(words(1));
    await tell('flag.asked', {how: 'selection'});
    expect(worker.of('post.flagged')).toHaveLength(1);
  });

  it('says when there is nothing to flag', async () => {
    await begin();
    getSelection()?.removeAllRanges();
    expect(await tell('flag.asked', {how: 'command'})).toMatchObject({value: {flagged: false}});
    expect(worker.told).toEqual([]);
  });

  it('by a menu that was opened on no post is for none', async () => {
    thread(comment(1, 'Nice weather'));
    await begin();
    document.elementFromPoint = () => words(1);
    select(words(1));
    expect(await tell('flag.asked', {how: 'menu'})).toMatchObject({value: {flagged: false}});
    expect(worker.told).toEqual([]);
    await tell('flag.asked', {how: 'command'});
    expect(worker.of('post.flagged')).toHaveLength(1);
  });

  it('that is answered only after the stay has ended shows nothing more', async () => {
    thread(comment(1, 'Nice weather'));
    await begin();
    select(words(1));
    let answer = (_: Envelope<unknown>) => {};
    const answered = new Promise<Envelope<unknown>>(resolve => {
      answer = resolve;
    });
    worker.answer = () => answered;
    const flagged = tell('flag.asked', {how: 'selection'});
    await settle();
    await settings({off: ['localhost']});
    expect(document.querySelector('[data-earmark]')).toBeNull();
    answer({ok: false, because: 'store unavailable', reason: 'The disk is full.'});
    await flagged;
    await settle();
    expect(document.querySelector('[data-earmark]')).toBeNull();
  });

  it('that finds the extension gone stays on the screen though all else ends', async () => {
    thread(comment(1, 'Nice weather'));
    await begin();
    select(words(1));
    worker.answer = () => {
      Object.assign(browser.runtime, {id: undefined});
      throw new Error('Extension context invalidated.');
    };
    await tell('flag.asked', {how: 'selection'});
    expect(browser.runtime.onMessage.listeners.size).toBe(0);
    await settle();
    expect(document.querySelector('[data-earmark]')).not.toBeNull();
  });

  describe('and could not be saved, stays on the screen', () => {
    const broken: Envelope<unknown> = {ok: false, because: 'failed', reason: 'It broke.'};

    async function refused(): Promise<void> {
      thread(comment(1, 'Nice weather'), comment(2, 'No parcel yet'));
      await begin();
      select(words(2));
      worker.answer = () => broken;
      await tell('flag.asked', {how: 'selection'});
      await settle();
      expect(pills().join()).toContain('It broke.');
    }

    it.each<[string, () => unknown]>([
      [
        'its post goes on ticking',
        () => holder(2).querySelector('time')?.replaceChildren('5 minutes ago'),
      ],
      ['another brand is watched for', () => watchFor('zenith')],
    ])('when %s', async (_what, happens) => {
      await refused();
      await happens();
      await settle();
      expect(pills().join()).toContain('It broke.');
    });

    it('when the watch list changes before the worker has said so', async () => {
      thread(comment(2, 'No parcel yet'));
      await begin();
      select(words(2));
      let answer = (_: Envelope<unknown>) => {};
      worker.answer = () => new Promise(resolve => (answer = resolve));
      const flagged = tell('flag.asked', {how: 'selection'});
      await settle();
      await watchFor('zenith');
      await settle();
      answer(broken);
      await flagged;
      await settle();
      expect(pills().join()).toContain('It broke.');
    });
  });

  it('and fails while the page is left is said to when it comes back', async () => {
    const heard: [string, (event: unknown) => void][] = [];
    const listen = window.addEventListener.bind(window);
    jest.spyOn(window, 'addEventListener').mockImplementation((name, listener, options) => {
      heard.push([name, listener as (event: unknown) => void]); // None of ours is an object
      listen(name, listener, options);
    });
    const happens = (name: string) =>
      heard
        .filter(([one]) => one === name)
        .forEach(([, hear]) => {
          hear({isTrusted: true});
        });
    thread(comment(2, 'No parcel yet'));
    await begin();
    select(words(2));
    let answer = (_: Envelope<unknown>) => {};
    worker.answer = () => new Promise(resolve => (answer = resolve));
    const flagged = tell('flag.asked', {how: 'selection'});
    await settle();
    happens('pagehide');
    answer({ok: false, because: 'store unavailable', reason: 'The disk is full.'});
    await flagged;
    happens('pageshow');
    await settle();
    expect(pills().join()).toContain('The disk is full.');
  });

  it('is shown when it is set, though its post ticked before', async () => {
    thread(comment(2, 'No parcel yet'));
    await begin();
    select(words(2));
    let answer = (_: Envelope<unknown>) => {};
    worker.answer = () => new Promise(resolve => (answer = resolve));
    const flagged = tell('flag.asked', {how: 'selection'});
    await settle();
    holder(2).querySelector('time')?.replaceChildren('5 minutes ago');
    await settle();
    answer({ok: true, value: stateOf('No parcel yet', {flagged: true})});
    await flagged;
    FakeIntersections.bring(holder(2), true);
    await settle();
    expect(pills()).toEqual([expect.stringContaining('page_flagged')]);
  });

  it('on words of no post stays beside them when the page adds something there', async () => {
    thread(comment(1, 'Nice weather'));
    const box = laid('<section><h2>Complaints of the week</h2></section>');
    document.body.prepend(box);
    await begin();
    select(box);
    await tell('flag.asked', {how: 'selection'});
    await settle();
    FakeIntersections.bring(box, true);
    await settle();
    const before = pills();
    expect(before).toEqual([expect.stringContaining('page_flagged')]);
    box.append(laid('<p>An advertisement</p>'));
    await settle();
    expect(pills()).toEqual(before);
  });

  it('that the store refuses is not called flagged', async () => {
    thread(comment(1, 'Nice weather'));
    await begin();
    select(words(1));
    worker.answer = () => ({ok: false, because: 'store unavailable', reason: 'The disk is full.'});
    expect(await tell('flag.asked', {how: 'selection'})).toMatchObject({value: {flagged: false}});
  });
});

describe('comments in a shadow root', () => {
  const coral = (id: number, text: string) => `<div id="comment-${id}" class="coral-comment">
    <button class="coral-comment-username">mara</button> <time class="coral-comment-timestamp" datetime="2026-05-04T10:00:00Z">4 May</time>
    <div class="coral-comment-content">${text}</div></div>`;

  function standIn(): HTMLElement {
    lay('<h1>An article</h1><p>Its words.</p><div id="coral-shadow-container"></div>');
    return document.querySelector('#coral-shadow-container') as HTMLElement;
  }

  it('are told of, though they come long after their element', async () => {
    const host = standIn();
    await begin();
    expect(worker.told).toEqual([]);
    const root = host.attachShadow({mode: 'open'});
    await settle();
    root.append(laid(coral(1, 'Acme lost my parcel')), laid(coral(2, 'Nice weather')));
    await settle();
    root.append(laid(coral(3, 'acme, too')));
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost my parcel', 'acme, too']);
    expect(worker.seen()[0]?.post).toMatchObject({author: 'mara', key: '1'});
  });

  it('are told of where they were there before', async () => {
    const root = standIn().attachShadow({mode: 'open'});
    root.append(laid(coral(1, 'Acme lost my parcel')), laid(coral(2, 'Sorry.')));
    await begin();
    expect(worker.mentions()).toEqual(['Acme lost my parcel']);
  });

  it('are edited in place', async () => {
    const root = standIn().attachShadow({mode: 'open'});
    root.append(laid(coral(1, 'Acme lost my parcel')));
    await begin();
    root.querySelector('.coral-comment-content')?.replaceChildren('Acme found my parcel');
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost my parcel', 'Acme found my parcel']);
  });

  it('are told of where their element was taken away, filled, and put back', async () => {
    const host = standIn();
    const root = host.attachShadow({mode: 'open'});
    root.append(laid(coral(1, 'Nice weather')));
    await begin();
    host.remove();
    root.append(laid(coral(2, 'Acme lost my parcel')));
    await settle();
    document.body.append(host);
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost my parcel']);
  });

  it('are told of where a picture on the page is named like what we ask for', async () => {
    const root = standIn().attachShadow({mode: 'open'});
    root.append(laid(coral(1, 'Acme lost my parcel')));
    const value = document.createElement('img');
    Object.defineProperty(document, 'querySelectorAll', {value, configurable: true});
    try {
      await begin();
      document.body.append(laid('<p>More</p>'));
      await settle();
      expect(worker.mentions()).toEqual(['Acme lost my parcel']);
    } finally {
      Reflect.deleteProperty(document, 'querySelectorAll');
    }
  });

  const openWeb = (text: string) => `<div class="components-MessageLayout-index__message-view">
    <span data-spot-im-class="message-username">mara</span> <time title="4 May, 2026 10:00 AM">1 hour ago</time>
    <div data-spot-im-class="message-text"><p>${text}</p></div></div>`;

  /** An element gets its shadow root, and a mark that says so. */
  function marked(host: Element): ShadowRoot {
    const root = host.attachShadow({mode: 'open'});
    host.setAttribute('data-spot-im-shadow-host', 'conversation');
    return root;
  }

  it('are told of where a mark tells of it, long after the page was read', async () => {
    lay('<h1>An article</h1><p>Its words.</p><div id="room"></div>');
    await begin();
    const room = document.querySelector('#room') as Element;
    const root = marked(room);
    await settle();
    root.append(laid(openWeb('Acme lost my parcel')), laid(openWeb('Nice weather')));
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost my parcel']);
    room.remove();
    root.append(laid(openWeb('acme, too')));
    await settle();
    document.body.append(room);
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost my parcel', 'acme, too']);
    expect(worker.seen()[0]?.post).toMatchObject({
      author: 'mara',
      postedText: '4 May, 2026 10:00 AM',
    });
  });

  it('are told of where the mark was there before', async () => {
    lay('<h1>An article</h1><p>Its words.</p><div id="room"></div>');
    marked(document.querySelector('#room') as Element).append(laid(openWeb('Acme lost it')));
    await begin();
    await settle();
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost it']);
  });

  it('are told of where an element came with its mark, and has its root long after', async () => {
    lay('<h1>A kettle</h1><p>It boils.</p>');
    await begin();
    document.body.append(laid('<div data-bv-show="reviews" id="room"></div>'));
    for (let i = 0; i < 4; i++) await settle();
    const root = document.querySelector('#room')?.attachShadow({mode: 'open'});
    root?.append(
      laid(`<section id="bv-review-12"><h3>Drips</h3><button aria-label="See mara's profile.">mara</button>
        <div id="bv-review-text-12">Acme sold it to me</div></section>`),
    );
    for (let i = 0; i < 10; i++) await settle();
    expect(worker.mentions()).toEqual(['Drips\nAcme sold it to me']);
    expect(worker.seen()[0]?.post).toMatchObject({author: 'mara', key: '12'});
  });

  it('are told of on a page that lived for long before they came', async () => {
    lay('<h1>A kettle</h1><p>It boils.</p>');
    await begin();
    for (let i = 0; i < 60; i++) {
      document.body.append(laid('<p>More</p>'));
      await settle();
    }
    const room = laid('<div data-spot-im-shadow-host="conversation"></div>');
    room.attachShadow({mode: 'open'}).append(laid(openWeb('Acme lost it')));
    document.body.append(room);
    await settle();
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost it']);
  });

  it('are told of in many roots, of which most came and went', async () => {
    lay('<h1>A page that goes on</h1>');
    await begin();
    const told: string[] = [];
    for (let i = 0; i < 40; i++) {
      const room = document.createElement('div');
      document.body.append(room);
      marked(room).append(laid(openWeb(`Acme lost number ${i}`)));
      told.push(`Acme lost number ${i}`);
      await settle();
      if (i % 2) room.remove();
    }
    expect(worker.mentions()).toEqual(told);
  });

  it('are told of beside comments of the page itself, which were read long before', async () => {
    thread(comment(1, 'Acme is late'), comment(2, 'Nice weather'), comment(3, 'It rains'));
    await begin();
    expect(worker.mentions()).toEqual(['Acme is late']);
    const room = document.createElement('div');
    document.body.append(room);
    marked(room).append(laid(openWeb('Acme lost it')));
    for (let i = 0; i < 6; i++) await settle();
    expect(worker.mentions()).toEqual(['Acme is late', 'Acme lost it']);
  });

  it('are told of beside hundreds of elements with that mark and nothing in them', async () => {
    lay('<div id="room"></div>');
    await begin();
    const root = marked(document.querySelector('#room') as Element);
    root.append(laid(openWeb('Acme lost it')));
    for (let i = 0; i < 300; i++) {
      const made = document.createElement('i');
      document.body.append(made);
      made.setAttribute('data-spot-im-shadow-host', '');
    }
    await settle();
    expect(worker.mentions()).toEqual(['Acme lost it']);
  });

  it('in a root that is closed are none of our business', async () => {
    const root = standIn().attachShadow({mode: 'closed'});
    root.append(laid(coral(1, 'Acme lost my parcel')));
    await begin();
    expect(worker.told).toEqual([]);
  });
});
