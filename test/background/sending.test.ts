import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {createHmac} from 'node:crypto';
import {deliver} from '../../src/background/sending/deliver';
import type {Webhook} from '../../src/mention/webhook';
import {database} from '../../src/store/database';
import {decisionsOf, outgoing, readPrivate} from '../../src/store/read';
import {claimOutgoing, noteFailure} from '../../src/store/write/outgoing';
import fake from '../support/fake-browser';
import {
  eachWithWorker,
  fromPage,
  fromPopup,
  MINUTE,
  NOON,
  refusal,
  rest,
  seen,
  tell,
} from './worker';

eachWithWorker();

const care: Webhook = {id: 'w1', name: 'Care', format: 'json', url: 'https://hooks.example/care'};
const brief = {
  title: 'Acme on forum.example',
  parts: [{is: 'asked' as const, heading: 'Asked', lines: ['Ravi']}],
};
const stepOf = (number: number) => `00000000-0000-4000-8000-00000000000${number}`;

type Asked = {url: string; init: RequestInit};
/** What was asked of the network so far. */
let asked: Asked[] = [];
/** What the other side does, call after call; the last one goes on. */
let replies: ((init: RequestInit) => Promise<Response> | Response)[] = [];

beforeEach(() => {
  asked = [];
  replies = [];
  jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init = {}) => {
    asked.push({url: String(url), init});
    const reply = replies.length > 1 ? replies.shift() : replies[0];
    return reply ? reply(init) : new Response('ok');
  });
});

const headersOf = ({init}: Asked) => new Headers(init.headers);

async function setUp(webhook: Partial<Webhook> = {}): Promise<string> {
  const [state] = (await tell(seen('a'))).states;
  await fromPopup('webhook.saved', {webhook: {...care, ...webhook}, signing: 'a shared secret'});
  return state?.id ?? '';
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 1_000; turn++) {
    await rest();
    if (await isSo()) return;
  }
  throw new Error('It was never so.');
}

/** Waits until something is not on its way any more, and what became of it is noted. */
const settled = (number: number): Promise<void> =>
  until(async () => {
    const row = (await outgoing()).find(({id}) => id === stepOf(number));
    const isTried = row?.last !== undefined || row?.deliveredAt !== undefined;
    return !row || (isTried && row.sendingSince === undefined);
  });

async function send(mentionId: string, number = 1, webhookId = 'w1'): Promise<void> {
  await fromPopup('brief.sent', {step: stepOf(number), mentionId, webhookId, brief});
  await settled(number);
}

/** A person has what waits tried again, and it was. */
async function retried(number = 1): Promise<void> {
  await fromPopup('outgoing.retried', {id: stepOf(number)});
  await until(async () => (await outgoing()).every(({nextAt}) => nextAt === undefined));
}

/** The next minutes pass, each with its alarm. */
async function minutes(count: number): Promise<void> {
  for (let minute = 0; minute < count; minute++) {
    jest.setSystemTime(Date.now() + MINUTE);
    await deliver(Date.now());
  }
}

