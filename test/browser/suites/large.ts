import {limits} from '../../../src/mention/limits';
import {until} from '../../support/driver/wait';
import {type Bench, mentionsOf} from '../earmark';

const HOST = 'archive.localhost';

/** What is this large takes a busy machine longer than all else. */
const PATIENCE_MS = 30_000;

/** Pages and posts beyond the usual size. */
export function largePages(bench: () => Bench): void {
  test('on a page of 20,000 posts every mention is found', async () => {
    const {driver, visit} = bench();
    await visit(HOST, '/?posts=20000');
    const found = await until(
      'twenty mentions',
      () => mentionsOf(driver, HOST),
      mentions => mentions.length === 20,
      PATIENCE_MS,
    );
    expect(found.every(({post}) => post.body.startsWith('Fernhill, once more'))).toBe(true);
  });

  test('a post of 5 MB is kept as far as the limit goes', async () => {
    const {driver, visit} = bench();
    await visit(HOST, '/huge');
    const found = await until(
      'the long one',
      async () => (await mentionsOf(driver, HOST)).find(({post}) => post.author === 'epic'),
      Boolean,
      PATIENCE_MS,
    );
    expect(found?.post.body.length).toBe(limits.body);
  });
}
