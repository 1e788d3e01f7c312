import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {alarmRang} from '../../src/background/alarms';
import {tabPages} from '../../src/background/tab-page';
import {readSettings} from '../../src/settings/read';
import {readWatchList} from '../../src/settings/watch-list';
import {changeSettings} from '../../src/settings/write';
import {database} from '../../src/store/database';
import {counts, lateMentions, readPrivate, waitingMentions} from '../../src/store/read';
import fake from '../support/fake-browser';
import {fakeTabs} from './fake-tabs';
import {
  acme,
  eachWithWorker,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  post,
  refusal,
  rest,
  seen,
  set,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

const save = (change: Partial<typeof acme>) =>
  fromPopup('brand.saved', {brand: {...acme, ...change}});
const registered = () => fake.scripting.getRegisteredContentScripts();

describe('a brand', () => {
  it('is given its start by the worker, and is found by every page at once', async () => {
    const {brand} = await save({id: 'zenith', name: 'Zenith', query: 'zenith', since: NOON + 1});
    expect(brand).toMatchObject({since: NOON, queryVersion: 1});
    expect((await readWatchList())?.brands.map(({id}) => id)).toEqual(['acme', 'zenith']);
  });

  it('counts posts from further back when asked to, and never from later', async () => {
    expect((await save({since: acme.since + 1})).brand.since).toBe(acme.since);
    expect((await save({since: acme.since - 1})).brand.since).toBe(acme.since - 1);
    expect((await save({since: acme.since})).brand.since).toBe(acme.since - 1);
  });

  it('counts up its version only when what it finds may change', async () => {
    expect((await save({name: 'Acme Inc.'})).brand.queryVersion).toBe(1);
    expect((await save({ignore: ['acme street']})).brand.queryVersion).toBe(2);
    expect((await save({ignore: ['acme street'], since: 0})).brand.queryVersion).toBe(2);
  });

  it('stays as it was when its new query has a mistake', async () => {
    expect(await refusal(save({query: 'acme AND ('}))).toMatchObject({because: 'not allowed'});
    expect((await readSettings()).brands).toEqual([acme]);
  });

  it('is refused in words when all brands together have more terms than the limit', async () => {
    const terms = (at: number) => Array.from({length: 200}, (_, one) => `t${at}x${one}`).join('\n');
    const brands = Array.from({length: 50}, (_, at) => ({...acme, id: `b${at}`, query: terms(at)}));
    await changeSettings(settings => ({...settings, brands}));
    expect(await refusal(save({id: 'more', query: 'one'}))).toMatchObject({
      because: 'not allowed',
      message: expect.stringContaining('10000 terms'),
    });
    expect((await readSettings()).brands).toHaveLength(50);
  });

  it('is kept whole when two are saved at once', async () => {
    await Promise.all([
      save({id: 'one', query: 'one'}),
      save({id: 'two', query: 'two'}),
      fromPopup('settings.changed', {target: 30}),
    ]);
    const {brands, target} = await readSettings();
    expect([brands.map(({id}) => id), target]).toEqual([['acme', 'one', 'two'], 30]);
    expect((await readWatchList())?.brands).toHaveLength(3);
  });

  it('that is removed leaves its mentions waiting', async () => {
    await tell(seen('a'));
    expect(await fromPopup('brand.removed', {id: 'acme'})).toEqual({removed: true});
    expect(await fromPopup('brand.removed', {id: 'acme'})).toEqual({removed: false});
    expect(await counts()).toMatchObject({waiting: 1, total: 1});
    expect((await readWatchList())?.brands).toEqual([]);
  });

  it('has its list mended when the worker died before it was made', async () => {
    await set({brands: [acme, {...acme, id: 'late'}]});
    await alarmRang({name: 'each minute'});
    expect((await readWatchList())?.brands.map(({id}) => id)).toEqual(['acme', 'late']);
    const accounts = [{host: 'forum.example', handle: 'acme_help'}];
    await set({brands: [{...acme, name: 'Acme Inc.', accounts}]});
    await alarmRang({name: 'each minute'});
    expect((await readWatchList())?.brands).toMatchObject([{name: 'Acme Inc.', accounts}]);
  });
});

describe('a new target', () => {
  it('moves when every waiting mention is due', async () => {
    await tell(seen('a'));
    await fromPopup('settings.changed', {target: 5});
    expect(await lateMentions(5)).toHaveLength(1);
    await save({target: 120});
    expect(await lateMentions(5)).toHaveLength(0);
  });

  it('is applied by the next alarm when the worker died before it had done so', async () => {
    await tell(seen('a'));
    await alarmRang({name: 'each minute'});
    await set({target: 5});
    await alarmRang({name: 'each minute'});
    expect(await lateMentions(5)).toHaveLength(1);
    expect(await readPrivate('rules')).toContain('[5,');
  });

  it('asks for no reply where the brand now wants concerns only', async () => {
    await tell(seen('a'));
    await save({needsReply: 'concerns'});
    expect(await waitingMentions(5)).toEqual([]);
    expect(await counts()).toMatchObject({waiting: 0, total: 1});
  });

  it('is refused when it is no time at all', async () => {
    expect(await refusal(fromPopup('settings.changed', {target: -5}))).toMatchObject({
      because: 'not understood',
    });
    expect((await readSettings()).target).toBe(60);
  });
});

describe('where Earmark runs', () => {
  it('is nowhere before the first run is finished, and in the open pages right after', async () => {
    const said = jest.spyOn(console, 'info').mockImplementation(() => {});
    await set({ready: false});
    fakeTabs.open({id: 2, url: 'https://blog.example/', active: true});
    fakeTabs.open({id: 3, url: 'https://news.example/'});
    fakeTabs.open({id: 4, url: 'https://mail.google.com/', active: true});
    fakeTabs.open({id: 5, url: 'https://closed.example/', active: true});
    expect(await registered()).toEqual([]);
    await fromPopup('settings.changed', {ready: true});
    expect((await registered()).map(({id}) => id)).toEqual(['earmark', 'earmark-frames']);
    await rest();
    expect(fakeTabs.injected).toEqual([2]);
    expect(said).toHaveBeenCalledTimes(1); // The page that is closed to all extensions
    expect([1, 2, 4].map(fakeTabs.icon)).toEqual([
      '/icons/earmark-16.png',
      '/icons/earmark-16.png',
      '/icons/off-16.png',
    ]);
  });

  it('is changed though an open page is frozen, and can be changed again', async () => {
    const frozen = {'page.changed': () => new Promise(() => {})};
    fakeTabs.open({id: 1, url: 'https://forum.example/', active: true, replies: frozen});
    const {sites} = await readSettings();
    await fromPopup('sites.changed', {sites: {...sites, mode: 'listed', listed: ['a.example']}});
    await fromPopup('sites.changed', {sites: {...sites, off: ['bank.example']}});
    await fromPopup('sites.changed', {sites: {...sites, mode: 'listed', listed: ['b.example']}});
    expect(await registered()).toMatchObject([{matches: ['*://b.example/*']}, {}]);
  });

  it('is mended by the next alarm when it could not be registered, or the worker died', async () => {
    await fromPopup('settings.changed', {ready: true});
    const failed = new Error('Internal error');
    jest.spyOn(fake.scripting, 'updateContentScripts').mockRejectedValueOnce(failed);
    jest.spyOn(console, 'error').mockImplementation(() => {});
    const {sites} = await readSettings();
    const changed = {...sites, mode: 'listed' as const, listed: ['a.example']};
    expect(await refusal(fromPopup('sites.changed', {sites: changed}))).toMatchObject({
      because: 'failed',
    });
    await alarmRang({name: 'each minute'});
    expect(await registered()).toMatchObject([{matches: ['*://a.example/*']}, {}]);
    await set({ready: false});
    await alarmRang({name: 'each minute'});
    expect(await registered()).toEqual([]);
  });

  it('leaves out what is off or paused', async () => {
    const {sites} = await readSettings();
    const changed = {...sites, off: ['bank.example'], paused: ['https://Forum.example/t/1']};
    const reply = await fromPopup('sites.changed', {sites: changed});
    expect(reply.sites.paused).toEqual(['forum.example']);
    expect(await registered()).toMatchObject([
      {
        matches: ['http://*/*', 'https://*/*'],
        excludeMatches: expect.arrayContaining(['*://bank.example/*', '*://forum.example/*']),
        allFrames: false,
      },
      {allFrames: true},
    ]);
  });

  it('may be listed sites only, and none of them', async () => {
    const {sites} = await readSettings();
    await fromPopup('sites.changed', {sites: {...sites, mode: 'listed', listed: ['*.a.example']}});
    expect(await registered()).toMatchObject([{matches: ['*://*.a.example/*']}, {}]);
    await fromPopup('sites.changed', {sites: {...sites, mode: 'listed', listed: []}});
    expect(await registered()).toEqual([]);
  });

  it('stays as it was when one of the sites is none', async () => {
    const {sites} = await readSettings();
    const wrong = fromPopup('sites.changed', {sites: {...sites, off: ['not a host']}});
    expect(await refusal(wrong)).toMatchObject({message: 'worker_no_host not a host'});
    expect((await readSettings()).sites).toEqual(sites);
  });

  it('keeps the name of the person where no page process can read it', async () => {
    await fromPopup('person.named', {name: 'Dana'});
    const local = JSON.stringify(await fake.storage.local.get(null));
    expect(local).not.toContain('Dana');
  });
});

describe('each minute', () => {
  it('brings all that can be done when something of it fails, and says what failed', async () => {
    const failed = new Error('Internal error');
    jest.spyOn(fake.scripting, 'getRegisteredContentScripts').mockRejectedValueOnce(failed);
    await set({brands: [acme, {...acme, id: 'late'}]});
    expect(await refusal(alarmRang({name: 'each minute'}))).toMatchObject({errors: [failed]});
    expect((await readWatchList())?.brands.map(({id}) => id)).toEqual(['acme', 'late']);
  });
});

describe('a mention due soon', () => {
  it('turns late by the alarm, on the page and in the badge', async () => {
    const {states} = await tell(seen('a'));
    expect(fakeTabs.badge(1)).toMatchObject({text: '1'});
    const calm = fakeTabs.badge(1)?.color;
    jest.setSystemTime(NOON + 51 * MINUTE);
    await alarmRang({name: 'each minute'});
    expect(fakeTabs.told('page.changed').at(-1)?.body).toMatchObject({
      states: [{id: states[0]?.id, standing: 'late'}],
    });
    expect(fakeTabs.badge(1)?.color).not.toBe(calm);
  });

  it('is not told late any more once it was answered while the alarm drew badges', async () => {
    const {states} = await tell(seen('a'));
    const mentionId = states[0]?.id ?? '';
    jest.setSystemTime(NOON + 51 * MINUTE);
    const draw = fake.action.setBadgeText;
    const spy = jest.spyOn(fake.action, 'setBadgeText').mockImplementationOnce(async (...drawn) => {
      spy.mockRestore();
      const reply = {kind: 'answered', replyAt: NOON, how: 'by hand', mentionId} as const;
      await fromPopup('decisions.made', {step: crypto.randomUUID(), decisions: [reply]});
      await rest();
      return draw(...drawn);
    });
    await alarmRang({name: 'each minute'});
    expect((await tabPages())[0]?.states).toMatchObject([{standing: 'answered'}]);
    expect(fakeTabs.told('page.changed').at(-1)?.body).toMatchObject({
      states: [{id: mentionId, standing: 'answered'}],
    });
  });
});

describe('an editor that is open while its brand changes', () => {
  const help = {host: 'forum.example', handle: 'acme_help'};
  const saveOver = (seen: typeof acme, change: Partial<typeof acme>) =>
    fromPopup('brand.saved', {brand: {...seen, ...change}, seen});

  it('leaves what was changed elsewhere, and changes the rest', async () => {
    await save({accounts: [...acme.accounts, help], target: 30});
    const {brand} = await saveOver(acme, {name: 'Acme Inc.', ignore: ['acme street']});
    expect(brand).toMatchObject({name: 'Acme Inc.', ignore: ['acme street'], target: 30});
    expect(brand.accounts).toEqual([...acme.accounts, help]);
  });

  it('adds to a list, and takes from it, what another one added', async () => {
    const press = {host: 'press.example', page: 'https://press.example/acme'};
    await save({accounts: [...acme.accounts, help]});
    const {brand} = await saveOver(acme, {accounts: [press]});
    expect(brand.accounts).toEqual([help, press]);
  });

  it('does not bring a brand back that was removed meanwhile', async () => {
    await fromPopup('brand.removed', {id: 'acme'});
    const refused = await refusal(saveOver(acme, {target: 30}));
    expect(refused).toMatchObject({message: 'worker_brand_gone Acme'});
    expect((await readSettings()).brands).toEqual([]);
  });

  it('is refused in words where both changed the same to something else', async () => {
    await save({query: 'acme OR akme'});
    expect(await refusal(saveOver(acme, {query: 'acme NOT street'}))).toMatchObject({
      because: 'not allowed',
      message: 'worker_brand_changed Acme',
    });
    expect((await saveOver(acme, {query: 'acme OR akme', name: 'Akme'})).brand.name).toBe('Akme');
  });
});

describe('what a page tells while a target changes', () => {
  /** A person changes the target while the worker looks how many more may come from a page. */
  function changedMeanwhile(target: number): void {
    const get = fake.storage.session.get.bind(fake.storage.session);
    const spy = jest.spyOn(fake.storage.session, 'get').mockImplementation(async key => {
      if (key !== 'new mentions') return get(key);
      spy.mockRestore();
      await fromPopup('settings.changed', {target});
      return get(key);
    });
  }

  it('is due by the new one', async () => {
    changedMeanwhile(15);
    await tell(seen('1'));
    const [row] = await database.mentions.toArray();
    expect(row?.index.due).toBe(NOON + 5 * MINUTE);
  });

  it('is due again by the new one, where it is a follow-up', async () => {
    await tell(seen('1'));
    const [row] = await database.mentions.toArray();
    const reply = {kind: 'answered', replyAt: NOON - 5 * MINUTE, how: 'by hand'} as const;
    await fromPopup('decisions.made', {
      step: crypto.randomUUID(),
      decisions: [{...reply, mentionId: row?.id ?? ''}],
    });
    changedMeanwhile(15);
    const posts = [post('2', {body: 'And now?', postedAt: NOON - 2 * MINUTE})];
    await fromPage('follow-ups.seen', {page: {url: THREAD}, posts});
    const [again] = await database.mentions.toArray();
    expect(again?.index.due).toBe(NOON + 13 * MINUTE);
  });

  /** A person changes the target right after the settings were read for what is told. */
  function changedSinceRead(target: number): void {
    const get = fake.storage.local.get.bind(fake.storage.local);
    const spy = jest.spyOn(fake.storage.local, 'get').mockImplementation(async key => {
      spy.mockRestore();
      const read = await get(key);
      await fromPopup('settings.changed', {target});
      return read;
    });
  }

  const dues = async () => (await database.mentions.toArray()).map(({index}) => index.due);

  it('is due by the new one, where it is a page that was read whole', async () => {
    await tell(seen('1'));
    changedSinceRead(15);
    const posts = [
      {key: '1', author: 'Robin', words: 'Acme lost my parcel (1)'},
      {author: 'Ash', words: 'So did mine'},
    ];
    await fromPage('page.read', {page: {url: THREAD}, threadUrl: THREAD, posts});
    expect((await database.mentions.toArray())[0]?.neighbours).toBeDefined();
    expect(await dues()).toEqual([NOON + 5 * MINUTE]);
  });

  it('is due by the new one, where it is a reply of ours that may answer', async () => {
    await tell(seen('1'));
    changedSinceRead(15);
    const reply = post('2', {handle: 'acme_care', author: 'Acme Care', body: 'We look into it.'});
    await fromPage('reply.seen', {page: {url: THREAD}, reply: {...reply, postedAt: NOON}});
    expect((await database.mentions.toArray())[0]?.offers).toHaveLength(1);
    expect(await dues()).toEqual([NOON + 5 * MINUTE]);
  });
});
