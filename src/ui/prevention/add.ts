import {ask} from '../../messages/ask';
import type {Prevention} from '../../query';
import {readSettings} from '../../settings/read';
import type {Brand} from '../../settings/settings';
import {say} from '../../words';
import {failureWords} from '../failure-words';
import {toast} from '../toast';
import type {Offer} from './find';

const now = async (id: string): Promise<Brand | undefined> =>
  (await readSettings()).brands.find(brand => brand.id === id);

/** A list with some things added at its end, or without them. */
const withAll = (list: string[], more: string[]): string[] => [...new Set([...list, ...more])];
const withoutAll = (list: string[], less: string[]): string[] =>
  list.filter(one => !less.includes(one));

type Change = {seen: Brand; brand: Brand};

async function save(change: Change, words: string, undo?: () => void): Promise<void> {
  await ask('brand.saved', change);
  toast.value = {kind: 'done', words, ...(undo ? {undo} : {})};
}

async function telling(work: () => Promise<void>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    toast.value = {kind: 'mistake', words: failureWords(error)};
    return false;
  }
}

/** Takes back what was added, and nothing that was changed since. */
function takeBack({brand: {id, query}}: Offer, way: Prevention): Promise<boolean> {
  return telling(async () => {
    const brand = await now(id);
    if (!brand) return;
    const ignore = 'ignore' in way.by ? withoutAll(brand.ignore, way.by.ignore) : brand.ignore;
    const before = brand.query === way.query ? query : brand.query;
    await save({seen: brand, brand: {...brand, ignore, query: before}}, say('ui_taken_back'));
  });
}

/** Adds the ignore phrases or the exclusion to the brand, and offers the way back. */
export function addPrevention(offer: Offer, way: Prevention): Promise<boolean> {
  return telling(async () => {
    const brand = await now(offer.brand.id);
    if (!brand) return;
    if (brand.query !== offer.brand.query) {
      toast.value = {kind: 'mistake', words: say('ui_brand_changed', brand.name)};
      return;
    }
    const ignore = 'ignore' in way.by ? withAll(brand.ignore, way.by.ignore) : brand.ignore;
    const undo = () => void takeBack(offer, way);
    const next = {...brand, query: way.query, ignore};
    await save({seen: brand, brand: next}, say('ui_prevented', brand.name), undo);
  });
}
