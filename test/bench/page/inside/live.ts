// Runs in the page's own world: a page that goes on adding posts, and how well it gets on.

const EVERY_MS = 25;
const BEAT_MS = 10;

/** Adds posts at a rate for a while, and says what became of it. */
async function live(posts: string[], perSecond: number, container: string) {
  const holder = document.querySelector(container);
  const batch = (perSecond * EVERY_MS) / 1000;
  const tasks: number[] = [];
  const types = PerformanceObserver.supportedEntryTypes;
  const observer = new PerformanceObserver(list => {
    for (const {duration} of list.getEntries()) tasks.push(duration);
  });
  if (types.includes('longtask')) observer.observe({type: 'longtask'});
  const began = performance.now();
  let added = 0;
  let lastBeat = began;
  let longestGap = 0;
  const beat = setInterval(() => {
    const now = performance.now();
    longestGap = Math.max(longestGap, now - lastBeat);
    lastBeat = now;
  }, BEAT_MS);
  await new Promise<void>(done => {
    const timer = setInterval(() => {
      const wanted = Math.min(posts.length, added + batch);
      holder?.insertAdjacentHTML('beforeend', posts.slice(added, wanted).join(''));
      added = wanted;
      if (added < posts.length) return;
      clearInterval(timer);
      done();
    }, EVERY_MS);
  });
  const seconds = (performance.now() - began) / 1000;
  clearInterval(beat);
  observer.disconnect();
  return {
    seconds,
    perSecond: added / seconds,
    longestGap,
    longTasks: tasks.toSorted((a, b) => b - a),
  };
}

Object.assign(globalThis, {live});
