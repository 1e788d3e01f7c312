import type {Post} from '../../src/mention/post';
import {bareName} from '../../src/posts/generic/names';
import {namesAnswer} from '../../src/posts/generic/replies';
import {readPosts} from '../../src/posts/index';
import {nameAt, pageOf, sayingAt} from './pages';

const url = new URL('https://www.shop.example/lifts/fernhill-3');
const read = (html: string): Post[] => readPosts(pageOf(html), url, {sites: []});

const all = [0, 1, 2, 3];
const names = (posts: Post[]) => posts.map(({author}) => author);

describe('classes that say nothing', () => {
  const page = (named: (index: number) => string) =>
    read(
      `<h1>Fernhill 3</h1><div class="x1">${all
        .map(
          index => `<section class="T7r"><div class="FLi"><span class="LfY">${named(index)}</span><span class="ydl">${index + 12} Mar 2024</span></div>
          <p class="fzD">${sayingAt(index)}</p></section>`,
        )
        .join('')}</div>`,
    );

  test('hide no names: short, in one place, and of several people', () => {
    expect(names(page(nameAt))).toEqual(all.map(nameAt));
  });

  test('tell of no names beside a heading: news have subjects, places and days', () => {
    const about = ['Sport', 'Culture', 'Money', 'Weather', 'Traffic'];
    const news = about.map(
      (subject, index) =>
        `<div class="a"><i class="b">${subject}</i><i class="d">${index + 12} Mar 2024</i><h3>Town hall ${index}</h3><p>${sayingAt(index)}</p></div>`,
    );
    expect(read(`<div class="x1">${news.join('')}</div>`)).toEqual([]);
  });

  test('tell of no names where all have one text, or a title', () => {
    expect(page(() => 'Fernhill')).toEqual([]);
    expect(page(index => `The lift of house ${index}`)).toEqual([]);
  });
});

test('how many found a review helpful is not what it says, however short that is', () => {
  const said = ['Good.', ...all.map(sayingAt)];
  const posts = read(
    `<ul class="reviews">${said
      .map(
        (
          text,
          index,
        ) => `<li class="card"><span class="user-name">${nameAt(index)}</span> <i>${index + 12} Mar 2024</i>
        <div class="said"><p>${text}</p></div><div class="use"><span>The review was of help to ${index * 7} of ${1200 + index * 311} people here</span></div></li>`,
      )
      .join('')}</ul>`,
  );
  expect(posts.map(({body}) => body)).toEqual(said);
});

test('whether somebody recommends a thing, asked of everybody, is none of their words', () => {
  const answers = ['✔ Yes', '✘ No', '✔ Yes', ''];
  const posts = read(
    `<ol class="reviews">${all
      .map(
        index => `<li class="review-item"><h3 class="author">${nameAt(index)}</h3><i>${index + 12} Mar 2024</i><div class="details"><div class="summary"><p>${sayingAt(index)}</p></div>
        <dl class="recommend">${answers[index] ? `<dt>Recommends this lift</dt><dd>${answers[index]}</dd>` : ''}</dl></div></li>`,
      )
      .join('')}</ol>`,
  );
  expect(posts.map(({body}) => body)).toEqual(all.map(sayingAt));
});

test('what was bad is told by who has something to tell, though most say no', () => {
  const bad = ['No', 'The doors are loud', 'no', '-'];
  const posts = read(
    `<ol class="reviews">${all
      .map(
        index => `<li class="review-item"><h3 class="author">${nameAt(index)}</h3><i>${index + 12} Mar 2024</i><div class="details"><div class="summary"><p>${sayingAt(index)}</p></div>
        <div class="bad"><b>What was bad</b> <span>${bad[index]}</span></div></div></li>`,
      )
      .join('')}</ol>`,
  );
  expect(posts[1]?.body).toContain('The doors are loud');
});

test('reviews are read whole though the shop, which answers one of them, says when in the same way', () => {
  const review = (index: number, answer = '') =>
    `<div class="pr-review"><h5>Lift number ${index}</h5><section class="pr-said"><div class="pr-right"><p class="pr-details pr-when"><b>Submitted</b> <time datetime="2024-03-1${index}">${index + 2} weeks ago</time></p>
    <p class="pr-details pr-author-nickname"><b>By</b> <span>${nameAt(index)} of Fernhill</span></p><p class="pr-details pr-where"><b>From</b> <span>Fernhill</span></p></div>
    <p class="pr-text">${sayingAt(index)}</p>${answer}</section><button>Report</button></div>`;
  const answer = `<section class="pr-merchant-response"><p class="pr-bold">Response from the shop</p><p class="pr-details"><b>Date:</b> <time datetime="2024-03-20">1 week ago</time></p><p>${sayingAt(6)}</p></section>`;
  const posts = read(`<div>${review(0)}${review(1, answer)}${review(2)}</div>`).slice(0, 4);
  expect(posts.map(({author}) => author)).toEqual(
    [0, 1, 2].map(index => `${nameAt(index)} of Fernhill`),
  );
  expect(posts.map(({body}) => body)).toEqual([0, 1, 2].map(sayingAt));
});

