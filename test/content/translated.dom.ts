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
  root.lang = 'en';
  (element.firstChild as Text).data = text;
}

beforeEach(startOver);
beforeEach(() => {
  root.lang = 'de';
});
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
