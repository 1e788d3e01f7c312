const TEXT_LENGTH = 300;
const TIMES = 5;
const LEAST_MS = 40;

/** Texts cut or joined to three hundred characters. */
export function postsOf(texts: string[]): string[] {
  const all = texts.join(' ');
  const count = Math.min(400, Math.floor(all.length / TEXT_LENGTH));
  return Array.from({length: count}, (_, place) =>
    all.slice(place * TEXT_LENGTH, (place + 1) * TEXT_LENGTH),
  );
}

const cpuMs = (): number => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1_000;
};

/** Milliseconds of processor time a post, the best of a few rounds after warming up. */
export function msPerPost(hint: (text: string) => unknown, posts: string[]): number {
  posts.forEach(hint);
  const rounds = Array.from({length: TIMES}, () => {
    const start = cpuMs();
    let done = 0;
    while (cpuMs() - start < LEAST_MS) {
      posts.forEach(hint);
      done += posts.length;
    }
    return (cpuMs() - start) / done;
  });
  return Math.min(...rounds);
}
