import browser from '../support/fake-browser';
import {FakeIntersections, lay, underlined} from './page';
import {
  begin,
  comment,
  finish,
  holder,
  pills,
  settle,
  startOver,
  thread,
  watchFor,
  words,
  worker,
} from './staying';

const root = document.documentElement;

/** A post that only its words tell from another, as reviews often are. */
const review = (author: string, text: string) =>
  `<article class="review"><h3 class="author">${author}</h3><time datetime="2026-05-04">4 May</time><p>${text}</p></article>`;

const reviews = (...all: string[]) =>
  lay(`<main><h1>What our guests say</h1><section>${all.join('')}</section></main>`);

const said = (at: number) => document.querySelectorAll('.review p')[at] as HTMLElement;

const laid = (html: string): Element =>
  new DOMParser().parseFromString(html, 'text/html').body.children[0] as Element;

/** Puts other words where some stood, as Chrome does. */
function byChrome(element: HTMLElement, text: string): void {
  root.classList.add('translated-ltr');
  const inner = document.createElement('font');
  const outer = document.createElement('font');
  for (const font of [inner, outer]) font.setAttribute('style', 'vertical-align: inherit;');
  inner.textContent = text;
  outer.append(inner);
  element.replaceChildren(outer);
}

/** The same as Edge does. */
function byEdge(element: HTMLElement, text: string): void {
  element.setAttribute('_msttexthash', '4711');
  element.textContent = text;
}

/** The same as Firefox does. */
function byFirefox(element: HTMLElement, text: string): void {
  jest.spyOn(browser.runtime, 'getURL').mockReturnValue('moz-extension://earmark/');
  root.lang = 'en';
  (element.firstChild as Text).data = text;
}

beforeEach(startOver);
beforeEach(() => {
  root.lang = 'de';
});
afterEach(() => jest.restoreAllMocks());
afterEach(finish);
afterEach(() => {
  root.removeAttribute('lang');
  root.removeAttribute('class');
});

describe.each([
  ['Chrome', byChrome],
  ['Edge', byEdge],
  ['Firefox', byFirefox],
])('a page that %s translates', (_, translate) => {
  it('tells of no edit, and of no further post', async () => {
    thread(comment(1, 'Acme hat mein Paket verloren'), comment(2, 'Schönes Wetter'));
    await begin();
    translate(words(1), 'Acme lost my parcel');
    translate(words(2), 'Nice weather');
    await settle();
    expect(worker.mentions()).toEqual(['Acme hat mein Paket verloren']);
  });

  it('tells of no further post where only its words tell it', async () => {
    reviews(review('Jo', 'Acme hat mein Paket verloren.'), review('Al', 'Schön bei Acme.'));
    await begin();
    translate(said(0), 'Acme lost my parcel.');
    await settle();
    translate(said(0), 'Acme has lost my parcel.');
    await settle();
    expect(worker.mentions()).toEqual(['Acme hat mein Paket verloren.', 'Schön bei Acme.']);
  });

  it('tells of no edit where the page draws the post anew', async () => {
    thread(comment(1, 'Acme hat mein Paket verloren'), comment(2, 'Schönes Wetter'));
    await begin();
    translate(words(1), 'Acme lost my parcel');
    await settle();
    holder(1).replaceWith(holder(1).cloneNode(true));
    await settle();
    const told = worker.seen().filter(({post}) => !post.isTranslated);
    expect(told.map(({post}) => post.body)).toEqual(['Acme hat mein Paket verloren']);
  });

  it('tells of another that comes to stand where one was', async () => {
    reviews(review('Jo', 'Acme hat mein Paket verloren.'), review('Al', 'Schön bei Acme.'));
    await begin();
    const article = said(0).parentElement as HTMLElement;
    article.querySelector('h3')?.replaceChildren('Kim');
    article.querySelector('time')?.setAttribute('datetime', '2026-05-06');
    translate(said(0), 'I like Acme.');
    await settle();
    expect(worker.mentions()).toContain('I like Acme.');
  });

  it('underlines the words that are shown', async () => {
    thread(comment(1, 'Acme hat mein Paket verloren'), comment(2, 'Schönes Wetter'));
    await begin();
    FakeIntersections.bring(holder(1), true);
    translate(words(1), 'My parcel was lost by Acme, and Acme is silent');
    await settle();
    expect(underlined()).toEqual({'earmark-waiting': 2});
    expect(pills()).toHaveLength(1);
  });

  it('knows a mention of which the translation takes the brand', async () => {
    thread(comment(1, 'Acme hat mein Paket verloren'), comment(2, 'Schönes Wetter'));
    await begin();
    FakeIntersections.bring(holder(1), true);
    translate(words(1), 'The summit lost my parcel');
    await settle();
    expect(pills()).toHaveLength(1);
    expect(underlined()).toEqual({'earmark-waiting': 0});
  });

  it('tells of a brand that only the translation names, and that it is one', async () => {
    await watchFor('acme OR weather');
    thread(comment(1, 'Acme hat mein Paket verloren'), comment(2, 'Schönes Wetter'));
    await begin();
    translate(words(2), 'Nice weather');
    await settle();
    expect(worker.seen().map(({post}) => [post.body, post.isTranslated])).toEqual([
      ['Acme hat mein Paket verloren', undefined],
      ['Nice weather', true],
    ]);
  });

  it('is not read whole: other words than before prove nothing gone', async () => {
    thread(comment(1, 'Acme hat mein Paket verloren'), comment(2, 'Schönes Wetter'));
    await begin();
    translate(words(1), 'Acme lost my parcel');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(worker.read).toEqual([]);
  });
});

