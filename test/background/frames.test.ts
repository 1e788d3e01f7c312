import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import fake from '../support/fake-browser';
import {fakeTabs} from './fake-tabs';
import {eachWithWorker, fromPage, set} from './worker';

eachWithWorker();

const BLOG = 'https://blog.example/x';
const FRAME = {url: 'https://disqus.com/embed/comments/', frameId: 7, tabId: 2, tabUrl: BLOG};

const sites = async (change: Partial<Awaited<ReturnType<typeof set>>['sites']>) => {
  const settings = await set({});
  await set({sites: {...settings.sites, ...change}});
};

describe('a comment frame', () => {
  const opened = () => fromPage('frame.opened', {}, FRAME);

  it('is on where the page around it is, listed or not itself', async () => {
    expect(await opened()).toEqual({isOff: false, isUnderlined: true});
    await sites({mode: 'listed', listed: ['blog.example']});
    expect(await opened()).toMatchObject({isOff: false});
  });

  it.each([
    ['the page around it is paused', {paused: ['blog.example']}],
    ['the page around it is not listed', {mode: 'listed' as const, listed: ['disqus.com']}],
    ['its own host is off', {off: ['disqus.com']}],
  ])('is off where %s', async (_why, change) => {
    await sites(change);
    expect(await opened()).toMatchObject({isOff: true});
  });

  it('is off where the page around it is unknown, and before the first run is finished', async () => {
    expect(await fromPage('frame.opened', {}, {...FRAME, tabUrl: ''})).toMatchObject({isOff: true});
    await set({ready: false});
    expect(await opened()).toMatchObject({isOff: true});
  });

  it('underlines nothing where the page around it is to stay plain', async () => {
    await sites({plain: ['blog.example']});
    expect(await opened()).toEqual({isOff: false, isUnderlined: false});
  });
});

describe('the reader', () => {
  const ask = () => fromPage('visit.asked', {}, {url: BLOG, tabId: 2});

  it('is brought where it was asked for', async () => {
    fakeTabs.open({id: 2, url: BLOG});
    expect(await ask()).toEqual({begun: true});
    expect(fakeTabs.injected).toEqual([2]);
  });

  it.each([
    ['is on a site that is off', BLOG],
    ['has gone on to one that is off', 'https://bank.example/'],
  ])('is not brought to a tab that %s', async (_what, url) => {
    await sites(url === BLOG ? {paused: ['blog.example']} : {off: ['bank.example']});
    fakeTabs.open({id: 2, url});
    expect(await ask()).toEqual({begun: false});
    expect(fakeTabs.injected).toEqual([]);
  });

  it('is brought to the very document that asked, where the browser can name it', async () => {
    fakeTabs.open({id: 2, url: BLOG});
    const brought = jest.spyOn(fake.scripting, 'executeScript');
    await fromPage('visit.asked', {}, {url: BLOG, tabId: 2, documentId: 'D1'});
    expect(brought.mock.calls).toMatchObject([[{target: {tabId: 2, documentIds: ['D1']}}]]);
  });
});
