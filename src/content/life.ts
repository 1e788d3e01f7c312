import {isExtensionThere} from '../messages/ask';
import type {UnsavedFlag} from './flagging';
import {own} from './own';

/** Why a life ended. */
export type Ending = 'page left' | 'extension gone' | 'turned off' | 'replaced' | 'changed';

/** One stay on a page: everything begun in it takes its signal and ends with it. */
export type Life = {
  signal: AbortSignal;
  /** What the stays before could not save: the next one shows it. */
  unsaved: UnsavedFlag[];
  /** Ends this stay for good, or begins the next one with what has changed. */
  end(why: Exclude<Ending, 'page left'>): void;
};

/**
 * True once a stay has ended and nothing may be shown in its name, as another may have begun. Where
 * the extension is gone none begins, and what could not be saved has to be seen.
 */
export function isOver({aborted, reason}: AbortSignal): boolean {
  return aborted && reason !== 'extension gone';
}

declare global {
  interface Document {
    /** True while the browser only makes the page ready, in case somebody goes there. Chromium alone. */
    readonly prerendering?: boolean;
  }
}

/**
 * Lives on this page until it is left, and again when it comes back from the back/forward cache. A
 * page that is made ready in advance nobody has seen yet: there life begins when it is shown.
 * A page can forge any event, so only trusted ones and the browser's own word count.
 * @returns what a newer copy calls to take over
 */
export function live(begin: (life: Life) => void): () => void {
  const whole = new AbortController();
  const unsaved: UnsavedFlag[] = [];
  let stay: AbortController | undefined;

  const start = () => {
    if (stay || whole.signal.aborted || own().prerendering) return;
    if (!isExtensionThere()) return finish('extension gone');
    stay = new AbortController();
    begin({signal: stay.signal, unsaved, end});
  };
  const leave = (why: Ending) => {
    stay?.abort(why);
    stay = undefined;
  };
  const finish = (why: Ending) => {
    whole.abort();
    leave(why);
  };
  const end = (why: Ending) => {
    if (why !== 'changed') return finish(why);
    leave(why);
    start();
  };

  const {signal} = whole;
  addEventListener('pagehide', event => event.isTrusted && leave('page left'), {signal});
  addEventListener('pageshow', event => event.isTrusted && start(), {signal});
  own().addEventListener('prerenderingchange', event => event.isTrusted && start(), {signal});
  start();
  return () => finish('replaced');
}
