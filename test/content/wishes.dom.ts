import {wishesFor} from '../../src/content/wishes';
import {finish, startOver, watchFor} from './staying';

beforeEach(startOver);
afterEach(finish);

const matcher = async () => (await wishesFor('forum.example')).matcher;

describe('what a page is held against', () => {
  it('is made once for the script that looks out and the one that reads', async () => {
    const first = await matcher();
    expect(first).toBeDefined();
    expect(await matcher()).toBe(first);
  });

  it('is made anew when something else is watched for', async () => {
    const before = await matcher();
    await watchFor('zephyr');
    const after = await matcher();
    expect(after).not.toBe(before);
    expect(after?.touches('A zephyr')).toBe(true);
  });
});
