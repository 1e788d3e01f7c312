import {live} from '../../src/content/life';
import {lookOut} from '../../src/content/look-out';
import {lay} from './page';
import {began, finish, settings, settle, startOver, worker} from './staying';

/** What the worker says of the page around the frame. */
let around = {isOff: false, isUnderlined: true};

beforeEach(async () => {
  await startOver();
  around = {isOff: false, isUnderlined: true};
  Object.defineProperty(window, 'parent', {value: {}, configurable: true, writable: true});
  const {answer} = worker;
  worker.answer = message =>
    message.name === 'frame.opened' ? {ok: true, value: around} : answer(message);
  lay('<p>Acme lost my parcel</p>');
});

afterEach(() => {
  window.parent = window;
  finish();
});

async function begin(): Promise<void> {
  began.push(live(lookOut));
  await settle();
}

const asked = () => worker.of('visit.asked').length;

describe('a comment frame', () => {
  it('is read where the page around it is, though its own host is not listed', async () => {
    await settings({mode: 'listed', listed: ['blog.example']});
    await begin();
    expect(asked()).toBe(1);
  });

  it('is not read where the page around it is off', async () => {
    around.isOff = true;
    await begin();
    expect(asked()).toBe(0);
  });

  it('is not read where nobody can say what is wanted', async () => {
    worker.answer = () => ({
      ok: false,
      because: 'not allowed',
      reason: 'This is not yours to ask.',
    });
    await begin();
    expect(asked()).toBe(0);
  });

  it('is left where a change is told and nobody can say what is wanted by then', async () => {
    lay('<p>Nice weather</p>');
    await begin();
    const {answer} = worker;
    worker.answer = message => {
      if (message.name !== 'frame.opened') return answer(message);
      throw new Error('The message port closed before a response was received.');
    };
    await settings({paused: ['blog.example']});
    await jest.advanceTimersByTimeAsync(600); // It is asked once more
    document.body.append('Acme');
    await settle();
    expect(asked()).toBe(0);
  });

  it('is left when the page around it is turned off', async () => {
    lay('<p>Nice weather</p>');
    await begin();
    around.isOff = true;
    await settings({paused: ['blog.example']});
    await settle();
    document.body.append('Acme');
    await settle();
    expect(asked()).toBe(0);
  });
});