it('tells of an edit once the page is shown as it was written', async () => {
  thread(comment(1, 'Acme hat mein Paket verloren'), comment(2, 'Schönes Wetter'));
  await begin();
  byChrome(words(1), 'Acme lost my parcel');
  await settle();
  root.classList.remove('translated-ltr');
  words(1).textContent = 'Acme hat mein Paket gefunden';
  await settle();
  expect(worker.mentions()).toEqual([
    'Acme hat mein Paket verloren',
    'Acme hat mein Paket gefunden',
  ]);
});

it('says of a post that was first read in translation that it is one', async () => {
  thread(comment(1, 'Mein Paket'), comment(2, 'Schönes Wetter'));
  byChrome(words(1), 'Acme lost my parcel');
  await begin();
  expect(worker.seen().map(({post}) => post.isTranslated)).toEqual([true]);
});

describe('what looks like a translation, and is none', () => {
  const edited = ['Acme lost my parcel', 'Acme found my parcel'];

  beforeEach(async () => {
    thread(comment(1, edited[0] ?? ''), comment(2, 'Nice weather'));
    const reply = laid('<a href="#">Antworten</a>');
    holder(1).querySelector('article')?.append(reply);
    await begin();
  });

  afterEach(async () => {
    await settle();
    expect(worker.seen().map(({post}) => [post.body, post.isTranslated])).toEqual(
      edited.map(body => [body, undefined]),
    );
  });

  it('a site that changes its language by itself', () => {
    root.lang = 'en';
    words(1).textContent = edited[1] ?? '';
  });

  it('words that somebody pastes', () => {
    byChrome(words(1), edited[1] ?? '');
    root.removeAttribute('class');
  });

  it('a post of which only the button is translated', async () => {
    byChrome(holder(1).querySelector('article > a') as HTMLElement, 'Reply');
    await settle();
    words(1).textContent = edited[1] ?? '';
  });
});

it('a post of one author that comes to stand where another was is told of, in Firefox too', async () => {
  reviews(review('Jo', 'Acme lost my parcel.'), review('Al', 'Nice at Acme.'));
  await begin();
  said(0).parentElement?.querySelector('time')?.setAttribute('datetime', '2026-06-08');
  byFirefox(said(0), 'A month later: Acme lost another one.');
  await settle();
  expect(worker.mentions()).toContain('A month later: Acme lost another one.');
});

it('a page that names its own language late, in Firefox, is edited in place', async () => {
  root.lang = '';
  thread(comment(1, 'Acme lost my parcel'), comment(2, 'Nice weather'));
  await begin();
  byFirefox(words(1), 'Acme found my parcel');
  await settle();
  expect(worker.mentions()).toEqual(['Acme lost my parcel', 'Acme found my parcel']);
});

it('a post that only its words tell, first read in translation, is one as it was written too', async () => {
  reviews(review('Jo', 'Mein Paket.'), review('Al', 'Schön bei Acme.'));
  byChrome(said(0), 'Acme lost my parcel.');
  await begin();
  byChrome(said(0), 'Acme has lost my parcel.');
  await settle();
  root.removeAttribute('class');
  said(0).textContent = 'Acme hat mein Paket verloren.';
  await settle();
  expect(worker.mentions()).toEqual(['Acme lost my parcel.', 'Schön bei Acme.']);
});
