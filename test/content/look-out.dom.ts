import {live} from '../../src/content/life';
import {lookOut} from '../../src/content/look-out';
import type {Envelope} from '../../src/messages/contract';
import {ExtensionGone} from '../../src/messages/failures';
import browser from '../support/fake-browser';
import {lay} from './page';
import {began, finish, settings, settle, startOver, watchFor, worker} from './staying';

beforeEach(startOver);
afterEach(finish);

async function begin(): Promise<void> {
  began.push(live(lookOut));
  await settle();
}

const asked = () => worker.of('visit.asked').length;

describe('the look-out', () => {
  it('asks for the reader where something watched for is on the page, once', async () => {
    lay('<p>Acme lost my parcel</p><p>Acme again</p>');
    await begin();
    expect(asked()).toBe(1);
    document.body.append('Acme, a third time');
    await settle();
    expect(asked()).toBe(1);
  });

  it('asks for nothing where nothing is', async () => {
    lay('<p>Nice weather</p>');
    await begin();
    expect(worker.told).toEqual([]);
  });

  it.each([
    ['text that is added', () => document.body.append('and then Acme came')],
    ['a text that is rewritten', () => document.querySelector('p')?.replaceChildren('Acme')],
  ])('notices %s', async (_what, change) => {
    lay('<p>Nice weather</p>');
    await begin();
    change();
    await settle();
    expect(asked()).toBe(1);
  });

  it('notices a title', async () => {
    lay('<p>Nice weather</p>');
    document.title = 'Acme is down';
    await begin();
    expect(asked()).toBe(1);
  });

  it('notices a post of ours, which may answer something', async () => {
    await watchFor('acme', [{host: 'localhost', handle: 'care_team'}]);
    lay('<p>Sorry. <a href="/u/care_team">Care</a></p>');
    await begin();
    expect(asked()).toBe(1);
  });

  it('asks again when the worker could not bring it', async () => {
    lay('<p>Acme</p>');
    worker.answer = () => ({ok: false, because: 'failed', reason: 'not now'});
    await begin();
    document.body.append('Acme');
    await settle();
    expect(asked()).toBe(2);
  });

  it.each<[string, Envelope<unknown>]>([
    ['refused', {ok: false, because: 'failed', reason: 'not now'}],
    ['not begun', {ok: true, value: {begun: false}}],
  ])(
    'asks again on a page that stays still where it was %s, but not for ever',
    async (_how, no) => {
      const {answer} = worker;
      lay('<p>Acme</p>');
      worker.answer = () => no;
      await begin();
      await jest.advanceTimersByTimeAsync(600_000);
      expect(asked()).toBe(4);
      worker.answer = answer;
      document.body.append('Acme');
      await settle();
      expect(asked()).toBe(5);
      await jest.advanceTimersByTimeAsync(600_000);
      expect(asked()).toBe(5);
    },
  );

  it('asks no more often where it is never begun, whatever the page adds', async () => {
    lay('<p>Acme</p>');
    worker.answer = () => ({ok: true, value: {begun: false}});
    await begin();
    await jest.advanceTimersByTimeAsync(300_000);
    for (let more = 0; more < 50; more++) {
      document.body.append('Acme');
      await settle();
    }
    expect(asked()).toBeLessThan(10);
  });

  it('ends with the extension', async () => {
    lay('<p>Acme</p>');
    Object.assign(browser.runtime, {
      sendMessage: async () => {
        throw new ExtensionGone();
      },
    });
    await begin();
    Object.assign(browser.runtime, {id: undefined});
    document.body.append('Acme');
    await settle();
    expect(browser.storage.onChanged.listeners.size).toBe(0);
  });

  it('does nothing on a site that is off, nor while somebody signs in', async () => {
    lay('<p>Acme</p><input type="password">');
    await begin();
    expect(worker.told).toEqual([]);
    document.querySelector('input')?.remove();
    await settings({off: ['localhost']});
    await jest.advanceTimersByTimeAsync(5000);
    expect(worker.told).toEqual([]);
  });
});
