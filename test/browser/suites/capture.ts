import type {Evidence} from '../../../src/store/evidence-rows';
import type {WatchedPlace} from '../../../src/store/rows';
import {ask, rows} from '../../support/driver/inside';
import {until} from '../../support/driver/wait';
import {authorsOn, type Bench, mentionBy, mentionsOf} from '../earmark';

const threads: [what: string, host: string, authors: string[]][] = [
  ['Discourse', 'lobby.localhost', ['mira_k', 'priya_writes', 'sam_on_rails']],
  ['phpBB', 'rail-and-road.test', ['Hedgerow', 'quiet_carriage']],
  ['XenForo', 'beans.localhost', ['PortafilterPete', 'Nadja', 'PortafilterPete']],
  ['a link board', 'links.localhost', ['latecheckout', 'corridor_cat']],
  ['tables', 'latch-news.localhost', ['nightporter', 'skeptic']],
  ['questions and answers', 'answers.localhost', ['Ines', 'M. Okafor', 'passer_by']],
  ['WordPress', 'small-hours.localhost', ['Margit', 'Gerald P.']],
  ['nobody’s engine', 'nursery.localhost', ['Wellington', 'pramsandtrams']],
];

/** Puts other words where the brand stands, as Chrome does when it translates a page. */
const translate = () => {
  document.documentElement.classList.add('translated-ltr');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeValue?.includes('Fernhill')) found.push(node as Text);
  }
  for (const text of found) {
    const fonts = [document.createElement('font'), document.createElement('font')] as const;
    for (const font of fonts) font.setAttribute('style', 'vertical-align: inherit;');
    fonts[1].textContent = `In other words: ${text.data}`;
    fonts[0].append(fonts[1]);
    text.replaceWith(fonts[0]);
  }
  return found.length;
};

/** Shows the page as it was written again, and one post with other words. */
const writeAnew = (words: string) => {
  document.documentElement.classList.remove('translated-ltr');
  const all = [...document.querySelectorAll('font > font')];
  const last = all.at(-1)?.parentElement?.parentElement;
  last?.replaceChildren(words);
};