describe('a webhook', () => {
  test('is asked for nothing before somebody sends a brief, and then nobody else is', async () => {
    const id = await setUp();
    await minutes(3);
    expect(asked).toEqual([]);
    await send(id);
    expect(asked.map(({url}) => url)).toEqual(['https://hooks.example/care']);
    expect(asked[0]?.init).toMatchObject({method: 'POST', credentials: 'omit', redirect: 'manual'});
    await minutes(3);
    expect(asked).toHaveLength(1);
    expect(await outgoing()).toMatchObject([{deliveredAt: NOON + 3 * MINUTE, body: ''}]);
  });

  test('can tell by the shared secret that a brief is ours, and when it was sent', async () => {
    await send(await setUp());
    const [one] = asked;
    const [, seconds, sign] =
      /^t=(\d+),v1=([0-9a-f]{64})$/.exec((one && headersOf(one).get('earmark-signature')) ?? '') ??
      [];
    expect(Number(seconds)).toBe(NOON / 1000);
    const hmac = createHmac('sha256', 'a shared secret').update(`${seconds}.${one?.init.body}`);
    expect(sign).toBe(hmac.digest('hex'));
  });

  test('gets the same body under the same key however often it is tried', async () => {
    replies = [() => new Response('no', {status: 500}), () => new Response('ok')];
    const id = await setUp();
    await send(id);
    expect(await outgoing()).toMatchObject([
      {nextAt: NOON + MINUTE, last: {failure: {is: 'status', status: 500, said: 'no'}}},
    ]);
    await minutes(1);
    expect(asked.map(({init}) => init.body)).toEqual([asked[0]?.init.body, asked[0]?.init.body]);
    expect(asked.map(one => headersOf(one).get('idempotency-key'))).toEqual([stepOf(1), stepOf(1)]);
    expect(await outgoing()).toMatchObject([{deliveredAt: NOON + MINUTE}]);
  });

  test('is sent a brief once though it was asked for twice', async () => {
    const id = await setUp();
    await send(id);
    await send(id);
    expect(asked).toHaveLength(1);
  });

  test('is given no cookie, no secret of another host, and its own authorization', async () => {
    const id = await setUp();
    await fromPopup('webhook.saved', {webhook: care, authorization: 'Bearer of-care'});
    await send(id);
    expect(asked[0] && headersOf(asked[0]).get('authorization')).toBe('Bearer of-care');
    await fromPopup('webhook.saved', {webhook: {...care, url: 'https://elsewhere.example/'}});
    await send(id, 2);
    expect(asked[1] && headersOf(asked[1]).get('authorization')).toBeNull();
  });

  test.each([
    'http://hooks.example/care',
    'https://dana:secret@hooks.example/',
    'javascript:alert(1)',
    'hooks.example',
  ])('at %s is refused', async url => {
    const saving = fromPopup('webhook.saved', {
      webhook: {...care, url},
      signing: 'a shared secret',
    });
    expect(await refusal(saving)).toMatchObject({because: 'not allowed'});
    expect(await readPrivate('webhooks')).toBeUndefined();
  });

  test('is not told the authorization of a new host while it moves there', async () => {
    const id = await setUp();
    const put = jest.spyOn(database.private, 'put');
    put.mockImplementation((...row) => {
      put.mockRestore();
      const made = database.private.put(...row);
      // The worker dies before the next
      jest.spyOn(database.private, 'put').mockImplementation(() => {
        throw new Error('Dead');
      });
      return made;
    });
    const webhook = {...care, url: 'https://new.example/'};
    const moved = fromPopup('webhook.saved', {webhook, authorization: 'Bearer of the new'});
    await moved.catch(() => undefined);
    jest.restoreAllMocks();
    jest.spyOn(globalThis, 'fetch').mockImplementation(async (url, init = {}) => {
      asked.push({url: String(url), init});
      return new Response('ok');
    });
    await send(id);
    for (const one of asked) {
      const isNew = one.url.startsWith('https://new.example/');
      expect(headersOf(one).get('authorization')).toBe(isNew ? 'Bearer of the new' : null);
    }
  });

  test('keeps its secrets where no page can read them, and apart from what views read', async () => {
    await setUp();
    expect(JSON.stringify(await fake.storage.local.get())).not.toContain('hooks.example');
    expect(JSON.stringify(await readPrivate('webhooks'))).not.toContain('a shared secret');
    const asPage = fromPage('webhook.saved', {webhook: care, signing: 'a shared secret'});
    expect(await refusal(asPage)).toMatchObject({because: 'not allowed'});
  });

  test('can be tried, and says what became of that', async () => {
    await setUp();
    expect(await fromPopup('webhook.tested', {id: 'w1'})).toEqual({failure: null});
    expect(JSON.parse(String(asked[0]?.init.body))).toMatchObject({event: 'trial'});
    replies = [() => new Response('invalid_token', {status: 403})];
    expect(await fromPopup('webhook.tested', {id: 'w1'})).toEqual({
      failure: {is: 'status', status: 403, said: 'invalid_token'},
    });
    expect(await outgoing()).toEqual([]);
  });
});

