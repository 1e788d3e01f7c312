import {readFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import {join} from 'node:path';
import {discourse} from '../../demo/engines/discourse';
import {SAMPLE_BRAND} from '../../demo/options';
import type {DemoPost} from '../../demo/thread';
import {listen} from '../../support/listen';
import {root} from '../../support/root';

const MINUTE = 60_000;

/** Who wrote, and when by the forum's own word. */
export type Said = {author: string; at: number};

/** A forum that tells of every post the instant at which it was posted. */
export type Forum = {
  /** Writes posts that name the brand into a thread; gives the address of its page. */
  write(thread: string, said: Said[]): string;
  close(): Promise<void>;
};

/** Posts are dated from here, whatever the time is. */
const START = Date.UTC(2026, 0);

const postOf = ({author, at}: Said, id: number): DemoPost => ({
  id,
  author,
  ago: (START - at) / MINUTE,
  text: `A night at ${SAMPLE_BRAND}, and the key did not fit.`,
});

/** Serves the forum on this machine. */
export async function serveForum(): Promise<Forum> {
  const look = await readFile(join(root, 'test/demo/look/discourse.css'), 'utf8');
  const threads = new Map<string, Said[]>();
  const numberOf = (slug: string) => 100 + [...threads.keys()].indexOf(slug);
  const pageOf = (slug: string, origin: string): string => {
    const id = numberOf(slug);
    const posts = (threads.get(slug) ?? []).map((one, at) => postOf(one, id * 1_000 + at));
    const thread = {id, slug, title: 'Which night was it?', place: 'Hotels', posts};
    return discourse({thread, origin, startedAt: START});
  };
  const server = createServer((request, response) => {
    const {pathname, origin} = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const isLook = pathname === '/look.css';
    response.setHeader('content-type', `${isLook ? 'text/css' : 'text/html'}; charset=utf-8`);
    response.end(isLook ? look : pageOf(pathname.split('/')[2] ?? '', origin));
  });
  const {port, close} = await listen(server);
  return {
    write(slug, said) {
      threads.set(slug, [...(threads.get(slug) ?? []), ...said]);
      return `http://clock.localhost:${port}/t/${slug}/${numberOf(slug)}`;
    },
    close,
  };
}
