import {type Browser, launch, type Page} from 'puppeteer-core';
import type {Post} from '../../src/mention/post';
import {bundleReader} from './bundle';
import type {SavedPage} from './corpus';

/** What the scorer wants to know of one post. */
export type Prediction = {
  kind: Post['kind'];
  author: string;
  time: string;
  permalink: string | null;
  text: string;
};

/** What was read from one page, with every reader and with the site readers off. */
export type PageReading = {
  id: string;
  posts: Prediction[];
  generic: Prediction[];
  by: string[];
  ms: number[];
};

const TABS = 3;
/** Nothing but the page's own text: saved responses, whose pictures and styles are elsewhere. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

function predictionOf(post: Post): Prediction {
  return {
    kind: post.kind,
    author: post.author ?? '',
    time:
      post.postedAt === undefined ? (post.postedText ?? '') : new Date(post.postedAt).toISOString(),
    permalink: post.permalink ?? null,
    text: post.body,
  };
}

/** Answers one tab's requests: the saved page under its own address, nothing else. */
async function serve(page: Page, current: () => SavedPage): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', request => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) {
      void request.respond({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        headers: {'content-security-policy': POLICY},
        body: current().html,
      });
    } else void request.abort();
  });
}

type Run = {posts: Post[]; by: string; ms: number};

/** The script that reads the page it is run in. */
function reading(options: string): string {
  return `(() => {
    const start = performance.now();
    const reader = earmark.openReader(document, new URL(location.href), ${options});
    const posts = Array.from(reader.read(), reading => reading.post);
    return {posts, by: reader.by ?? '', ms: performance.now() - start};
  })()`;
}

async function run(page: Page, script: string, options: string): Promise<Run> {
  const found: unknown = await page.evaluate(`${script};${reading(options)}`);
  return found as Run;
}

async function readInTab(
  browser: Browser,
  queue: SavedPage[],
  script: string,
): Promise<PageReading[]> {
  const page = await browser.newPage();
  // As a crawler got it: scripts would wait for data that is not there, over the text that is.
  await page.setJavaScriptEnabled(false);
  const done: PageReading[] = [];
  let current: SavedPage | undefined;
  await serve(page, () => {
    if (!current) throw new Error('a request came before the first page');
    return current;
  });
  for (current = queue.shift(); current; current = queue.shift()) {
    await page.goto(current.url, {waitUntil: 'domcontentloaded'});
    const all = await run(page, script, '{}');
    const generic = await run(page, script, '{sites: []}');
    done.push({
      id: current.id,
      posts: all.posts.map(predictionOf),
      generic: generic.posts.map(predictionOf),
      by: [all.by, generic.by],
      ms: [all.ms, generic.ms],
    });
  }
  return done;
}

/** Reads every saved page in a real Chromium, under its own address. */
export async function readCorpus(pages: SavedPage[]): Promise<PageReading[]> {
  const script = await bundleReader();
  const browser = await launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    pipe: true,
    args: [
      '--disable-gpu',
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const queue = [...pages];
    const tabs = Array.from({length: TABS}, () => readInTab(browser, queue, script));
    return (await Promise.all(tabs)).flat();
  } finally {
    await browser.close();
  }
}