describe('what does not get through', () => {
  test('waits as long as the other side asks for', async () => {
    replies = [() => new Response('', {status: 429, headers: {'retry-after': '600'}})];
    await send(await setUp());
    expect(await outgoing()).toMatchObject([{nextAt: NOON + 10 * MINUTE}]);
  });

  test.each<[string, () => Promise<Response> | Response]>([
    [
      'redirect',
      () => new Response(null, {status: 302, headers: {location: 'https://evil.example/'}}),
    ],
    ['too long a reply', () => new Response(new Uint8Array(10 * 1024 * 1024))],
    ['no reply', () => Promise.reject(new DOMException('', 'TimeoutError'))],
    ['lost', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('for this is kept, and tried again: %s', async (is, reply) => {
    replies = [reply, () => new Response('ok')];
    await send(await setUp());
    expect(await outgoing()).toMatchObject([{last: {failure: {is}}, nextAt: NOON + MINUTE}]);
    await minutes(1);
    expect(asked).toHaveLength(2);
    expect(asked.every(({url}) => url === care.url)).toBe(true);
    expect(await outgoing()).toMatchObject([{deliveredAt: NOON + MINUTE}]);
  });

  test('may have arrived when nobody can tell, and is not said to when it can not', async () => {
    replies = [() => Promise.reject(new DOMException('', 'TimeoutError'))];
    const id = await setUp();
    await send(id);
    expect(await outgoing()).toMatchObject([{mayHaveArrived: true}]);
    await fromPopup('outgoing.dropped', {id: stepOf(1)});
    replies = [() => new Response('', {status: 500})];
    await send(id, 2);
    expect((await outgoing())[0]).not.toHaveProperty('mayHaveArrived');
  });

  test('is given only as much of a long reply as is shown', async () => {
    let given = 0;
    const endless = new ReadableStream({
      pull: stream => {
        given += 1024;
        stream.enqueue(new Uint8Array(1024).fill(120));
      },
    });
    replies = [() => new Response(endless, {status: 500})];
    await send(await setUp());
    expect(given).toBeLessThan(100 * 1024);
    const [row] = await outgoing();
    expect(row?.last?.failure).toMatchObject({status: 500, said: 'x'.repeat(200)});
  });

  test('is tried a dozen times within two days, then waits for a person', async () => {
    replies = [() => new Response('', {status: 503})];
    await send(await setUp());
    for (let turn = 0; turn < 20; turn++) {
      const [row] = await outgoing();
      if (row?.nextAt === undefined) break;
      jest.setSystemTime(row.nextAt);
      await deliver(Date.now());
    }
    expect(asked).toHaveLength(12);
    expect(Date.now() - NOON).toBeLessThan(2 * 1440 * MINUTE);
    await minutes(3);
    expect(asked).toHaveLength(12);
    replies = [() => new Response('ok')];
    expect(await fromPopup('outgoing.retried', {id: stepOf(1)})).toEqual({retried: true});
    await until(async () => (await outgoing())[0]?.deliveredAt !== undefined);
    expect(await outgoing()).toMatchObject([{deliveredAt: Date.now()}]);
  });

  test('since it was refused is not sent again by itself', async () => {
    replies = [() => new Response('no such hook', {status: 404})];
    await send(await setUp());
    await minutes(5);
    expect(asked).toHaveLength(1);
    expect((await outgoing())[0]).not.toHaveProperty('nextAt');
  });

  test('since the worker died over it may have arrived, and is sent again under its key', async () => {
    const id = await setUp();
    replies = [() => new Response('', {status: 503})];
    await send(id);
    await claimOutgoing(stepOf(1), Date.now()); // And dies
    await deliver(Date.now());
    expect(asked).toHaveLength(1);
    replies = [() => new Response('ok')];
    await minutes(2);
    expect(await outgoing()).toMatchObject([
      {last: {failure: {is: 'cut off'}}, mayHaveArrived: true},
    ]);
    await minutes(5);
    expect(asked).toHaveLength(2);
    expect((await outgoing())[0]?.deliveredAt).toBeDefined();
  });

  test('that arrived while it was taken for lost is not sent once more, empty', async () => {
    const id = await setUp();
    await send(id);
    expect(asked).toHaveLength(1);
    const at = Date.now();
    await noteFailure(stepOf(1), {is: 'cut off'}, {at, nextAt: at + MINUTE});
    await minutes(2);
    expect(asked).toHaveLength(1);
    expect((await outgoing())[0]).not.toHaveProperty('nextAt');
  });

  test('is not sent twice by two who wake at once', async () => {
    const id = await setUp();
    replies = [() => new Response('', {status: 503}), () => new Response('ok')];
    await send(id);
    jest.setSystemTime(NOON + MINUTE);
    await Promise.all([deliver(Date.now()), deliver(Date.now())]);
    expect(asked).toHaveLength(2);
  });

  test('does not wait for days because the clock was set back', async () => {
    replies = [() => new Response('', {status: 503}), () => new Response('ok')];
    await send(await setUp());
    jest.setSystemTime(NOON - 90 * 1440 * MINUTE);
    await deliver(Date.now());
    expect(asked).toHaveLength(2);
  });

  test('keeps the others to that webhook waiting, and none to another', async () => {
    const id = await setUp();
    await fromPopup('webhook.saved', {
      webhook: {...care, id: 'w2', url: 'https://other.example/'},
      signing: 'another secret',
    });
    replies = [() => new Response('', {status: 503})];
    await send(id, 1);
    await send(id, 2);
    await send(id, 3, 'w2');
    asked = [];
    await minutes(1);
    expect(asked.map(({url}) => url).sort()).toEqual([
      'https://hooks.example/care',
      'https://other.example/',
    ]);
  });

  test('since the permission was taken back says so, and asks the network for nothing', async () => {
    const id = await setUp();
    jest.spyOn(fake.permissions, 'contains').mockResolvedValue(false as never);
    await send(id);
    expect(asked).toEqual([]);
    expect(await outgoing()).toMatchObject([{last: {failure: {is: 'no permission'}}}]);
  });

  test('since its webhook was removed waits for a person', async () => {
    const id = await setUp();
    replies = [() => new Response('', {status: 503})];
    await send(id);
    await fromPopup('webhook.removed', {id: 'w1'});
    await minutes(1);
    expect(asked).toHaveLength(1);
    expect(await outgoing()).toMatchObject([{last: {failure: {is: 'no webhook'}}}]);
    expect(await readPrivate('webhook secrets')).toEqual({});
  });

  test('goes to no other address than it was written for, unless a person says so', async () => {
    const id = await setUp();
    replies = [() => new Response('', {status: 503})];
    await send(id);
    const moved = {...care, url: 'https://hooks.example/another-team'};
    await fromPopup('webhook.saved', {webhook: moved});
    replies = [() => new Response('ok')];
    await minutes(5);
    expect(asked.map(({url}) => url)).toEqual([care.url]);
    const [row] = await outgoing();
    expect(row).toMatchObject({last: {failure: {is: 'other address'}}});
    expect(row).not.toHaveProperty('nextAt');
    await fromPopup('outgoing.retried', {id: stepOf(1)});
    await until(async () => (await outgoing())[0]?.deliveredAt !== undefined);
    expect(asked.map(({url}) => url)).toEqual([care.url, moved.url]);
  });

  test('is not sent in a format that the other side does not take any more', async () => {
    const id = await setUp();
    replies = [() => new Response('', {status: 503})];
    await send(id);
    await fromPopup('webhook.saved', {webhook: {...care, format: 'slack'}});
    for (const again of [() => minutes(1), () => retried()]) {
      await again();
      expect(asked).toHaveLength(1);
      expect(await outgoing()).toMatchObject([{last: {failure: {is: 'other format'}}}]);
    }
    await fromPopup('webhook.saved', {webhook: {...care, name: 'Care again'}});
    replies = [() => new Response('ok')];
    await retried();
    expect(asked).toHaveLength(2);
    expect((await outgoing())[0]?.deliveredAt).toBeDefined();
  });

  test('is erased with its mention, even while it is being sent', async () => {
    const id = await setUp();
    replies = [
      async () => {
        await fromPopup('mentions.erased', {which: {by: 'mention', ids: [id]}, atMost: 1});
        return new Response('', {status: 500});
      },
    ];
    await send(id);
    await rest();
    expect(await outgoing()).toEqual([]);
    const again = fromPopup('brief.sent', {step: stepOf(2), mentionId: id, webhookId: 'w1', brief});
    expect(await refusal(again)).toMatchObject({because: 'not allowed'});
  });
});

describe('people with authority', () => {
  const ravi = {
    id: 'p1',
    name: 'Ravi',
    role: 'Billing',
    mayDecide: 'refunds',
    email: 'r@acme.example',
  };

  test('are kept where no page process can read them, each name once', async () => {
    await fromPopup('colleague.saved', {colleague: ravi});
    await fromPopup('colleague.saved', {colleague: {...ravi, role: 'Head of billing'}});
    const twice = fromPopup('colleague.saved', {colleague: {...ravi, id: 'p2'}});
    expect(await refusal(twice)).toMatchObject({because: 'not allowed'});
    expect(await readPrivate('people')).toMatchObject([{name: 'Ravi', role: 'Head of billing'}]);
    expect(JSON.stringify(await fake.storage.local.get())).not.toContain('Ravi');
    expect(await refusal(fromPage('colleague.removed', {id: 'p1'}))).toMatchObject({
      because: 'not allowed',
    });
    expect(await fromPopup('colleague.removed', {id: 'p1'})).toEqual({removed: true});
  });

  test('are handed a mention, and who put it right and how is kept with it', async () => {
    const [state] = (await tell(seen('a'))).states;
    const mentionId = state?.id ?? '';
    await fromPopup('decisions.made', {
      step: stepOf(8),
      decisions: [{mentionId, kind: 'handed off', to: 'Ravi', ask: 'Refund', dueAt: NOON + MINUTE}],
    });
    await fromPopup('decisions.made', {
      step: stepOf(9),
      decisions: [{mentionId, kind: 'resolved', who: 'Ravi', how: 'Refunded'}],
    });
    expect((await decisionsOf(mentionId)).map(({kind}) => kind)).toEqual([
      'handed off',
      'resolved',
    ]);
  });
});
