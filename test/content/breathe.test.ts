import {getEventListeners} from 'node:events';
import {pause} from '../../src/content/breathe';

test('a pause that is over leaves nothing behind on a life that goes on', async () => {
  const {signal} = new AbortController();
  const pauses = [pause(1, signal), pause(2, signal)];
  expect(getEventListeners(signal, 'abort')).toHaveLength(2);
  await Promise.all(pauses);
  expect(getEventListeners(signal, 'abort')).toHaveLength(0);
});

test('a pause is over when the life is, or when it was before', async () => {
  const life = new AbortController();
  const long = pause(60_000, life.signal);
  life.abort();
  await long;
  await pause(60_000, life.signal);
});
