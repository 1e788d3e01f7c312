import {checkAll, HOUR, holds, read, type Scene} from './scene';

const EARLIEST = Date.UTC(1980, 0);

/**
 * Posts that no clock can have dated: they are kept, and wait, with no time that they cannot have.
 * Beside an instant that no post has, the page's words ("1 minute ago") may tell one.
 */
export async function strangeDates(scene: Scene): Promise<void> {
  const dates: [author: string, at: number][] = [
    ['tomorrow', scene.clock.now() + 24 * HOUR],
    ['millennium', Date.UTC(2999, 0)],
    ['epoch', 0],
    ['caesar', Date.UTC(-44, 2, 15)],
  ];
  const said = dates.map(([author, at]) => ({author, at}));
  const {found} = await read(scene, 'dates', said);
  for (const {post, posted, index, seenAt} of found) {
    const {author} = post;
    const isPossible = !posted || (posted.from > EARLIEST && posted.to <= seenAt);
    holds(`${author} has no time that it cannot have`, isPossible);
    holds(`${author} waits, from when it was seen`, (index.due ?? 0) > seenAt);
  }
  await checkAll(scene, 'millennium');
}
