/** One post of a made-up story. */
export type StoryPost = {
  key: string;
  at: number;
  host: string;
  threadUrl: string;
  threadTitle: string;
  opening: boolean;
  author: string;
  body: string;
  followers?: number;
};

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** From one post to so many, in so many hours. */
export const STORY = {posts: 3_000, hours: 96} as const;

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Where the story goes, and after how many hours it is told there first. */
const THREADS = [
  {after: 0, host: 'forum.example', title: 'I tried to cancel my Acme account and could not'},
  {after: 13, host: 'forum.example', title: 'Acme again: who got out of the contract?'},
  {after: 22, host: 'answers.example', title: 'How do I cancel Acme?'},
  {after: 34, host: 'links.example', title: 'Acme will not let you leave'},
  {after: 47, host: 'gazette.example', title: 'Customers say that Acme keeps them'},
  {after: 58, host: 'lobby.example', title: 'Acme, and what to do'},
  {after: 70, host: 'evening-news.example', title: 'Acme under fire over cancelled accounts'},
  {after: 80, host: 'morning-paper.example', title: 'The cancel button that was not there'},
] as const;

const WORDS = [
  'I tried to cancel my Acme account and could not. Nobody answers.',
  'Acme charged me again after I had cancelled. I want my money back.',
  'Same here. Acme told me to call, and the line was dead.',
  'Has anybody found out how to leave Acme?',
  'This is why I will never go to Acme.',
  'Acme, are you reading this? I have written to you three times.',
] as const;

const pick = <T>(from: readonly [T, ...T[]], at: number): T =>
  from[Math.floor(at * from.length)] ?? from[0];

/** The hour at which the story has so many posts: it grows by the same factor each hour. */
const hourOf = (number: number): number => (STORY.hours * Math.log(number)) / Math.log(STORY.posts);

const linkOf = (host: string, thread: number): string => `https://${host}/t/${thread}`;

/**
 * One concern on a forum that becomes three thousand posts on seven sites within four days: each
 * hour as many times more as the hour before. The same for the same seed.
 */
export function story(start: number, seed = 1): StoryPost[] {
  const roll = dice(seed);
  return Array.from({length: STORY.posts}, (_, at): StoryPost => {
    const hour = hourOf(at + 1);
    const open = THREADS.filter(({after}) => after <= hour);
    const first = open.findIndex(({after}) => at > 0 && hourOf(at) < after);
    const thread = first >= 0 ? first : Math.floor(roll() ** 0.7 * open.length);
    const {host, title} = THREADS[thread] ?? THREADS[0];
    return {
      key: `story-${at}`,
      at: start + Math.round(hour * HOUR),
      host,
      threadUrl: linkOf(host, thread + 1),
      threadTitle: title,
      opening: at === 0 || first >= 0,
      author: `writer ${Math.floor(roll() * (at + 5))}`,
      body: `${at === 0 ? WORDS[0] : pick(WORDS, roll())} (${at})`,
      ...(roll() < 0.4 ? {followers: Math.round(10 ** (1 + 4 * roll() ** 2))} : {}),
    };
  });
}

/** What is written of the brand on any day: two posts a day or so, for as many days before. */
export function usual(start: number, days: number, seed = 2): StoryPost[] {
  const roll = dice(seed);
  return Array.from({length: days * 2}, (_, at): StoryPost => {
    const thread = 100 + Math.floor(roll() * 20);
    return {
      key: `usual-${at}`,
      at: Math.round(start - (at + roll()) * (DAY / 2)),
      host: 'forum.example',
      threadUrl: linkOf('forum.example', thread),
      threadTitle: `What do you use? (${thread})`,
      opening: false,
      author: `regular ${Math.floor(roll() * 30)}`,
      body: `Acme does what it should. (${at})`,
    };
  }).sort((a, b) => a.at - b.at);
}
