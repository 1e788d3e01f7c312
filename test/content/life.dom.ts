import {live} from '../../src/content/life';

type Listener = (event: {isTrusted: boolean}) => void;

/** Catches what listens to an event of the document, as a test can send no trusted one. */
function listening(name: string): (isTrusted: boolean) => void {
  const heard: Listener[] = [];
  const listen = EventTarget.prototype.addEventListener;
  jest.spyOn(EventTarget.prototype, 'addEventListener').mockImplementation(function (
    this: EventTarget,
    type,
    listener,
    options,
  ) {
    if (type === name) heard.push(listener as unknown as Listener);
    else listen.call(this, type, listener, options);
  });
  return isTrusted => {
    for (const listener of heard) listener({isTrusted});
  };
}

function prerendering(is: boolean): void {
  Object.defineProperty(Document.prototype, 'prerendering', {get: () => is, configurable: true});
}

afterEach(() => {
  document.body.replaceChildren();
  jest.restoreAllMocks();
  Reflect.deleteProperty(Document.prototype, 'prerendering');
});

describe('a life on a page', () => {
  it('begins at once where the page is shown', () => {
    const begin = jest.fn();
    const end = live(begin);
    expect(begin).toHaveBeenCalledTimes(1);
    end();
  });

  it('begins on a page that was made ready in advance when it is shown, once', () => {
    prerendering(true);
    const shown = listening('prerenderingchange');
    const begin = jest.fn();
    const end = live(begin);
    expect(begin).not.toHaveBeenCalled();
    prerendering(false);
    shown(false); // An event that the page itself sent
    expect(begin).not.toHaveBeenCalled();
    shown(true);
    shown(true);
    expect(begin).toHaveBeenCalledTimes(1);
    end();
  });
});
