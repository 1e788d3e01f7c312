import fc from 'fast-check';
import {answer} from '../../src/messages/answer';
import {ask} from '../../src/messages/ask';
import {ExtensionGone, Refused} from '../../src/messages/failures';
import {fromOwnPage} from '../../src/messages/shapes/from-own-page';
import {fromPage} from '../../src/messages/shapes/from-page';
import fake, {resetBrowser, sender} from '../support/fake-browser';

beforeEach(resetBrowser);

const settle = async (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    value => value,
    error => error,
  );

function naming(handle: (name: string) => {name: string}) {
  answer({
    'person.named': {
      from: 'own page',
      shape: fromOwnPage['person.named'],
      handle: ({name}) => handle(name),
    },
  });
}

describe('the door', () => {
  it('brings the reply back', async () => {
    naming(name => ({name: name.toUpperCase()}));
    expect(await ask('person.named', {name: 'dana'})).toEqual({name: 'DANA'});
  });

  it('refuses a content script what only our own pages may ask', async () => {
    naming(name => ({name}));
    sender.next = sender.page('https://forum.example/');
    expect(await settle(ask('person.named', {name: 'x'}))).toMatchObject({because: 'not allowed'});
  });

  it.each([
    ['another extension', {id: 'stranger', url: 'chrome-extension://stranger/popup.html'}],
    ['a page that only looks like ours', {id: 'earmark', url: 'https://earmark/popup.html'}],
  ])('refuses %s', async (_who, from) => {
    naming(name => ({name}));
    sender.next = from;
    expect(await settle(ask('person.named', {name: 'x'}))).toMatchObject({because: 'not allowed'});
  });

  it('carries a refusal across with its reason', async () => {
    naming(() => {
      throw new Refused('store unavailable', 'This browser keeps nothing in private mode.');
    });
    const refused = await settle(ask('person.named', {name: 'x'}));
    expect(refused).toBeInstanceOf(Refused);
    expect(refused).toMatchObject({
      because: 'store unavailable',
      message: 'This browser keeps nothing in private mode.',
    });
  });

  it('says where a body is wrong', async () => {
    naming(name => ({name}));
    const refused = await settle(ask('person.named', {name: 7} as never));
    expect(String(refused)).toMatch(/name: /);
  });

  it('stays silent on names it does not know, so that another context can answer', async () => {
    naming(name => ({name}));
    const replies = fake.runtime.onMessage.fire(
      {name: 'page.changed', body: {}},
      sender.ownPage(),
      () => {
        throw new Error('answered');
      },
    );
    expect(replies).toEqual([false]);
  });

  it('says that the extension is gone', async () => {
    fake.runtime.id = undefined;
    expect(await settle(ask('person.named', {name: 'x'}))).toBeInstanceOf(ExtensionGone);
  });

  it('refuses whatever does not have its shape, with a reason, and never throws', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values({...fromPage, ...fromOwnPage})),
        fc.anything(),
        (shape, body) => {
          const checked = shape(body);
          // An empty change of settings is the one body that says nothing and is not wrong.
          if (checked.ok) expect(body).toEqual({});
          else expect(checked.reason).not.toBe('');
        },
      ),
    );
  });

  it('refuses a list, though every part of the body may be absent', () => {
    expect(fromOwnPage['settings.changed']([]).ok).toBe(false);
  });

  it('refuses a key that nobody agreed on', () => {
    expect(fromOwnPage['brand.removed']({id: 'b1', also: 1}).ok).toBe(false);
  });
});
