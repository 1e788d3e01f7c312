import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import fc from 'fast-check';
import {handlers} from '../../src/background/handlers';
import type {Decision} from '../../src/mention/decision';
import {limits} from '../../src/mention/limits';
import type {Post} from '../../src/mention/post';
import type {Envelope} from '../../src/messages/contract';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import {counts, mentionById, readPrivate} from '../../src/store/read';
import fake, {sender} from '../support/fake-browser';
import {anyBody, pageBodies, pageMessage} from './fuzzed';
import {eachWithWorker, flag, fromPage, post, refusal, rest, seen, THREAD, tell} from './worker';

eachWithWorker();

const page = {url: THREAD};

const RUNS = Number(process.env.EARMARK_FUZZ ?? 20);

const stranger = {id: 'stranger', url: 'chrome-extension://stranger/popup.html'};
const senders = {
  page: () => sender.page(THREAD),
  'own page': sender.ownPage,
  worker: sender.worker,
  stranger: () => stranger,
  'web page': () => ({id: 'earmark', url: 'https://earmark/popup.html'}),
  nobody: () => ({}),
};
type Sender = keyof typeof senders;
const anySender = fc.constantFrom(...(Object.keys(senders) as Sender[]));

/** All that could have been changed: every row, and both storages. */
async function everything(): Promise<string> {
  const tables = database.tables.map(async table => [table.name, await table.toArray()]);
  const {local, session} = fake.storage;
  return JSON.stringify([await Promise.all(tables), await local.get(), await session.get()]);
}

/** Sends as the browser would, and waits for the envelope. */
function sent(message: unknown, from: object): Promise<Envelope<unknown> | undefined> {
  sender.next = {...from};
  return fake.runtime.sendMessage(message) as Promise<Envelope<unknown> | undefined>;
}

const entries = Object.entries(handlers);

test('a content script may ask what is listed here, and nothing else', () => {
  const asked = entries.filter(([, {from}]) => from === 'page').map(([name]) => name);
  expect(asked.sort()).toEqual(Object.keys(pageBodies).sort());
});

test('whatever has not its shape, or comes from another, is refused with a reason, and changes nothing', async () => {
  await tell(seen('a'));
  await rest();
  const before = await everything();
  const anyMessage = fc.record({
    handler: fc.constantFrom(...entries),
    body: anyBody,
    who: anySender,
  });
  await fc.assert(
    fc.asyncProperty(anyMessage, async ({handler: [name, {from, shape}], body, who}) => {
      fc.pre(who !== from || !shape(JSON.parse(JSON.stringify(body ?? null))).ok);
      const envelope = await sent({name, body: body ?? null}, senders[who]());
      expect(envelope?.ok).toBe(false);
      if (envelope?.ok === false) expect(envelope.reason).not.toBe('');
    }),
    {numRuns: RUNS * 5},
  );
  await rest();
  expect(await everything()).toBe(before);
});

test('a body that cannot even be looked at is answered', async () => {
  const trap = {
    get name(): string {
      throw new Error('looked at');
    },
  };
  const replies: unknown[] = [];
  const said = jest.spyOn(console, 'error').mockImplementation();
  fake.runtime.onMessage.fire({name: 'person.named', body: trap}, sender.ownPage(), reply =>
    replies.push(reply),
  );
  await rest();
  expect(replies).toMatchObject([{ok: false, because: 'failed'}]);
  expect(said).toHaveBeenCalledTimes(1);
});

test('what a page tells, whatever it holds, decides nothing and changes no setting', async () => {
  await tell(seen('a'));
  await rest();
  const [settings, before] = [await readSettings(), await database.decisions.toArray()];
  const watch = (await fake.storage.local.get('watch')).watch;
  const keys = (await database.private.toCollection().primaryKeys()).sort();
  const tabs = fc.record({
    tabId: fc.nat(3),
    url: fc.constantFrom(THREAD, 'https://other.example/'),
  });
  await fc.assert(
    fc.asyncProperty(pageMessage, tabs, async (message, {tabId, url}) => {
      const envelope = await sent(message, sender.page(url, tabId));
      if (envelope?.ok === false)
        expect(['not allowed', 'not understood']).toContain(envelope.because);
      else expect(envelope?.ok).toBe(true);
    }),
    {numRuns: RUNS},
  );
  await rest();
  expect(await readSettings()).toEqual(settings);
  expect((await fake.storage.local.get('watch')).watch).toEqual(watch);
  // The button's flag, that two ids are one post, and a reply by an account of ours on its own host
  const agreed = (one: Decision) =>
    ['flagged', 'merged'].includes(one.kind) || (one.kind === 'answered' && one.how === 'read');
  const made = await database.decisions.toArray();
  expect(made.filter(one => !agreed(one))).toEqual(before);
  const learned = new Set<string>([...keys, 'zones', 'narrowing', 'diagnostics', 'account offers']);
  const now = await database.private.toCollection().primaryKeys();
  expect(now.filter(key => !learned.has(key))).toEqual([]);
  for (const {post: kept} of await database.mentions.toArray()) {
    for (const url of [kept.permalink, kept.authorUrl, kept.threadUrl]) {
      expect(url ?? 'https:').toMatch(/^https?:/);
    }
  }
});

test('no more flags come in an hour than a person sets; that is shown, and they come the next', async () => {
  await fake.storage.session.set({
    'new flags': {hour: Math.floor(Date.now() / 3_600_000), flags: limits.flagsPerHour - 1},
  });
  await flag(post('a'));
  expect(await refusal(flag(post('b')))).toMatchObject({because: 'not allowed'});
  expect((await readPrivate('diagnostics'))?.cuts).toMatchObject({'flag allowance': {count: 1}});
  jest.setSystemTime(Date.now() + 3_600_000);
  await flag(post('b'));
  expect((await counts()).flagged).toBe(2);
});

test('a page that rewrites its posts for ever fills no disk: other texts take of its allowance', async () => {
  await tell(seen('a'));
  const {'new mentions': spent} = await fake.storage.session.get('new mentions');
  const {pages, ...rest} = spent as {pages: Record<string, number>};
  const [page = ''] = Object.keys(pages);
  const nearly = {...rest, pages: {[page]: limits.newPerPageAndHour - 2}};
  await fake.storage.session.set({'new mentions': nearly});
  for (let turn = 0; turn < 5; turn++) await tell(seen('a', {body: `Acme, take ${turn}`}));
  expect(await database.evidence.count()).toBe(2);
  await tell(seen('a', {body: 'Acme, take 0'})); // Known: takes nothing, and is heard
  expect(await database.evidence.count()).toBe(2);
});

test('a page that makes up replies of ours for ever fills no log and no list of offers', async () => {
  const {states} = await tell(seen('a'), seen('b', {handle: 'mika', author: 'Mika'}));
  const reply = (key: string, parts: Partial<Post>) =>
    fromPage('reply.seen', {page, reply: post(key, {handle: 'acme_care', ...parts})});
  for (let turn = 0; turn < limits.repliesRead + 5; turn++) {
    await reply(`r${turn}`, {replyTo: [{permalink: `${THREAD}#a`}]});
    await reply(`s${turn}`, {body: 'We look into it'});
  }
  expect(await database.decisions.count()).toBe(limits.repliesRead);
  expect((await mentionById(states[1]?.id ?? ''))?.offers?.length).toBeLessThan(10);
});
