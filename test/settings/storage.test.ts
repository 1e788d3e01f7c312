import {defaults} from '../../src/settings/defaults';
import {readSettings, watchSettings} from '../../src/settings/read';
import type {Settings} from '../../src/settings/settings';
import {upgraded} from '../../src/settings/upgrade';
import {changeSettings} from '../../src/settings/write';
import {resetBrowser} from '../support/fake-browser';

beforeEach(resetBrowser);

describe('settings', () => {
  it('are the defaults before anybody chose', async () => {
    expect(await readSettings()).toEqual(defaults);
  });

  it('keep two changes made at once', async () => {
    await Promise.all([
      changeSettings(settings => ({...settings, target: 30})),
      changeSettings(settings => ({...settings, theme: 'dark'})),
    ]);
    expect(await readSettings()).toMatchObject({target: 30, theme: 'dark'});
  });

  it('stay as they were when a change fails, and the next one goes on', async () => {
    const failing = changeSettings(() => {
      throw new Error('no');
    });
    const next = changeSettings(settings => ({...settings, target: 15}));
    await expect(failing).rejects.toThrow('no');
    await next;
    expect((await readSettings()).target).toBe(15);
  });

  it('tell their changes until the signal ends', async () => {
    const seen: Settings[] = [];
    const life = new AbortController();
    watchSettings(settings => seen.push(settings), life.signal);
    await changeSettings(settings => ({...settings, target: 5}));
    life.abort();
    await changeSettings(settings => ({...settings, target: 6}));
    expect(seen.map(({target}) => target)).toEqual([5]);
  });
});

describe('upgraded', () => {
  it.each([[undefined], [null], ['text'], [[]], [7]])('%j gives the defaults', stored => {
    expect(upgraded(stored)).toEqual(defaults);
  });

  it('fills in a part that a later version added, and keeps the rest', () => {
    expect(upgraded({version: 1, target: 20, sites: {mode: 'listed'}})).toEqual({
      ...defaults,
      target: 20,
      sites: {...defaults.sites, mode: 'listed'},
    });
  });

  it.each<[string, object]>([
    ['brands', {brands: 'acme'}],
    ['brands', {brands: [7, {id: 'a'}, {...defaults, id: 1}]}],
    ['sites', {sites: 7}],
    ['sites', {sites: {off: 'all', listed: [7]}}],
    ['schedule', {schedule: [7]}],
    ['target', {target: 'never'}],
    ['archiveAfter', {archiveAfter: null}],
    ['theme', {theme: ['dark']}],
  ])('what cannot be settings, put there by a page process, is left out: %s', (_, junk) => {
    expect(upgraded({...defaults, ...junk})).toEqual(defaults);
  });
});
