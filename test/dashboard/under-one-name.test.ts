import {forgetFailed, underOneName} from '../../src/dashboard/under-one-name';

const names: string[] = [];

/** Asks for something; the reply may be lost on its way. */
const press = (what: string, isLost = false): Promise<unknown> =>
  underOneName(what, async name => {
    names.push(name);
    await Promise.resolve();
    if (isLost) throw new Error('The reply was lost.');
  }).catch(() => undefined);

const different = () => new Set(names).size;

beforeEach(() => {
  names.length = 0;
  forgetFailed();
});

test('a double press goes under one name, and another press later under its own', async () => {
  await Promise.all([press('a'), press('a'), press('b')]);
  expect(names[0]).toBe(names[1]);
  expect(different()).toBe(2);
  await press('a');
  expect(different()).toBe(3);
});

test('what failed goes under its name again, pressed at once', async () => {
  await press('a', true);
  await press('a');
  expect(different()).toBe(1);
});

test('after something else was done, or after a while, the same is meant anew', async () => {
  await press('a', true);
  await press('b');
  await press('a');
  expect(different()).toBe(3);
  await press('a', true);
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000);
  await press('a');
  jest.restoreAllMocks();
  expect(different()).toBe(5);
  await press('a', true);
  forgetFailed(); // As it was taken back
  await press('a');
  expect(different()).toBe(7);
});
