import {openReader} from '../../../src/posts/index';

/** A thread on phpBB whose theme writes the byline in its own way; the second post as it is, the first with more words. */
function timesOf(byline: (day: number) => string, words = 'It stalls on the hill.'): unknown[] {
  const post = (
    day: number,
    said: string,
  ) => `<div id="p${day}" class="post"><div class="postprofile">
    <a class="username" href="./memberlist.php?u=${day}">Person ${day}</a><dd>Joined: Mon Mar 02, 2015 9:00 am</dd></div>
    <div class="postbody"><p class="author">${byline(day)}</p><div class="content">${said}</div></div></div>`;
  const page = new DOMParser().parseFromString(
    `<body id="phpbb"><h2 class="topic-title">Stalling</h2>${post(4, words)}${post(5, 'Mine too.')}</body>`,
    'text/html',
  );
  const reader = openReader(page, new URL('https://board.example/viewtopic.php?t=1'));
  return Array.from(reader.read(), ({post: {postedAt, postedText}}) => postedAt ?? postedText);
}

const linked = (day: number) =>
  `<a href="./viewtopic.php?p=${day}#p${day}">Wed Dec 0${day}, 2024 11:23 am</a>`;

describe('where a theme lacks the place of a time that a reader knows', () => {
  test('it is what the post says beside its words, and not when its author joined', () => {
    expect(timesOf(linked)).toEqual(['Wed Dec 04, 2024 11:23 am', 'Wed Dec 05, 2024 11:23 am']);
  });

  test('none that stands in the words is taken', () => {
    const words = 'It began on <span>Tue Nov 12, 2024 8:15 am</span>, on the way home.';
    expect(timesOf(() => '', words)).toEqual([undefined, undefined]);
    expect(timesOf(linked, words)[0]).toBe('Wed Dec 04, 2024 11:23 am');
  });

  test('one with a clock is taken before a bare day', () => {
    const rated = (day: number) => `<span>Dec 9, 2024</span> ${linked(day)}`;
    expect(timesOf(rated)).toEqual(['Wed Dec 04, 2024 11:23 am', 'Wed Dec 05, 2024 11:23 am']);
  });
});
