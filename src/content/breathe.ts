function task(priority: 'background' | 'user-blocking'): Promise<void> {
  return new Promise(resolve => {
    if (typeof scheduler !== 'undefined') {
      // Not `yield`: its continuations go before the page's tasks
      void scheduler.postTask(() => resolve(), {priority});
      return;
    }
    // Firefox below 142 has only this
    const {port1, port2} = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(0);
  });
}

/** Lets the page do its own work first. Unlike a timer it is not slowed down in a hidden tab. */
export const breathe = (): Promise<void> => task('background');

/** Asked before a frame is drawn, waits until it is, and then goes before the page's own work. */
export const onceDrawn = (): Promise<void> => task('user-blocking');

/** Waits; at once when the signal has ended, so that nothing hangs on a life that is over. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve();
    const over = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', over); // On a page that lives for hours they would add up
      resolve();
    };
    const timer = setTimeout(over, ms);
    signal.addEventListener('abort', over);
  });
}
