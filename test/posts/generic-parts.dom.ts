import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt, timeAt} from './pages';

const url = new URL('https://www.forum.example/threads/lift.12/');

/** A thread of five posts that nobody prepared us for, each as `write` writes it. */
function thread(write: (index: number) => string): Post[] {
  const all = Array.from({length: 5}, (_, index) => write(index));
  return readPosts(pageOf(`<div class="thread">${all.join('')}</div>`), url, {sites: []});
}

const each = <T>(give: (index: number) => T): T[] => [0, 1, 2, 3, 4].map(give);
const names = (posts: Post[]) => posts.map(({author}) => author);
const words = (posts: Post[]) => posts.map(({body}) => body);
const links = (posts: Post[]) => posts.map(({permalink}) => permalink?.replace(url.href, ''));

const by = (index: number): string =>
  `<a class="username" href="/members/${index}">${nameAt(index)}</a>`;
const when = (index: number): string =>
  `<time datetime="${timeAt(index)}">${index + 1} March</time>`;
const said = (index: number): string => `<div class="words"><p>${sayingAt(index)}</p></div>`;

describe('the author', () => {
  test('may stand in a button, as comments that are loaded later have it', () => {
    const posts = thread(
      index => `<article class="c"><button class="c__username">${nameAt(index)}</button>
      ${when(index)}${said(index)}<button>Reply</button></article>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('may stand in what is called a name and nothing else', () => {
    const posts = thread(
      index => `<div class="w-card"><div class="w-avatar">${nameAt(index)[0]}</div>
      <div class="w-name">${nameAt(index)}</div><div class="w-score">${index + 1} points</div>${when(index)}${said(index)}</div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is who the picture shows, where no class says so', () => {
    const posts = thread(
      index => `<div class="x1"><img alt="Photo of ${nameAt(index)}"><b class="x2">Title ${index + 1} here</b>
      <span class="x3">${nameAt(index)}</span>${when(index)}<div class="x4"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is who the picture shows, also where only the picture has the sign of a name', () => {
    const posts = thread(
      index => `<div class="x1"><a class="author-avatar" href="/x${index}"><img alt="@${nameAt(index)}"></a>
      <span class="x2">Title ${index + 1} here</span><span class="x3">${nameAt(index)}</span>${when(index)}<div class="x4"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('stands alone, not with what stands beside it in one box', () => {
    const posts = thread(
      index => `<div class="block"><div class="c-guest"><div class="avatar-block__text"><span class="avatar-block__title">${nameAt(index)}</span><span class="avatar-block__subtitle">Norway</span></div></div>
      <div class="right"><span class="date">Reviewed: ${index + 1} March 2024</span>${said(index)}</div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is not the rank that stands before it: ranks are the same for many', () => {
    const rank = (index: number) => ['Gold', 'Silver', 'Gold', 'Bronze', 'Gold'][index];
    const posts = thread(
      index => `<div class="qb"><div class="qc"><span class="qe">${rank(index)}</span><span class="qf">${nameAt(index)}</span></div>
      <div class="qg">${index + 2} days ago</div><div class="qh">${sayingAt(index)}</div><button>Reply</button></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('may stand before a time that only a machine reads whole: “by Anna on 3 March”', () => {
    const posts = thread(
      index =>
        `<div class="comment" id="comment-${800 + index}"><p class="submitted">by ${nameAt(index)} on ${when(index)}</p>${said(index)}</div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('has the page that their picture links to, where the name is no link', () => {
    const posts = thread(
      index => `<div class="m"><a href="/profile/${index}"><img alt=""></a><span class="nick">${nameAt(index)}</span>
      <a href="/m/${900 + index}">${index + 1} March 2024 10:00</a>${said(index)}</div>`,
    );
    expect(posts.map(({authorUrl}) => authorUrl)).toEqual(
      each(index => `https://www.forum.example/profile/${index}`),
    );
  });

  test.each([
    ['in the box where others have their link', '<div class="who">Kim Guest</div>'],
    ['where others have their name in a link', '<div class="who"><b>Kim Guest</b></div>'],
  ])('of a guest, whom no link leads to, stands %s', (_, guest) => {
    const link = (index: number) =>
      guest.includes('<b>') ? `<b>${nameAt(index)}</b>` : nameAt(index);
    const posts = thread(
      index =>
        `<div class="entry">${
          index === 3
            ? guest
            : `<div class="who"><a href="/members/${index}">${link(index)}</a></div>`
        }${when(index)}${said(index)}</div>`,
    );
    expect(names(posts)).toEqual(each(index => (index === 3 ? 'Kim Guest' : nameAt(index))));
  });

  test.each([
    ['how many like it', '<i>deleted</i>', (index: number) => `<span>${index + 2} likes</span>`],
    ['what became of it', '<b>This post was removed</b>', () => ''],
  ])('of one who is gone is not %s', (_, gone, counted) => {
    const posts = thread(
      index =>
        `<article class="c">${index === 3 ? gone : `<a href="/members/${index}"><${gone.includes('<b>') ? 'b' : 'span'}>${nameAt(index)}</${gone.includes('<b>') ? 'b' : 'span'}></a>`} ${when(index)}${said(index)}${counted(index)}</article>`,
    );
    expect(names(posts)).toEqual(each(index => (index === 3 ? undefined : nameAt(index))));
  });

  test.each([
    'Author_name__x1Qy3',
    'text--2fC2i reviewer-name--3aHc3',
    'Author__Name-sc-77a1-2 dQwErT',
    'CommentAuthor c-UserName',
  ])('is in what is called %s, whatever the builder of the page put behind it', name => {
    const posts = thread(
      index => `<div class="x1"><h2 class="x2">Lift, day ${index + 1}</h2><b class="x3">Gold</b>
        <p class="${name}">${nameAt(index % 2)}</p>${when(index)}<div class="x4"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(names(posts)).toEqual(each(index => nameAt(index % 2)));
  });

  test('may be a question, where that is what is called a name', () => {
    const nameOf = (index: number) => (index === 2 ? 'Who am I?' : nameAt(index));
    const posts = thread(
      index =>
        `<article class="c"><b class="nick">${nameOf(index)}</b>${when(index)}${said(index)}</article>`,
    );
    expect(names(posts)).toEqual(each(nameOf));
  });

  test('may be a company, whose name has many words and a full stop', () => {
    const nameOf = (index: number) =>
      index === 2 ? 'Baker Heating and Cooling Systems Inc.' : nameAt(index);
    const posts = thread(
      index =>
        `<article class="c"><span class="username">${nameOf(index)}</span>${when(index)}${said(index)}</article>`,
    );
    expect(names(posts)).toEqual(each(nameOf));
  });

  test.each(['user_level2', 'user_town1'])('is not in what a word calls %s', name => {
    const towns = ['Oslo', 'Rome', 'Paris', 'Bonn', 'Bern'];
    const posts = thread(
      index => `<article class="c"><div class="x1"><b>${nameAt(index)}</b></div><div class="${name}">${towns[index]}</div>
      ${when(index)}<div class="x3"><p>${sayingAt(index)}</p></div></article>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is the name alone, where only the box around it is called one', () => {
    const posts = thread(
      index => `<div class="entry"><p class="c-UserName">${index === 3 ? '<span>Kim Guest</span>' : by(index)}さん</p>
      ${when(index)}${said(index)}</div>`,
    );
    expect(names(posts)[3]).toBe('Kim Guest');
  });

  test.each([
    ['<u>', '</u> &lt;kim@...&gt;'],
    ['<b>', ' &lt;kim@lift.example&gt;</b>'],
  ])('stands before an address to write to: %s', (before, after) => {
    const posts = thread(
      index => `<div class="c"><div class="x1">${before}${nameAt(index)} Lind${after}</div>
      ${when(index)}${said(index)}</div>`,
    );
    expect(names(posts)).toEqual(each(index => `${nameAt(index)} Lind`));
  });

  test('is what a post begins with, where nothing else says so', () => {
    const posts = thread(
      index => `<div class="x1"><div class="x2"><span>${nameAt(index)}</span><span class="x3">Backer</span></div>
      ${when(index)}<div class="x4"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is not what stands in a line above what was asked when', () => {
    const posts = thread(
      index => `<div class="q"><div class="x1">Question ${'ABCDE'[index]}</div><div class="x1">Asked ${timeAt(index).slice(0, 10)}</div>
      <div class="x1__title"><a class="x2" href="profile/${index}">${nameAt(index)}</a></div>${said(index)}</div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is neither the sign of a link nor the number of a message', () => {
    const posts = thread(
      index => `<div class="msg"><p class="line"><a href="#m${index + 70}">#</a> Posted: ${timeAt(index).slice(0, 10)}</p>
      <p><a href="#m${index + 70}">message #${index + 70}</a></p><a href="index.php?t=usrinfo&id=4${index}">${nameAt(index)}</a>${said(index)}</div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('may stand in the cell beside that of the post', () => {
    const rows = each(
      index => `<tr><td class="cell who"><b>${by(index)}</b></td>
      <td class="cell"><div class="line">${timeAt(index).slice(0, 10)}</div><span class="text">${sayingAt(index)}</span></td></tr>`,
    );
    const page = pageOf(`<table class="posts"><tbody>${rows.join('')}</tbody></table>`);
    const posts = readPosts(page, url, {sites: []});
    expect(names(posts)).toEqual(each(nameAt));
    expect(words(posts)).toEqual(each(sayingAt));
  });
});

describe('a kind of post', () => {
  test('is one where every other row is called another', () => {
    const rows = [0, 1, 2].map(
      index =>
        `<div class="msg${index % 2 ? 'Odd' : 'Even'}Top">${by(index)} ${timeAt(index).slice(0, 10)}${said(index)}</div>`,
    );
    const posts = readPosts(pageOf(rows.join('')), url, {sites: []});
    expect(names(posts)).toEqual([0, 1, 2].map(nameAt));
  });

  test('is not told by words that stand in each of them', () => {
    const rows = each(
      index => `<tr class="line"><td>${by(index)}</td><td class="about"><span>Topic: The lift is stuck again today</span> ${timeAt(index).slice(0, 10)} <a href="#p5${index}">#${index}</a></td></tr>
      <tr class="text"><td>Member</td><td><div class="body">${sayingAt(index)}</div></td></tr>`,
    );
    const page = pageOf(`<table class="posts"><tbody>${rows.join('')}</tbody></table>`);
    expect(words(readPosts(page, url, {sites: []}))).toEqual(each(sayingAt));
  });

  test('is told by the sentence that all of them copied', () => {
    const copied = 'Fernhill does not answer anybody and keeps our money for weeks';
    const articles = each(
      index => `<article class="x1" id="x${index}">${by(index)}<a href="#x${index}">${when(index)}</a>
      <div class="x2"><p>${copied}</p></div></article>`,
    );
    const posts = readPosts(pageOf(`<main>${articles.join('')}</main>`), url, {sites: []});
    expect(words(posts)).toEqual(each(() => copied));
  });

  test('is one though a widget shows it: “widget_message” names what is said', () => {
    const posts = thread(
      index => `<div class="chan_widget_message_wrap"><div class="chan_widget_message">
      <div class="who"><a href="/channel"><b>Lift News</b></a></div>${said(index)}
      <a class="date" href="/channel/${index + 801}">${when(index)}</a></div></div>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
  });

  test('is one under a name that all of them have, however long, on a page of its own', () => {
    const posts = thread(
      index => `<div class="entry"><h3><a href="/channel">News of the Lifts of Our Town</a></h3>${said(index)}
      <a class="date" href="/channel/${index + 801}">${when(index)}</a></div>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
  });

  test.each([
    ['m', '12 Mar 2024 10:0'],
    ['msg', '12 Mar 201'],
  ])('may stand below a subject that is the address of a message: #%s', (id, time) => {
    const message = (index: number) =>
      `<div class="e" id="${id}${index + 100}"><h3><a href="#${id}${index + 100}">Re: the lift, day ${index}</a></h3>
      <div class="f"><span>${nameAt(index)}</span> <span>${time}${index}</span></div><p>${sayingAt(index)}</p></div>`;
    const posts = readPosts(pageOf(`<div class="x1">${each(message).join('')}</div>`), url, {
      sites: [],
    });
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is none in a list of versions, whose headings link to themselves', () => {
    const versions = Array.from(
      {length: 9},
      (
        _,
        index,
      ) => `<article class="release" id="v4.${index}"><h2><a href="#v4.${index}">Liftware 4.${index}</a></h2>
      <p class="x1">Released ${when(index)}</p>${said(index)}</article>`,
    );
    const posts = readPosts(pageOf(`<main>${versions.join('')}</main>`), url, {sites: []});
    expect(posts).toEqual([]);
  });

  test('opens the thread also on the day of its first answer', () => {
    const day = '<i class="day">4 Mar 2024</i>';
    const answers = [1, 2, 3].map(
      index => `<div class="answer">${by(index)} ${day}${said(index)}</div>`,
    );
    const page = pageOf(
      `<div class="question">${by(0)} ${day}<h1>Stuck</h1><div class="ask">${sayingAt(0)}</div></div>${answers.join('')}`,
    );
    expect(names(readPosts(page, url, {sites: []}))).toEqual([0, 1, 2, 3].map(nameAt));
  });
});

describe('an opening post', () => {
  test('may have its author as the title of a card', () => {
    const answers = [1, 2, 3].map(
      index => `<div class="answer">${by(index)} ${when(index)}${said(index)}</div>`,
    );
    const page = pageOf(
      `<div class="card"><div class="x1">Question</div><div class="x1">Asked 29 Feb 2024</div>
      <div class="x1__title"><a class="x2" href="profile/anna">${nameAt(0)}</a></div>${said(0)}</div>${answers.join('')}`,
    );
    expect(names(readPosts(page, url, {sites: []}))).toEqual([0, 1, 2, 3].map(nameAt));
  });
});

describe('the address of a post', () => {
  test('may have its author in it: the link around the time', () => {
    const posts = thread(
      index => `<div class="p"><a href="/@${nameAt(index)}">${nameAt(index)}</a>
      <a href="/@${nameAt(index)}/post/C${index}7">${when(index)}</a>${said(index)}</div>`,
    );
    expect(links(posts)).toEqual(
      each(index => `https://www.forum.example/@${nameAt(index)}/post/C${index}7`),
    );
  });

  test('is not any link in the line of the time', () => {
    const posts = thread(
      index => `<div class="p"><a name="t7${index}"></a><a href="#t7${index}"><img alt=""></a><b>${nameAt(index)}</b>
      <div class="line">Posted ${timeAt(index).slice(0, 10)} <a href="/message.php?answer=7${index}"><img alt=""></a></div>${said(index)}</div>`,
    );
    expect(links(posts)).toEqual(each(index => `#t7${index}`));
  });

  test('may be in a forum about abuse, or about what is reported', () => {
    for (const forum of [
      'forum/domestic-abuse/post-1',
      'denuncias/mi-dinero-1',
      'themen/melden-sich-1',
    ]) {
      const posts = thread(
        index =>
          `<div class="p">${by(index)} <a href="/${forum}0${index}">${when(index)}</a>${said(index)}</div>`,
      );
      expect(posts.map(({permalink}) => permalink)).toEqual(
        each(index => `https://www.forum.example/${forum}0${index}`),
      );
    }
  });

  test('is not where somebody reports it', () => {
    const posts = thread(
      index =>
        `<div class="p">${by(index)} <a class="share" href="/nl/review/rapporteer/88${index}0">Ongepast?</a>${when(index)}${said(index)}</div>`,
    );
    expect(links(posts)).toEqual(each(() => undefined));
  });

  test('may be on a sister of the www host', () => {
    const posts = thread(
      index =>
        `<div class="p">${by(index)} <a href="https://talk.forum.example/permalink/5${index}">${when(index)}</a>${said(index)}</div>`,
    );
    expect(links(posts)).toEqual(each(index => `https://talk.forum.example/permalink/5${index}`));
  });

  test('is what a title calls a link to the post', () => {
    const posts = thread(
      index => `<div class="c">${by(index)} ${when(index)}
      <a href="/board/index.php?b=1&amp;m=12.${index}" title="Link to post #${index}">12.${index}</a>${said(index)}</div>`,
    );
    expect(posts.map(({permalink}) => permalink)).toEqual(
      each(index => `https://www.forum.example/board/index.php?b=1&m=12.${index}`),
    );
  });

  test('is the anchor right before it, as old boards have it', () => {
    const posts = thread(
      index =>
        `<a name="msg-88${index}"></a><div class="message">${by(index)} ${when(index)}${said(index)}</div>`,
    );
    expect(links(posts)).toEqual(each(index => `#msg-88${index}`));
  });

  test('is its own id, also where that is no number', () => {
    const id = (index: number): string => `comment-4be2f0${index}c-9a3d-4f1b`;
    const posts = thread(
      index => `<div class="c" id="${id(index)}">${by(index)} ${when(index)}${said(index)}</div>`,
    );
    expect(links(posts)).toEqual(each(index => `#${id(index)}`));
  });

  test('is not that of what was said below it', () => {
    const posts = thread(
      index =>
        `<div class="review">${by(index)} ${when(index)} <a href="/film/${nameAt(index)}/#comments">${index + 4}</a>${said(index)}</div>`,
    );
    expect(links(posts)).toEqual(each(() => undefined));
  });
});

describe('the time', () => {
  test('is the instant that a machine wrote, not the words on the link around it', () => {
    const posts = thread(
      index =>
        `<div class="c">${by(index)} <a href="#c-5${index}" title="Link to the comment">${when(index)}</a>${said(index)}</div>`,
    );
    expect(posts.map(({postedAt}) => postedAt)).toEqual(each(index => Date.parse(timeAt(index))));
  });

  test('has the clock that stands right before the day, in an element of its own', () => {
    const posts = thread(
      index => `<table class="c"><tr><td>${by(index)}</td><td nowrap><font color="red">10:0${index}</font>&nbsp; <font>04.03.24</font></td></tr>
      <tr><td>${said(index)}</td></tr></table>`,
    );
    expect(posts.map(({postedText}) => postedText)).toEqual(each(index => `10:0${index} 04.03.24`));
  });

  test.each(['2024/03/04(月) 09:12:33.45', '04 Mar 2024 (Mon) 09:12', '04 Mar 2024 : 09:12:33'])(
    'keeps its clock behind a weekday or a colon: %s',
    date => {
      const posts = thread(
        index =>
          `<div class="c">${by(index)} <span class="date">${date}</span>${said(index)}</div>`,
      );
      expect(posts.map(({postedText}) => postedText)).toEqual(each(() => date));
    },
  );
});

describe('the words', () => {
  test('of a post that is written as a blockquote are its own', () => {
    const posts = thread(
      index =>
        `<blockquote class="comment" id="comment-9${index}"><header>${by(index)}, ${when(index)}</header>${said(index)}</blockquote>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
  });

  test('go on in the second paragraph, where posts are too few to compare', () => {
    const long = `${sayingAt(1)} ${sayingAt(2)} ${sayingAt(3)}`;
    const posts = [0, 1].map(
      index =>
        `<div class="c" id="c-5${index}">${by(index)} ${when(index)}<div class="words"><p>${sayingAt(index)}</p><p>${long}</p></div></div>`,
    );
    const read = readPosts(pageOf(`<div class="comments">${posts.join('')}</div>`), url, {
      sites: [],
    });
    expect(words(read)).toEqual([0, 1].map(index => `${sayingAt(index)}\n${long}`));
  });

  test.each([
    'Last edited by Anna (2024-03-04 09:12:33)',
    'Message édité par Anna le 04-03-2024 à 09:12:33',
    'Zuletzt bearbeitet von Anna am 4. März 2024',
    '« Last Edit: Mar 4th, 2024 at 9:12am by Anna »',
    'Сообщение отредактировал Anna - 04.03.24, 12:24',
    '[Reactie gewijzigd door Anna op 4 maart 2024 15:18]',
    '本帖最后由 Anna 于 2024-3-4 09:12 编辑',
    'Dieser Beitrag wurde bereits 2 mal editiert, zuletzt von »Anna« (4. März 2024, 10:05)',
    '1 mal editiert. Zum letzten Mal von Annalena am 04.03.2024 10:05.',
    'Ostatnio zmieniony 4 mar 2024, 10:05 przez Anna, łącznie zmieniany 1 raz.',
    'En son Anna tarafından 4 Mar 2024 tarihinde düzenlendi',
    'Naposledy upravil Anna dne 4. 3. 2024',
    'Editado pela última vez por Anna em 4 de março de 2024',
    'Sist redigert av Anna, 4. mars 2024',
    'Redigerad av - Anna den 4 mars 2024 07:02:10',
    '最終更新: 2024年3月4日',
  ])('do not hold what the engine says of a change: %s', note => {
    const posts = thread(
      index =>
        `<div class="c">${by(index)} ${when(index)}<div class="words"><p>${sayingAt(index)}</p><p class="n"><em>${note}</em></p></div></div>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
  });

  test.each([
    ['Reply #9 on: Mar 4<sup>th</sup>, 2024 at 10:05am', 'Mar 4th, 2024 at 10:05am'],
    ['March 4, 2024<br>10:05 am', 'March 4, 2024 10:05 am'],
  ])('is read whole where its line is broken: %s', (line, time) => {
    const posts = thread(
      index => `<table class="bordercolor"><tr><td class="x1"><a href="Board.pl?action=viewprofile;username=u${index}"><b>${nameAt(index)}</b></a></td>
      <td class="x1"><span class="small"><b>Re: The lift</b><br>« ${line} »</span><hr>${said(index)}</td></tr></table>`,
    );
    expect(posts.map(({postedText}) => postedText)).toEqual(each(() => time));
    expect(names(posts)).toEqual(each(nameAt));
  });

  test.each([
    'Dieser Beitrag wurde bereits 2 mal editiert, zuletzt von »Anna« (4. März 2024, 10:05)',
    '1 mal editiert. Zum letzten Mal von Annalena am 04.03.2024 10:05.',
    'En son Anna tarafından 4 Mar 2024 10:05 tarihinde düzenlendi',
  ])('nor is the date of a change the time of a post: %s', note => {
    const posts = thread(
      index =>
        `<div class="c"><b class="author">${nameAt(index)}</b> <span class="d">${index + 1} May 2023</span><div class="words"><p>${sayingAt(index)}</p></div><p class="n"><em>${note}</em></p></div>`,
    );
    expect(posts.map(({postedText}) => postedText)).toEqual(each(index => `${index + 1} May 2023`));
  });

  test.each([
    '<div class="x1"><div class="x2">Zitat</div><div class="x3">They came at last.</div></div>',
    '<p>Boris napisał(a):</p><div class="x3">They came at last.</div>',
    '<table><tr><td><b>引用</b></td></tr><tr><td>They came at last.</td></tr></table>',
    '<blockquote class="blockquote-x1"><p>On 4 March at 10:05:<br>They came at last.</p></blockquote>',
    '<blockquote class="xPostEmbedQuote"><p><b>Boris sagte</b></p><p>They came at last.</p></blockquote>',
    '<blockquote><div class="quotetitle">Citazione da Boris</div><p>They came at last.</p></blockquote>',
    '<blockquote id="q"><font size="1">citat:<hr><i>Ursprungligen postat av Boris</i><br>They came at last.</font></blockquote>',
    '<p class="x2"><a href="#r3">Boris writes...</a></p><blockquote><p>They came at last.</p></blockquote>',
  ])('do not hold what is quoted under a label: %s', quote => {
    const posts = thread(
      index =>
        `<div class="c">${by(index)} ${when(index)}<div class="words">${index % 2 ? quote : ''}<p>${sayingAt(index)}</p></div></div>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
    expect(posts[1]?.quotes?.map(({text}) => text).join()).toContain('They came at last.');
  });

  test.each([
    'Edited by my wife, who knows much better than I do what became of it.',
    'Last edit of the film was the best that I have ever seen of him.',
    '2 mal geändert habe ich es, und es hat gar nichts geholfen.',
    'Изменено многое, но лифт так и не работает до сих пор.',
  ])('hold a sentence that begins like a note of a change: %s', sentence => {
    const posts = thread(
      index =>
        `<div class="c">${by(index)} ${when(index)}<div class="words"><p>${sentence}</p><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(words(posts)).toEqual(each(index => `${sentence}\n${sayingAt(index)}`));
  });

  test.each(['Reply to this comment', 'Ответить на это сообщение', 'Répondre à ce message'])(
    'do not hold what can be done with the post: %s',
    action => {
      const posts = thread(
        index =>
          `<div class="c">${by(index)} ${when(index)}<div class="words"><p>${sayingAt(index)}</p><div class="x1"><ul><li><a href="/do/${index}">${action}</a></li></ul></div></div></div>`,
      );
      expect(words(posts)).toEqual(each(sayingAt));
    },
  );

  test('hold what somebody says that another wrote, in whatever script', () => {
    const told = 'Анна написала: лифт так и стоит';
    const posts = thread(
      index =>
        `<div class="c">${by(index)} ${when(index)}<div class="words"><div>${told}</div><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(words(posts)).toEqual(each(index => `${told}\n${sayingAt(index)}`));
  });

  test.each(['div', 'div class="line"', 'section', 'p'])(
    'hold what somebody said, where each line is a <%s> of its own',
    line => {
      const told = ['Their support said:', 'Acme will refund nobody this year.'];
      const lines = (index: number) => [sayingAt(index), ...(index === 2 ? told : [])];
      const posts = thread(
        index =>
          `<div class="c">${by(index)} ${when(index)}<div class="words">${lines(index)
            .map(said => `<${line}>${said}</${line.split(' ')[0]}>`)
            .join('')}</div></div>`,
      );
      expect(words(posts)).toEqual(each(index => lines(index).join('\n')));
    },
  );

  test('are not empty, also where all that is said looks like a note of a change', () => {
    const posts = thread(
      index =>
        `<div class="c">${by(index)} ${when(index)}<div class="words"><p>${index === 2 ? 'Edited on 3 March 2024' : sayingAt(index)}</p></div></div>`,
    );
    expect(words(posts)[2]).toBe('Edited on 3 March 2024');
  });

  test('hold a sentence that begins with the word quote', () => {
    const posts = thread(
      index =>
        `<div class="c">${by(index)} ${when(index)}<div class="words"><p><b>Quote</b> of the day by me.</p><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(words(posts)).toEqual(each(index => `Quote of the day by me.\n${sayingAt(index)}`));
  });

  test('hold what their author says of a change', () => {
    const added = 'Edited to add: they have answered me now.';
    const posts = thread(
      index =>
        `<div class="c">${by(index)} ${when(index)}<div class="words"><p>${sayingAt(index)}</p><p>${added}</p></div></div>`,
    );
    expect(words(posts)).toEqual(each(index => `${sayingAt(index)}\n${added}`));
  });

  test('do not hold a quotation whose heading says whose and when', () => {
    const posts = thread(
      index =>
        `<div class="c">${by(index)} ${when(index)}<div class="words"><div>Цитата(Anna @ 04.03.24, 12:24)</div><div>${sayingAt(6)}</div><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
  });

  test('do not hold a blockquote that says at once whose words it holds', () => {
    const posts = thread(
      index =>
        `<div class="c">${by(index)} ${when(index)}<div class="words"><blockquote class="b"><p>Le 4 mars 2024 à 12:24:33 Zoé a écrit :<br>${sayingAt(6)}</p></blockquote><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
  });
});

test('a subject of its own in each post is no author', () => {
  const posts = thread(
    index => `<div class="qb"><div class="qc"><span class="qe">My lift and what came of it in year ${'ABCDE'[index]}</span><a class="qf" href="/user/${index % 2}">${nameAt(index % 2)}</a></div>
    <div class="qg">${index + 2} days ago</div><div class="qh">${sayingAt(index)}</div><button>Reply</button></div>`,
  );
  expect(names(posts)).toEqual(each(index => nameAt(index % 2)));
});

describe('the address of a post that no link gives', () => {
  test('is that of the post around an entry that is only its first row', () => {
    const posts = thread(
      index =>
        `<section id="p-${600 + index}" class="${index === 0 ? 'question' : 'reply'} card"><div class="line">${by(index)} ${when(index)}${said(index)}</div></section>`,
    );
    expect(links(posts)).toEqual(each(index => `#p-${600 + index}`));
  });

  test('is not that of the post that a reply stands in', () => {
    const row = (index: number) =>
      `<div class="line">${by(index)} ${when(index)}${said(index)}</div>`;
    const posts = thread(
      index =>
        `<section id="p-${600 + index}">${row(index)}<div class="replies">${row(index + 5)}</div></section>`,
    );
    expect(posts).toHaveLength(10);
    expect(posts.filter(({permalink}) => permalink === undefined)).toHaveLength(5);
  });

  test('is not a list of what happened on that day', () => {
    const posts = thread(
      index =>
        `<div class="note" id="note-${800 + index}">${by(index)} <a href="/x/activity?from=2024-03-0${index + 1}">2024-03-0${index + 1} 10:00</a>${said(index)}</div>`,
    );
    expect(links(posts)).toEqual(each(index => `#note-${800 + index}`));
  });
});

describe('the opening post', () => {
  const reply = (index: number) =>
    `<div class="comment" id="comment-${700 + index}">${by(index)} ${when(index)}${said(index)}</div>`;
  const page = (opener: string) =>
    readPosts(
      pageOf(
        `<main><div class="op">${opener}</div><div class="all">${each(reply).join('')}</div></main>`,
      ),
      url,
      {sites: []},
    );
  const asked = 'Dear all, since the first week of February our house has had no working elevator.';
  const first = '2024-02-20T08:00:00Z';

  test('is one also where whoever asked was the first to reply', () => {
    const posts = page(`${by(0)} <time datetime="${first}">20 Feb</time><p>${asked}</p>`);
    expect(posts).toHaveLength(6);
    expect(posts[0]).toMatchObject({author: nameAt(0), opening: true});
  });

  test('is not a list of what was said elsewhere since then', () => {
    const news = (title: string, day: number) =>
      `<div class="x1"><a href="/t/${day}">${title}</a><br>by <a class="username" href="/members/9">Fiona</a>, <time datetime="2024-03-${day}T05:50:00Z">${day} March</time></div>`;
    const posts = page(
      `<div class="x0">There are three members and four hundred guests here now, and robots too.</div>
      ${news('Sticky door', 20)}${news('Moving a grand down the stairs', 21)}`,
    );
    expect(posts).toHaveLength(5);
  });

  test('is not a line that says who wrote the first, and when', () => {
    const posts = page(`<h1>The lift</h1>Started by ${by(0)}, ${when(0)} in the general talk here`);
    expect(posts).toHaveLength(5);
  });
});

describe('what is written below some of the posts, one below each', () => {
  test('the reply of an owner to a review is a post of its own', () => {
    const reply = (index: number) =>
      `<div class="owner"><div class="owner-head"><b>Reply from Lift Co</b> <span class="when">${index + 3} March 2024</span></div><p>We are sorry to hear that, please call us at our office. (${index + 1})</p></div>`;
    const posts = thread(
      index => `<div class="review" id="review-${600 + index}"><div class="head"><span class="author">${nameAt(index)}</span> <span class="date">${index + 1} March 2024</span></div>
      <div class="text">${sayingAt(index)}</div>${index % 2 ? reply(index) : ''}</div>`,
    );
    const [first, second, third, fourth, fifth] = each(nameAt);
    expect(names(posts)).toEqual([first, second, 'Lift Co', third, fourth, 'Lift Co', fifth]);
    expect(words(posts)[1]).toBe(sayingAt(1));
    // It has no address: that of the review would make one post of both
    expect(links(posts).slice(1, 3)).toEqual(['#review-601', undefined]);
  });

  test('the one comment on an answer is one, each with its own address', () => {
    const comment = (index: number) =>
      `<div class="c-list"><div class="c-item" id="c${70 + index}"><div class="c-text">${sayingAt(index + 3)}</div><span class="c-meta">commented <time class="c-when" datetime="${timeAt(index + 9)}">then</time> by <a class="user-link" href="/user/x${index}">Zoe ${'ABCDE'[index]}</a></span></div></div>`;
    const posts = thread(
      index =>
        `<div class="a-item" id="a${60 + index}"><div class="a-text">${sayingAt(index)}</div><span class="a-meta">answered ${when(index)} by ${by(index)}</span>${index % 2 ? comment(index) : ''}</div>`,
    );
    expect(links(posts)).toEqual(['#a60', '#a61', '#c71', '#a62', '#a63', '#c73', '#a64']);
    expect(names(posts)[2]).toBe('Zoe B');
    expect(words(posts)[1]).toBe(sayingAt(1));
  });

  test.each([
    [
      'a quoted post',
      'Boris, 1 January 2024 08:00',
      'Nobody has ever come to look at it in all those years.',
    ],
    [
      'a linked page',
      'The Daily News, 11 January 2024',
      'All the lifts of the city are to be renewed at last, it says.',
    ],
    [
      'an attachment',
      'uploaded by Boris 3 January 2024',
      'A picture of the door as it was in the night of the storm.',
    ],
  ])('%s with its date is none', (_, head, text) => {
    const box = `<div class="x9"><div class="x8"><b>${head.split(/[ ,]/)[0]}</b> <span class="when">${head}</span></div><p>${text}</p></div>`;
    const posts = thread(
      index => `<div class="post" id="post-${600 + index}"><div class="head"><a class="author" href="/u/${index}">${nameAt(index)}</a> <span class="date">${index + 1} March 2024 10:00</span></div>
      <div class="content"><div class="text">${sayingAt(index)}</div>${index % 2 ? box : ''}</div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
    expect(words(posts)[1]).toContain(sayingAt(1));
  });

  test('what nearly each of them has is a part of it, whatever date it bears', () => {
    const posts = thread(
      index => `<div class="post"><div class="panel"><a class="author" href="/u/${index}">${nameAt(index)}</a> <p>A long line that this person tells everybody about themselves.</p> <span class="since">Here for ages, 3 March 200${index}</span></div>
      <div class="main">${when(index)}${said(index)}</div></div>`,
    );
    expect(words(posts)).toEqual(each(sayingAt));
    expect(names(posts)).toEqual(each(nameAt));
  });
});

test('a few reviews are posts by the stars that they give, where no class and no link says so', () => {
  const review = (index: number) =>
    `<div class="RHo1pe"><header class="c1bOId"><div class="X5PpBb">${nameAt(index)}</div><div class="Jx4nYe"><div aria-label="Rated ${index + 1} stars out of five stars" role="img"></div><span class="bp9Aid">March ${index + 1}, 2024</span></div></header><div class="h3YV2d">${sayingAt(index)}</div></div>`;
  const page = (write: (index: number) => string) =>
    readPosts(pageOf(`<div class="qZmL0">${[0, 1, 2].map(write).join('')}</div>`), url, {
      sites: [],
    });
  expect(words(page(review))).toEqual([0, 1, 2].map(sayingAt));
  expect(page(index => review(index).replace(/aria-label="[^"]*"/, ''))).toEqual([]);
});

test('the opening post may have a heading that leads to another site: it is about that page', () => {
  const comment = (index: number) =>
    `<li class="comment" id="c-${800 + index}">${by(index)} ${when(index)}${said(index)}</li>`;
  const opener = (address: string) =>
    `<div class="story"><h2><a href="${address}">The new lifts of the year are here</a></h2> ${by(6)} <time datetime="2024-02-20T08:00:00Z">20 Feb</time><div class="text"><p>${sayingAt(6)}</p></div></div>`;
  const page = (address: string) =>
    readPosts(pageOf(`${opener(address)}<ol class="all">${each(comment).join('')}</ol>`), url, {
      sites: [],
    });
  expect(page('https://lifts.example/news/new')[0]).toMatchObject({
    author: nameAt(6),
    opening: true,
  });
});

test('an answer is not called the opening post, whichever of its names says what it is', () => {
  const posts = thread(
    index =>
      `<div class="card answer" id="x-${700 + index}">${by(index)} ${when(index)}${said(index)}</div>`,
  );
  expect(posts.filter(({opening}) => opening)).toEqual([]);
});

describe('the one comment of a page', () => {
  const article = `<article class="text"><h1>The lift</h1><p>By <a rel="author" href="/author/mara">Mara</a> <time datetime="2024-02-20T08:00:00Z">20 Feb</time></p><p>${sayingAt(5)} ${sayingAt(6)}</p></article>`;
  const comment = (anchor: string) =>
    `<div class="comments"><h2>1 comment</h2><div class="comment" ${anchor}>${by(0)} ${when(0)}${said(0)}</div></div>`;
  const page = (anchor: string) =>
    readPosts(
      pageOf(article + comment(anchor), '<meta property="og:type" content="article">'),
      url,
      {sites: []},
    );

  test('is a post, and the article is not it', () => {
    expect(page('id="comment-700"')).toMatchObject([
      {kind: 'article', author: 'Mara'},
      {kind: 'post', author: nameAt(0), body: sayingAt(0)},
    ]);
  });

  test('is none without its anchor: a box of that name may hold anything', () => {
    expect(page('').filter(({kind}) => kind === 'post')).toEqual([]);
  });
});

test.each(['Nobody here ever writes...', 'Min penna skrev…'])(
  'what breaks off is a sentence, and announces no quotation: %s',
  line => {
    const posts = thread(
      index =>
        `<article class="c">${by(index)}${when(index)}<div class="words"><div class="l">${line}</div><p>${sayingAt(index)}</p></div><button>Reply</button></article>`,
    );
    expect(words(posts)).toEqual(each(index => `${line}\n${sayingAt(index)}`));
  },
);

test('what lifts words out of an article is no quotation of another', () => {
  const posts = thread(
    index =>
      `<article class="c">${by(index)}${when(index)}<div class="words"><p>${sayingAt(index)}</p><blockquote class="pullquote"><p>Day ${index}, and stuck.</p></blockquote></div><button>Reply</button></article>`,
  );
  expect(words(posts)).toEqual(each(index => `${sayingAt(index)}\nDay ${index}, and stuck.`));
});

test.each([
  ['<p>', 'Day 4', ' of asking for the lift to be mended', '</p>'],
  ['', 'My guess is 4', ' days until the lift is mended', ''],
])('in a game all say the same but for a figure: %s%s', (open, before, after, close) => {
  const posts = thread(
    index =>
      `<article class="c">${by(index)}${when(index)}<div class="words">${open}${before}${index}${after}${close}</div><div class="foot">Sent from my ${['phone', 'tablet', 'old laptop', 'watch', 'car'][index]} while waiting</div><button>Reply</button></article>`,
  );
  expect(words(posts)).toEqual(each(index => `${before}${index}${after}`));
});

test('a post that is counted in its id, and linked to by its number, is no other than that', () => {
  const posts = thread(
    index =>
      `<div class="c" id="post${index + 1}"><div class="h">${by(index)} <a href="#post${4711 + index * 3}">#${index + 1}</a> ${when(index)}</div><p>${sayingAt(index)}</p></div>`,
  );
  expect(links(posts)).toEqual(each(index => `#post${4711 + index * 3}`));
});

test('who gives thanks for a post says so, and does nothing with it', () => {
  const posts = thread(
    index =>
      `<div class="c">${by(index)} ${when(index)}<div class="words">${index === 2 ? '<span class="bb">Thanks to the post</span>' : sayingAt(index)}</div></div>`,
  );
  expect(words(posts)[2]).toBe('Thanks to the post');
});

describe('a month and a day alone', () => {
  const page = (times: string[]) =>
    readPosts(
      pageOf(
        `<div class="list">${times
          .map(
            (time, index) =>
              `<div class="item"><a class="name" href="/user/profile/5${index}">${nameAt(index)}</a><div class="said">${sayingAt(index)}</div><div class="date"><span>${time}</span></div></div>`,
          )
          .join('')}</div>`,
      ),
      url,
      {sites: []},
    );

  test('are the time of a post where others of its kind are times', () => {
    const posts = page(['3天前', '03-12 江苏', '昨天 21:04', '3-2']);
    expect(posts.map(({postedText}) => postedText)).toEqual([
      '3天前',
      '03-12',
      '昨天 21:04',
      '3-2',
    ]);
  });

  test('are none beside a time, nor where no class says what stands there', () => {
    const tips = [0, 1, 2, 3, 4, 5].map(
      index => `<tr><td>1-${index}</td><td><a href="/user/profile/5${index}">${nameAt(index)}</a></td>
      <td>${sayingAt(index)}</td><td>1${index} March 2024</td></tr>`,
    );
    const posts = readPosts(pageOf(`<table>${tips.join('')}</table>`), url, {sites: []});
    expect(posts.map(({author, postedText}) => [author, postedText])).toEqual(
      [0, 1, 2, 3, 4, 5].map(index => [nameAt(index), `1${index} March 2024`]),
    );
  });

  test('may be scores where all look so', () => {
    const posts = page(['3-2', '2-1', '11-12', '1-1']);
    expect(posts.map(({postedText}) => postedText)).toEqual(posts.map(() => undefined));
  });
});
