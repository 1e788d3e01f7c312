import type {Post} from '../../src/mention/post';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt} from './pages';

const url = new URL('https://www.lift.example/house/12/');

const each = <T>(give: (index: number) => T, count = 5): T[] =>
  Array.from({length: count}, (_, index) => give(index));

const thread = (write: (index: number) => string): Post[] =>
  readPosts(pageOf(`<div class="all">${each(write).join('')}</div>`), url, {sites: []});

const names = (posts: Post[]) => posts.map(({author}) => author);
const words = (posts: Post[]) => posts.map(({body}) => body);
const day = (index: number): string => `March ${index + 1}, 2024`;

describe('a name', () => {
  test.each(['Name: ', '[名前] : ', 'Имя: ', '投稿者：', 'Nom : '])('stands behind “%s”', label => {
    const posts = thread(
      index => `<table><tr><td>${day(index)} 10:42</td></tr><tr><td><font><b>${label}</b>${nameAt(index)}</font></td></tr>
      <tr><td>${sayingAt(index)}</td></tr></table>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is no count of those who have read it', () => {
    const posts = thread(
      index =>
        `<div class="message"><div class="owner_name"><a href="/machines">Machines</a></div><div class="text">${sayingAt(index)}</div><span class="views">${index + 1}.2K</span> <a href="/machines/${index}"><time datetime="2024-03-0${index + 1}T10:00:00Z">10:00</time></a></div>`,
    );
    expect(names(posts)).toEqual(each(() => 'Machines'));
  });

  test('is what all are called whose names nobody is told, and not what they say', () => {
    const said = [
      '買ったけど十分で吸引力が落ちる',
      'フィルターを洗ったら直ったよ',
      'サンクス、今夜試してみる',
    ];
    const posts = thread(
      index =>
        `<div class="post" id="${index + 1}"><div class="meta"><span class="number">${index + 1}</span><span class="name"><b>名無しさん</b></span><span class="date">2025/11/0${index + 3}(月) 10:00:00.12</span></div><div class="message"><span class="escaped">${said[index % 3]}${'。皆さんもお試しください'.repeat(index)}</span></div></div>`,
    );
    expect(names(posts)).toEqual(each(() => '名無しさん'));
  });

  test('stands before a date and what its owner did, and the line is none of the words', () => {
    const posts = thread(
      index =>
        `<div><span class="dd"><b>${nameAt(index)}</b>, on ${day(index)} <i>wrote:</i><br>${sayingAt(index)}</span></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
    expect(words(posts)).toEqual(each(sayingAt));
  });

  test('leaves to the words what its owner says in the line in which it stands', () => {
    const said = (index: number) =>
      index % 2 ? 'Me too, thanks!' : `So is ours in the ${index}th.`;
    const posts = thread(
      index =>
        `<div class="comment"><b>${nameAt(index)}</b> (${day(index)}): ${said(index)}<br><a href="#">Reply</a></div>`,
    );
    expect(posts).toHaveLength(5);
    for (const [index, {body}] of posts.entries()) expect(body).toContain(said(index));
  });

  test('is none of a post whose words are another’s', () => {
    const posts = thread(
      index =>
        `<div class="comment"><b>${nameAt(index)}</b> (${day(index)}): ${index % 2 ? 'Me too, thanks!' : sayingAt(index)}<br><a href="#">Reply</a></div>`,
    );
    expect(words(posts).some(said => said.includes(sayingAt(2)))).toBe(false);
  });

  test.each(['Review by: ', 'Written by: ', 'Antwort von: '])('is told from “%s” whole', label => {
    const posts = thread(
      index =>
        `<div class="review"><div class="author">${label}${nameAt(index)}</div><i>${day(index)}</i><p>${sayingAt(index)}</p></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is not the title before a date and who posted it', () => {
    const posts = thread(
      index =>
        `<div class="post"><div><b>Re: Our lift is stuck</b> - ${day(index)} posted by <b>${nameAt(index)}</b></div><p>${sayingAt(index)}</p></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('stands between a number and a date', () => {
    const posts = thread(
      index =>
        `<div class="post"><h4>#9017${index} - ${nameAt(index)} - ${day(index)} 7:35 pm</h4><div class="postbody">${sayingAt(index)}</div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is no rating', () => {
    const posts = thread(
      index => `<div class="review"><div class="marks"><div class="service">Service ${index + 4}.0</div><div class="kitchen">Kitchen ${index + 3}.5</div></div>
      <p class="text">${sayingAt(index)}</p><p><em>${nameAt(index)}, ${day(index)}, 10:10</em></p></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('stands before the address of its owner', () => {
    const posts = thread(
      index =>
        `<div class="entry"><b>${nameAt(index)} &lt;<a href="mailto:p${index}@lift.example">p${index}@lift.example</a>&gt;</b> <i>${day(index)}</i><p>${sayingAt(index)}</p></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('is read where the page hides all of its comments until they are asked for', () => {
    const one = (index: number) =>
      `<div class="one"><h4 class="username">${nameAt(index)}</h4><p class="timestamp">wrote on ${day(index)} @ 3:29 PM</p><p class="text">${sayingAt(index)}</p></div>`;
    const page = pageOf(`<div class="comments" style="display:none">${each(one).join('')}</div>`);
    expect(names(readPosts(page, url, {sites: []}))).toEqual(each(nameAt));
  });

  test('in a cite is an author’s where the page tells no time', () => {
    const posts = thread(
      index =>
        `<div class="comment" id="dsq-${index}"><cite id="cite-${index}"><span>${nameAt(index)}</span></cite><div class="message"><p>${sayingAt(index)}</p></div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });

  test('in a cite is none of a book in a list of them', () => {
    const posts = thread(
      index =>
        `<div class="book"><cite>The lifts of old, volume ${index}</cite><p>${sayingAt(index)}</p></div>`,
    );
    expect(posts).toEqual([]);
  });

  test('is no town that a journey begins in', () => {
    const posts = thread(
      index =>
        `<div class="ride"><div>From: ${nameAt(index)}ville</div><div>To: Bern</div><i>${day(index)}</i></div>`,
    );
    expect(posts).toEqual([]);
  });

  test('is what somebody is called, rather than their handle beside it', () => {
    const posts = thread(
      index => `<div class="item"><a class="fullname" href="/${nameAt(index)}x">${nameAt(index)}</a> <a class="username" href="/${nameAt(index)}x">@${nameAt(index)}x</a>
      <i>${day(index)}</i><div class="content">${sayingAt(index)}</div></div>`,
    );
    expect(names(posts)).toEqual(each(nameAt));
  });
});

test('what a page asked for is no part of the answer', () => {
  const posts = thread(
    index => `<table><tr><td>${day(index)} 10:42</td></tr><tr><td><font><b>Name:</b> ${nameAt(index)}</font></td></tr>
    <tr><td><font><b>Message:</b> ${sayingAt(index)}</font></td></tr></table>`,
  );
  expect(words(posts)).toEqual(each(sayingAt));
});

test('a post has its own time, and not that of the answer in it, in whose line a name is a link', () => {
  const posts = thread(
    index => `<ul class="single-post"><li class="post-info"><a name="comment-${index}24"> </a><span class="floor">#${index}</span> <span class="user-name"><a href="https://${index}.blog.example/">${nameAt(index)}</a></span>
    <span class="post-time">於 2024/03/0${index + 1} 10:28</span></li><li class="post-text"><p id="comment-${index}24"></p>${sayingAt(index)}</li>
    <li class="reply-text">Thanks ${nameAt(index)}!<p><a href="https://ines.blog.example/">Ines</a> 於 2024/05/0${index + 1} 20:31 回覆</p></li></ul>`,
  );
  expect(posts[0]?.postedText).toBe('2024/03/01 10:28');
});

test('what people begin with themselves, and what else they were asked, is left as it is', () => {
  for (const label of [
    '<a href="/u/1">@Anna:</a>',
    '<b>Dear Anna:</b>',
    '<u>What I disliked:</u>',
  ]) {
    const posts = thread(
      index =>
        `<div class="review"><b class="author">${nameAt(index)}</b> <i>${day(index)}</i><div class="text">${label} ${sayingAt(index)}<br>What I liked: nothing</div></div>`,
    );
    expect(words(posts)[0]).toMatch(/^(?:@Anna|Dear Anna|What I disliked): /);
  }
});

test('whom an answer is meant for is not its author', () => {
  const posts = thread(
    index =>
      `<div class="comment"><span class="date">${day(index)} 10:20</span><div class="text"><a href="/user/${nameAt(index)}">${nameAt(index)}</a> is right. ${sayingAt(index)}</div></div>`,
  );
  expect(names(posts)).toEqual(each(() => undefined));
});

test('where somebody lives is not what they are called', () => {
  const posts = thread(
    index =>
      `<div class="item"><div class="user-info">House ${index} · 40 posts</div><b>${nameAt(index)}</b> <i>${day(index)}</i><p>${sayingAt(index)}</p></div>`,
  );
  expect(names(posts)).toEqual(each(nameAt));
});

test('in a long thread all of this is as in a short one', () => {
  const all = each(index => index, 80);
  const long = (write: (index: number) => string) =>
    readPosts(pageOf(`<div class="all">${all.map(write).join('')}</div>`), url, {sites: []});
  const wrote = long(
    index =>
      `<div><span class="dd"><b>${nameAt(index)}</b>, on ${day(index % 28)} <i>wrote:</i><br>${sayingAt(index)}</span></div>`,
  );
  expect(words(wrote)).toEqual(all.map(sayingAt));
  const asked = long(
    index => `<div class="c"><b class="author">${nameAt(index)}</b> <i class="when">${day(index % 28)}</i>
    <div class="text"><b>Message:</b> ${sayingAt(index)}</div></div>`,
  );
  expect(words(asked)).toEqual(all.map(sayingAt));
});
