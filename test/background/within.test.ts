import {within} from '../../src/background/within';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const after = (ms: number) =>
  new Promise<string>(resolve => setTimeout(() => resolve('in time'), ms));

test.each([
  ['what comes in time is what it is', 1999, 'in time'],
  ['what does not come in time is something else', 2001, 'too late'],
])('%s', async (_what, ms, outcome) => {
  const waited = within(2000, after(ms), 'too late');
  await jest.advanceTimersByTimeAsync(3000);
  expect(await waited).toBe(outcome);
});

test('no timer is left when it came in time', async () => {
  await within(2000, Promise.resolve(), undefined);
  expect(jest.getTimerCount()).toBe(0);
});
