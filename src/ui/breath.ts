/**
 * Gives the page time to draw and to take input, wherever work would else hold it. A timer where the
 * browser has nothing better: of those that follow one another each waits for four milliseconds.
 */
export const breath = (): Promise<void> =>
  new Promise(resolve => {
    if (typeof scheduler === 'undefined') setTimeout(resolve);
    else void scheduler.postTask(() => resolve(), {priority: 'user-visible'});
  });