describe('answers', () => {
  const answer = (word: string, index: number) =>
    `<div class="stack"><div class="hd"><h4>${word}</h4><p>Date: 03/1${index}/2024</p></div><div class="tx"><p>${sayingAt(index)}</p></div></div>`;
  const page = (answers: (index: number) => string) =>
    read(
      `<ul>${[0, 2, 4]
        .map(
          index => `<li class="card" id="complaint-${700 + index}"><h3>Complaint</h3><div class="in"><p class="date">03/0${index + 1}/2024</p>
          <div class="tx">${sayingAt(index)}</div>${answers(index)}</div></li>`,
        )
        .join('')}</ul>`,
    ).map(({body}) => body);

  test('to complaints that nobody signed are posts where they say that they answer', () => {
    const twice = (index: number) =>
      index === 0
        ? answer('Business Response', 1) + answer('Customer Answer', 6)
        : answer('Business Response', index + 1).repeat(index % 4 ? 0 : 1);
    expect(page(twice)).toEqual([0, 1, 6, 2, 4, 5].map(sayingAt));
  });

  test.each(['Business Owner', 'Inhaberin', 'Propriétaire', 'Представитель бренда'])(
    'may be one alone, by whom it names: %s',
    role => {
      const review = (index: number, reply = '') =>
        `<li class="rv"><a href="/people/${index}">${nameAt(index)}</a> <i>Mar ${index + 3}, 2024</i><p>${sayingAt(index)}</p>${reply}</li>`;
      const reply = `<div class="y1"><div><b>Lena H.</b><em>${role}</em></div><u>Mar 19, 2024</u><div><p>${sayingAt(6)}</p></div></div>`;
      const posts = read(`<ul>${review(0)}${review(1, reply)}${review(2)}${review(3)}</ul>`);
      expect(posts.map(({body}) => body)).toEqual([0, 1, 6, 2, 3].map(sayingAt));
    },
  );

  test('are posts also where each complaint has one', () => {
    const one = (word: string) => (index: number) => answer(word, index + 1);
    expect(page(one('Business Response'))).toEqual([0, 1, 2, 3, 4, 5].map(sayingAt));
    expect(page(one('More of this'))).toHaveLength(3);
  });
});

test('who wrote a review stands in the line of its time, also where the title comes first', () => {
  const titles = ['Terrific', 'Useless lift', 'Good', 'Fair'];
  const posts = read(
    `<div>${all
      .map(
        index => `<div class="cPH"><div class="row"><div class="XQD">${index + 1}</div><p class="z9E">${titles[index]}</p></div><div class="Zmy"><div>${sayingAt(index)}</div></div>
        <div class="row"><p class="NsDsF AwS">${nameAt(index)}</p><p class="MzJ"><span>Certified</span></p><p class="NsDsF">Mar, 202${index}</p></div></div>`,
      )
      .join('')}</div>`,
  );
  expect(names(posts)).toEqual(all.map(nameAt));
});

describe('what is told to those who see no pictures', () => {
  test.each([
    '4 von 5 Sternen',
    '5 yıldız üzerinden 4',
    '4 gwiazdki',
    '4 stjerner ud af 5',
    '4,5 sterren',
    '5つ星のうち4',
    '★★★★',
  ])('gives stars, which speak for reviews without names: %s', label => {
    const page = (said: string) =>
      read(
        `<ul>${all
          .map(
            index =>
              `<li><i title="${said}"></i><b>${index + 12} Mar 2024</b><p>${sayingAt(index)}</p></li>`,
          )
          .join('')}</ul>`,
      );
    expect(page(label)).toHaveLength(4);
    expect(page('Fernhill 4')).toEqual([]);
  });

  test.each(['1,022 reviews', '112 avis', '88 Bewertungen'])(
    'gives the stars of many, which list things: %s',
    counted => {
      const kinds = ['Chinese', 'Mexican', 'Seafood', 'Breakfast'];
      const posts = read(
        `<ul>${all
          .map(
            index => `<li><h3><a href="/biz/${index}">${nameAt(index)}</a></h3><i title="4 von 5 Sternen"></i><span>(${counted})</span>
            <p>${kinds[index]}</p><p>${sayingAt(index)}</p><b>Opened ${index + 2} weeks ago</b></li>`,
          )
          .join('')}</ul>`,
      );
      expect(posts).toEqual([]);
    },
  );

  test.each(['Profil utilisateur : ', 'Foto de perfil de ', 'Zdjęcie: ', 'プロフィール '])(
    'says whose picture stands beside the name: %s',
    before => {
      const page = (said: string) =>
        read(
          `<div>${[0, 1]
            .map(
              index => `<div class="q7"><img alt="${said}${nameAt(index)}"><span>${nameAt(index)}</span><i>${index + 12} Mar 2024</i>
            <p>${sayingAt(index)}</p></div>`,
            )
            .join('')}</div>`,
        );
      expect(names(page(before))).toEqual([0, 1].map(nameAt));
      expect(page('Lift of ')).toEqual([]);
    },
  );
});