/** What is kept of the pages of each engine. */
export function captures(bench: () => Bench): void {
  test.each(threads)('posts that name the brand are kept on %s', async (_, host, authors) => {
    await bench().visit(host);
    expect(await authorsOn(bench().driver, host, authors.length)).toEqual(authors);
  });

  test('a mention carries its evidence: words, author, permalink, time and thread', async () => {
    const {driver, visit, demo} = bench();
    await visit('lobby.localhost');
    const {post, posted, brandIds} = await mentionBy(driver, 'lobby.localhost', 'priya_writes');
    expect(post.body).toMatch(/^For what it is worth: .*The staff can be lovely\.$/);
    expect(post.permalink).toBe(`${demo.url('lobby.localhost')}/4`);
    expect(post.threadTitle).toBe('Fernhill Leeds charged me twice and nobody answers');
    expect(posted?.to).toBe(posted?.from);
    expect(brandIds).toEqual(['sample']);
  });

  test('a post that is weeks old goes to the archive, and no clock runs for it', async () => {
    const {driver, visit} = bench();
    await visit('beans.localhost');
    await authorsOn(driver, 'beans.localhost', 3);
    const archived = (await mentionsOf(driver, 'beans.localhost')).filter(one => one.archived);
    expect(archived.map(({post}) => post.body.slice(0, 23))).toEqual(['Bought the Fernhill One']);
  });

  test('posts that arrive while the page is scrolled are found', async () => {
    const {driver, visit} = bench();
    const page = await visit('townline.localhost');
    const loaded = async () => {
      await page.evaluate('scrollTo(0, document.body.scrollHeight)');
      return page.evaluate('document.querySelectorAll(".status").length');
    };
    await until('all is loaded', loaded, count => count === 60);
    const authors = ['ticket_to_ride', 'Uschi', 'third_platform'];
    expect(await authorsOn(driver, 'townline.localhost', 3)).toEqual(authors);
  });

  test('a page that changes its own address is followed', async () => {
    const {driver, visit} = bench();
    const page = await visit('commuters.localhost', '/');
    const link = await page.waitForSelector('a[href="/thread/2"]');
    await link?.click();
    expect(await authorsOn(driver, 'commuters.localhost', 1)).toEqual(['window_seat']);
    const [mention] = await mentionsOf(driver, 'commuters.localhost');
    expect(mention?.pageUrl).toMatch(/\/thread\/2$/);
  });

  test('comments in the frame of a comment service are read', async () => {
    const {driver, visit} = bench();
    await visit('gazette.localhost');
    const all = () => mentionsOf(driver, 'gazette.localhost');
    const others = () => mentionsOf(driver, 'disqus.com');
    const found = await until(
      'the comment is kept',
      async () => [...(await all()), ...(await others())],
      mentions => mentions.length > 0,
    );
    expect(found.map(({post}) => post.author)).toEqual(['A. Whitlock']);
  });

  test('a shop’s products and a thread without the brand give nothing', async () => {
    const {driver, visit} = bench();
    await visit('kettle-and-pan.localhost');
    await visit('kitchen.localhost');
    await visit('nursery.localhost');
    await authorsOn(driver, 'nursery.localhost', 2); // Read after them, so they were read too
    expect(await mentionsOf(driver, 'kettle-and-pan.localhost')).toEqual([]);
    expect(await mentionsOf(driver, 'kitchen.localhost')).toEqual([]);
  });

  test('a watched place is read and counted, though nothing there names the brand', async () => {
    const {driver, visit, demo} = bench();
    const address = demo.url('kitchen.localhost');
    await ask(driver, 'place.saved', {address, name: 'Kitchen'});
    await visit('kitchen.localhost');
    const [place] = await until(
      'it is read whole',
      () => rows<WatchedPlace>(driver, 'places'),
      ([one]) => one?.last?.posts !== undefined,
    );
    expect(place?.last).toMatchObject({posts: 3, mentions: 0});
    await ask(driver, 'place.removed', {address: place?.address ?? ''});
    const readings = await rows<{place: string}>(driver, 'readings');
    expect(readings.filter(({place}) => place.includes('kitchen'))).toEqual([]);
  });

  test('a post that is seen again is one mention with one more sighting', async () => {
    const {driver, visit} = bench();
    const page = await visit('lobby.localhost');
    const before = await mentionBy(driver, 'lobby.localhost', 'mira_k');
    const after = await until(
      'it is seen again', // Two readings within seconds count as one
      async () => {
        await page.reload();
        return mentionBy(driver, 'lobby.localhost', 'mira_k');
      },
      ({sightings}) => sightings > before.sightings,
    );
    expect(after.id).toBe(before.id);
    expect(after.seenAt).toBe(before.seenAt);
  });

  test('what the browser translates stays in the words of its authors', async () => {
    const {driver, visit} = bench();
    const page = await visit('links.localhost');
    const before = await mentionsOf(driver, 'links.localhost');
    expect(await page.evaluate(translate)).toBeGreaterThan(1);
    await new Promise(done => setTimeout(done, 2000));
    await page.evaluate(writeAnew, 'Fernhill has moved.');
    const texts = await until(
      'a post is edited',
      async () => {
        const kept = await rows<Evidence>(driver, 'evidence');
        return kept.filter(({kind}) => kind === 'edited');
      },
      edited => edited.length > 0,
    );
    expect(texts.map(text => 'body' in text && text.body)).toEqual(['Fernhill has moved.']);
    const after = await mentionsOf(driver, 'links.localhost');
    expect(after.map(({id}) => id)).toEqual(before.map(({id}) => id));
  });

  test('a reply by our own account that quotes a post is logged as its answer', async () => {
    const {driver, visit} = bench();
    await visit('lobby.localhost');
    const answered = await mentionBy(
      driver,
      'lobby.localhost',
      'priya_writes',
      ({state}) => state.standing.is === 'answered',
    );
    expect(answered.state.standing).toMatchObject({is: 'answered', channel: 'reply'});
  });

  test('on a site that is paused no code of Earmark runs', async () => {
    const {driver, visit, demo} = bench();
    const {settings} = (await (
      await driver.desk()
    ).evaluate(`chrome.storage.local.get('settings')`)) as {settings: {sites: {paused: string[]}}};
    const sites = {mode: 'every' as const, listed: [], off: [], plain: []};
    await ask(driver, 'sites.changed', {sites: {...sites, paused: ['links.localhost']}});
    await driver.stopWorker();
    const page = await visit('links.localhost');
    await page.mouse.move(300, 300);
    await visit('nursery.localhost');
    expect(await driver.parts(page)).toEqual([]);
    expect(await page.evaluate('[...CSS.highlights.keys()].length')).toBe(0);
    expect(demo.asked.length).toBeGreaterThan(0);
    await ask(driver, 'sites.changed', {sites: {...sites, paused: settings.sites.paused}});
  });
}
