/** One post of a demo thread. */
export type DemoPost = {
  id: number;
  author: string;
  /** How many minutes before the server's start it was posted. */
  ago: number;
  /** Its words; one line for each paragraph. */
  text: string;
  /** The post that it answers. */
  replyTo?: number;
  /** The post whose words it repeats before its own. */
  quotes?: number;
};

/** One thread of the demo forum; its first post opens it. */
export type Thread = {id: number; slug: string; title: string; place: string; posts: DemoPost[]};

/** Everything that an engine needs to write a thread's page. */
export type Written = {
  thread: Thread;
  origin: string;
  startedAt: number;
  /** The posts of the page that is asked for; absent: all of them. */
  shown?: DemoPost[];
};

/** When a post was posted. */
export const postedAt = (post: DemoPost, startedAt: number): Date =>
  new Date(startedAt - post.ago * 60_000);

/** The instant with its zone, as engines put it into `datetime`. */
export const iso = (post: DemoPost, startedAt: number): string =>
  postedAt(post, startedAt)
    .toISOString()
    .replace(/\.\d+Z$/, '+00:00');

const units: [minutes: number, name: string][] = [
  [60 * 24 * 7, 'week'],
  [60 * 24, 'day'],
  [60, 'hour'],
  [1, 'minute'],
];

/** How long ago a post was posted, in the words of a forum. */
export function agoInWords({ago}: DemoPost): string {
  const [size, name] = units.find(([minutes]) => ago >= minutes) ?? [1, 'minute'];
  const count = Math.max(1, Math.floor(ago / size));
  return `${count} ${name}${count === 1 ? '' : 's'} ago`;
}

/** The post that another one answers or repeats. */
export const postOf = (thread: Thread, id: number | undefined): DemoPost | undefined =>
  thread.posts.find(post => post.id === id);

/** The answers to a post, for engines that nest them; without `to`, what answers nobody. */
export const answersTo = (thread: Thread, to: number | undefined): DemoPost[] =>
  thread.posts.filter(post => post.replyTo === to);