describe('the author', () => {
  test('of an answer is who gives it, not the words that say so', () => {
    const review = (index: number, answer = '') =>
      `<div class="review"><h3 class="who">${nameAt(index)}</h3><span class="when">${index + 12} mars 2024</span><div class="said">${sayingAt(index)}</div>${answer}</div>`;
    const answer = `<div class="reponse"><h4>Réponse de Marta</h4><span class="on">20 mars 2024</span><div class="text">${sayingAt(6)}</div></div>`;
    const posts = read(`<div>${review(0)}${review(1, answer)}${review(2)}${review(3)}</div>`);
    expect(names(posts)).toEqual([...[0, 1].map(nameAt), 'Marta', ...[2, 3].map(nameAt)]);
  });

  test('is called without the badge that stands in the box of some names', () => {
    const posts = read(
      `<div class="talk">${all
        .map(
          index => `<div class="message"><div class="username"><button class="btn btn-link">${nameAt(index)}</button>${index === 2 ? '<span class="badge">Writes often</span>' : ''}</div>
          <i>${index + 2} hours ago</i><div class="text"><p>${sayingAt(index)}</p></div></div>`,
        )
        .join('')}</div>`,
    );
    expect(names(posts)).toEqual(all.map(nameAt));
  });

  test('is no question of several words, nor the end of a sentence in the line of the time', () => {
    const asked = ['Does it stop at each floor of mine?', 'Is it loud?', 'How many doors?', 'Why?'];
    const posts = read(
      `<div class="questions">${asked
        .map(
          (
            question,
            index,
          ) => `<div class="question"><button>Report</button><span class="q">${question}</span>
          <div class="answer"><span class="a">It is, ask us by mail and we will tell you ${index} things. <i>${index + 12}/03/2024</i></span></div></div>`,
        )
        .join('')}</div>`,
    );
    expect(posts.length).toBeGreaterThan(0);
    for (const name of names(posts)) expect(name ?? '').not.toMatch(/ /);
  });
});

describe('the address of a review', () => {
  const links = (word: string, mood: (index: number) => string) =>
    read(
      `<div class="reviews">${all
        .map(
          index => `<div class="item"><div class="response ${mood(index)}"><p class="who"><a href="/user/50${index}/">${nameAt(index)}</a></p><i>${index + 12} Mar 2024 | 14:05</i>
          <div class="said">${sayingAt(index)}</div><ul class="links"><li><a href="/film/says/50${index}77/">${word}</a></li></ul></div></div>`,
        )
        .join('')}</div>`,
    ).map(({permalink}) => permalink);
  const expected = all.map(index => `https://www.shop.example/film/says/50${index}77/`);

  test.each(['прямая ссылка', 'lien permanent', '固定リンク', 'link do opinii'])(
    'is what says so: %s',
    word => {
      expect(links(word, () => 'good')).toEqual(expected);
    },
  );

  test('is where the others have theirs, whatever a box around says of praise or blame', () => {
    const moods = ['good', 'bad', 'neutral', 'good'];
    expect(links('прямая ссылка', index => moods[index] ?? '')).toEqual(expected);
  });
});

test('how many reviews somebody wrote before, told beside their name, lists no things', () => {
  const posts = read(
    `<h1>Fernhill 3</h1><div class="x1">${all
      .map(
        index => `<div class="q1"><div class="q2">${nameAt(index)}</div><div class="q3">(${index + 12} reviews)</div>
        <div><i class="q4" aria-label="${index + 1} stars"></i><span class="q5">${index + 2} weeks ago</span></div><div class="q6">${sayingAt(index)}</div></div>`,
      )
      .join('')}</div>`,
  );
  expect(names(posts)).toEqual(all.map(nameAt));
});

