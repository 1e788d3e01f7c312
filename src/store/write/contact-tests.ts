import type {ContactPoint, ContactTest} from '../../mention/contact-point';
import {limits} from '../../mention/limits';
import {database, withStore} from '../database';
import type {RowOf} from '../kept-row';
import type {Numbers} from './restore-beside';

/** The list of points and the log of tests change together or not at all. */
function writing<T>(work: () => Promise<T>): Promise<T> {
  const {contactTests, private: settings} = database;
  // Dexie follows native awaits only in a function that is `async` by its own syntax
  return withStore(() =>
    database.transaction('rw', [contactTests, settings], async () => await work()),
  );
}

async function pointsNow(): Promise<ContactPoint[]> {
  const row = await database.private.get('contact points');
  return row?.key === 'contact points' ? row.value : [];
}

const put = (value: ContactPoint[]) => database.private.put({key: 'contact points', value});

/** Keeps a contact point, in place of what it was; false for one too many. */
export function keepContact(point: ContactPoint): Promise<boolean> {
  return writing(async () => {
    const all = await pointsNow();
    const isKnown = all.some(({id}) => id === point.id);
    if (!isKnown && all.length >= limits.contactPoints) return false;
    await put(isKnown ? all.map(one => (one.id === point.id ? point : one)) : [...all, point]);
    return true;
  });
}

/** Takes a contact point off the list, with the log of its tests. */
export function dropContact(id: string): Promise<boolean> {
  return writing(async () => {
    const all = await pointsNow();
    const left = all.filter(one => one.id !== id);
    await put(left);
    await database.contactTests.where({pointId: id}).delete();
    return left.length < all.length;
  });
}

/** Logs that a contact point was tried; logged twice under one id it is logged once. False where it is gone. */
export function keepTest(test: ContactTest): Promise<boolean> {
  return writing(async () => {
    if (!(await pointsNow()).some(({id}) => id === test.pointId)) return false;
    if (!(await database.contactTests.get(test.id))) await database.contactTests.add(test);
    return true;
  });
}

/** Takes a test out of the log that was not one. */
export function dropTest(id: string): Promise<boolean> {
  return writing(async () => {
    const there = await database.contactTests.get(id);
    await database.contactTests.delete(id);
    return there !== undefined;
  });
}

/** Brings logged tests back, of points that are kept here. */
export function restoreTests(found: RowOf<'contact test'>[]): Promise<Numbers> {
  return writing(async () => {
    const points = new Set((await pointsNow()).map(({id}) => id));
    const known = found.filter(({pointId}) => points.has(pointId));
    const there = await database.contactTests.bulkGet(known.map(({id}) => id));
    const missing = known.filter((_, at) => there[at] === undefined);
    await database.contactTests.bulkPut(missing);
    const added = missing.length;
    return {added, kept: known.length - added, refused: found.length - known.length};
  });
}
