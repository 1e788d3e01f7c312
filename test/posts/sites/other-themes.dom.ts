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

  test.each([
    '<dl class="postprofile"><dd>Member since <span>12 Mar 2015</span></dd></dl>',
    '<dl><dd>Account created: 12 Mar 2015</dd></dl>',
    '<dl><dd>Purchased: <b>14 Mar 2015</b></dd></dl>',
    '<dl><dd>Premium bis 12.03.2024</dd></dl>',
    '<dl><dd>Online: 3 hours ago</dd></dl>',
    '<div>Poll ended at Wed Dec 04, 2024 11:23 am</div>',
    '<div>Event date <span>12 Mar 2024 18:00</span></div>',
    '<div>Liked by Ben, 3 hours ago</div>',
    '<div>Locked by Ben on Wed Dec 04, 2024 11:23 am</div>',
    '<div>Moderator note (Wed Dec 04, 2024 11:23 am): stay on topic</div>',
    '<div class="signature">Rock am Ring 12.06.2023 19:00</div>',
  ])('none that is of something else is taken: %s', other => {
    expect(timesOf(() => other)).toEqual([undefined, undefined]);
  });

  test.each(['Posted: ', 'by Robin » ', 'Date: ', 'written on '])(
    'one is taken behind "%s"',
    said => {
      expect(timesOf(() => `${said}Wed Dec 04, 2024 11:23 am`)[0]).toMatch(/Wed Dec 04/);
    },
  );

  test('one with a clock is taken before a bare day', () => {
    const rated = (day: number) => `<span>Dec 9, 2024</span> ${linked(day)}`;
    expect(timesOf(rated)).toEqual(['Wed Dec 04, 2024 11:23 am', 'Wed Dec 05, 2024 11:23 am']);
  });
});
