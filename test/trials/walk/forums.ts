import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {discourse} from '../../demo/engines/discourse';
import type {DemoPost} from '../../demo/thread';
import {listen} from '../../support/listen';
import {root} from '../../support/root';
import type {StoryPost} from '../../support/story';

const MINUTE = 60_000;

/** The forums of a story, on this machine, with a clock of their own. */
export type Forums = {
  /** From now on the threads stand as they stood at a moment. */
  turnTo(at: number): void;
  /** The thread of a post. */
  address(post: StoryPost): string;
  close(): Promise<void>;
};

/** A long thread is shown by its end: so many posts. */
const SHOWN = 250;

const hostOf = ({host}: StoryPost): string => host.replace(/\.example$/, '.localhost');
const numberOf = ({threadUrl}: StoryPost): string =>
  new URL(threadUrl).pathname.split('/')[2] ?? '';
const keyOf = (post: StoryPost): string => `${hostOf(post)}/${numberOf(post)}`;

const slugOf = ({threadTitle}: StoryPost): string =>
  threadTitle
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');

function pageOf(posts: StoryPost[], origin: string, at: number): string {
  const [first] = posts;
  if (!first) return '';
  const written = posts
    .filter(post => post.at <= at)
    .map(
      (post, id): DemoPost => ({
        id: Number(numberOf(first)) * 10_000 + id,
        author: post.author.replace(' ', '_'),
        ago: (at - post.at) / MINUTE,
        text: post.body,
      }),
    );
  const thread = {
    id: Number(numberOf(first)),
    slug: slugOf(first),
    title: first.threadTitle,
    place: 'Hotels',
    posts: written,
  };
  return discourse({thread, origin, startedAt: at, shown: written.slice(-SHOWN)});
}

/** Serves a story's threads, each at its host. */
export async function serveForums(posts: StoryPost[]): Promise<Forums> {
  const look = await readFile(join(root, 'test/demo/look/discourse.css'), 'utf8');
  let clock = 0;
  const server = createServer((request, response) => {
    const {hostname, pathname, origin} = new URL(
      request.url ?? '/',
      `http://${request.headers.host}`,
    );
    const isLook = pathname === '/look.css';
    response.setHeader('content-type', `${isLook ? 'text/css' : 'text/html'}; charset=utf-8`);
    const asked = `${hostname}/${pathname.split('/')[3]}`;
    const thread = posts.filter(post => keyOf(post) === asked);
    response.end(isLook ? look : pageOf(thread, origin, clock));
  });
  const {port, close} = await listen(server);
  return {
    turnTo(at) {
      clock = at;
    },
    address: post => `http://${hostOf(post)}:${port}/t/${slugOf(post)}/${numberOf(post)}`,
    close,
  };
}
