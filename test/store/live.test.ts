import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {database} from '../../src/store/database';
import {
  counts,
  live,
  readPrivate,
  StoreUnavailable,
  waitingMentions,
  waitsSince,
} from '../../src/store/read';
import {decide} from '../../src/store/write/decide';
import {writePrivate} from '../../src/store/write/private';
import {record} from '../../src/store/write/record';
import {dana, eachWithEmptyStore, later, MINUTE, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const DAY = 1440 * MINUTE;

/** The values that a live query tells, each awaited in turn. */
function heard<T>(query: () => Promise<T>) {
  const values: T[] = [];
  let wake = () => {};
  const end = live(query).subscribe(
    value => {
      values.push(value);
      wake();
    },
    error => {
      throw error;
    },
  );
  const until = async (is: (value: T) => boolean): Promise<T> => {
    for (;;) {
      const found = values.find(is);
      if (found !== undefined) return found;
      await new Promise<void>(resolve => {
        wake = resolve;
      });
    }
  };
  return {until, end};
}

describe('a live query', () => {
  it('tells of what is written after it was asked', async () => {
    const waiting = heard(() => waitingMentions(5));
    await waiting.until(list => list.length === 0);
    await record([sighting('a')], {rules, room: 1});
    expect(await waiting.until(list => list.length === 1)).toMatchObject([{id: 'a'}]);
    waiting.end();
  });

  it('tells when a count moves', async () => {
    await record([sighting('a')], {rules, room: 1});
    const numbers = heard(counts);
    await numbers.until(({waiting}) => waiting === 1);
    await decide([{mentionId: 'a', kind: 'not us'}], dana);
    expect(await numbers.until(({waiting}) => waiting === 0)).toMatchObject({'not us': 1});
    numbers.end();
  });

  it('of several reads tells of a change to what any of them read, late or early', async () => {
    const week = heard(() => waitsSince(NOON - 7 * DAY, NOON));
    await week.until(({mentions}) => mentions.length === 0);
    for (const [count, minutes] of [-6 * 1440, -1440, 1440].entries()) {
      await record([later(`a${count}`, minutes)], {rules, room: 1});
      await week.until(({mentions}) => mentions.length === count + 1);
    }
    week.end();
  });
});

describe('private settings', () => {
  it('are kept by key', async () => {
    expect(await readPrivate('person')).toBeUndefined();
    await writePrivate({key: 'person', value: 'Dana'});
    expect(await readPrivate('person')).toBe('Dana');
  });
});

describe('a store that will not open', () => {
  const failOnce = (name: string) => {
    database.close();
    jest.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw Object.assign(new Error('A mutation operation was attempted'), {name});
    });
  };
  afterEach(() => jest.restoreAllMocks());

  it.each(['InvalidStateError', 'SecurityError', 'QuotaExceededError'])(
    'says so for %s, with what the browser said, and opens the next time',
    async name => {
      failOnce(name);
      const failure = await counts().catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(StoreUnavailable);
      expect(failure).toMatchObject({cause: {name}});
      expect(await counts()).toMatchObject({total: 0});
    },
  );

  it('says so to a live query', async () => {
    failOnce('InvalidStateError');
    const failure = await new Promise(resolve => {
      live(counts).subscribe(() => undefined, resolve);
    });
    expect(failure).toBeInstanceOf(StoreUnavailable);
  });

  it('leaves the data of a newer Earmark alone', async () => {
    database.close();
    await new Promise(resolve => {
      indexedDB.deleteDatabase('earmark').onsuccess = resolve;
    });
    await new Promise<void>(resolve => {
      const request = indexedDB.open('earmark', 990);
      request.onupgradeneeded = () => request.result.createObjectStore('mentions', {keyPath: 'id'});
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    });
    await expect(record([sighting('a')], {rules, room: 1})).rejects.toThrow(StoreUnavailable);
    expect(await indexedDB.databases()).toMatchObject([{name: 'earmark', version: 990}]);
    await database.delete();
  });
});