describe('reviews in tables', () => {
  const row = (...cells: string[]) => `<tr><td>${cells.join('</td><td>')}</td></tr>`;
  const page = (report: (index: number) => string, answer = '') =>
    read(
      `<h1>Fernhill 3</h1><div>${all
        .map(
          index => `<table>${row(`<b>${nameAt(index)}</b> (Tenant)`, `<font>${index + 12} Mar 2024</font>`)}${row('<img alt="4 stars">')}
          ${row(sayingAt(index))}${index === 1 ? answer : ''}${row(`<a href="/report/${index}">${report(index)}</a>`)}</table><hr>`,
        )
        .join('')}</div>`,
    );

  test('are no list of titles where each can be reported', () => {
    expect(names(page(() => 'Report this review'))).toEqual(all.map(nameAt));
    expect(page(index => `All about lift number ${index + 3}`)).toEqual([]);
  });

  const long = `We are very sorry to hear of it. ${sayingAt(2)}`;
  const answered = (words: string) => page(() => 'Report this review', row(words));

  test('do not say what is answered to one of them in a row of its own', () => {
    const posts = answered(`<b>Reply from the branch</b> <p>${long}</p>`);
    expect(posts.map(({body}) => body)).toEqual(all.map(sayingAt));
  });

  test('say what somebody says in answer, in Hebrew in one word', () => {
    const posts = answered(`<b>בתגובה למרתה</b> <p>${long}</p>`);
    expect(posts[1]?.body).toContain(long);
  });
});

test('what is new in each version is signed by nobody', () => {
  const page = (title: (index: number) => string) =>
    read(
      `<ul>${all
        .map(
          index =>
            `<li class="item"><h4>${title(index)}</h4><time datetime="2024-03-1${index}">1${index} March</time><p>${sayingAt(index)}</p></li>`,
        )
        .join('')}</ul>`,
    );
  expect(page(index => `버전 4.2.${index}`)).toEqual([]);
  expect(page(nameAt)).toHaveLength(4);
});

describe('what stands in posts with a name and a day of its own', () => {
  const within = (index: number, day: number) =>
    `<div class="p9w"><div class="pv9"><span class="vp8">${nameAt(index)}</span><span class="v8p">${day} March 2024</span></div><div class="vp9">${sayingAt(index)}</div></div>`;
  const page = (day: number) =>
    read(
      `<div class="lay">${[0, 1, 2]
        .map(
          index => `<div class="wp1"><div class="pw1"><span class="w1p">${nameAt(index)}</span><a class="p1w" href="?qid=1${index}">${index + 12} March 2024</a></div><div class="pw2">How loud is it by night, ${index + 1} of 3?</div>
          <div class="w2p">${index === 2 ? '' : within(index + 3, day) + (index === 0 ? within(5, day) : '')}</div><button>Reply</button></div>`,
        )
        .join('')}</div>`,
    ).map(({body}) => body);

  test('is an answer where it was written later', () => {
    const asked = (index: number) => `How loud is it by night, ${index + 1} of 3?`;
    expect(page(20)).toEqual([asked(0), sayingAt(3), sayingAt(5), asked(1), sayingAt(4), asked(2)]);
  });

  test('is none where it was written before', () => {
    expect(page(2)).toHaveLength(3);
  });
});

test('complaints stay posts where what speaks against them is outweighed by the comments on one', () => {
  const comment = (index: number) =>
    `<div class="f-comment" id="comment-8${index}"><span class="f-comment__author">${nameAt(index)}</span>
    <time datetime="2024-03-2${index}T10:00:00Z">2${index} March</time><div class="f-comment__text">${sayingAt(index)}</div><a href="#">Reply</a></div>`;
  const complaint = (
    index: number,
  ) => `<div class="f-item" id="review-40${index}"><div class="f-item-info"><span class="f-item__name">${nameAt(index)}</span>
    <time datetime="2024-03-1${index}T10:00:00Z">1${index} March</time></div><h2 class="f-item-title"><a href="https://www.shop.example/lift-${index}-40${index}.html">The lift number ${index} took me nowhere</a></h2>
    <div class="f-item__text">They took $1${index} from me. ${sayingAt(index)}</div><dl><dt>Loss:</dt><dd>$8${index}</dd><dt>Wanted:</dt><dd>Refund of $9${index}</dd></dl>
    <a href="#">Share</a> <a href="#">Reply</a><div class="f-comments">${index === 0 ? comment(2) + comment(3) : ''}</div></div>`;
  const posts = read(`<h1>Fernhill</h1><div class="list">${all.map(complaint).join('')}</div>`);
  expect(names(posts)).toEqual([0, 2, 3, 1, 2, 3].map(nameAt));
});

test.each(['Reactie van', 'Antwoord van', 'Balasan dari', 'Antwort von'])(
  'who answers stands behind “%s”',
  before => {
    expect(bareName(`${before} Noor van Fernhill`)).toBe('Noor van Fernhill');
  },
);

test.each(['ตอบกลับจากผู้ขาย', 'Tanggapan penjual', 'Respon Penjual:', 'Phản hồi của người bán'])(
  '“%s” names an answer',
  said => {
    expect(namesAnswer(said)).toBe(true);
  },
);
