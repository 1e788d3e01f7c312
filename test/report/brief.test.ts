import {
  type BriefSubject,
  briefMarkdown,
  briefOf,
  briefText,
  mailDraft,
  wordsLast,
} from '../../src/report/brief';
import {post, subject, words} from './a-brief';
import {aMention} from './a-mention';

const part = (made: BriefSubject, name: string) =>
  briefOf(made, words).parts.find(({is}) => is === name)?.lines;

describe('a brief', () => {
  const whole = subject({
    post: post({
      author: 'Robin',
      handle: 'robin7',
      authorUrl: 'https://forum.example/u/robin7',
      threadTitle: 'Fees',
      body: 'I tried to cancel.\nI could not.',
      reach: {kind: 'followers', value: 3000},
    }),
    neighbours: {before: {author: 'Kim', words: 'Same here'}, after: {words: 'Me too'}},
    followUps: [{id: 'f', author: 'Robin', words: 'Still waiting', seenAt: 500}],
  });

  test('says who, where, what happened in the customer’s words, how far it carries and since when', () => {
    expect(briefOf(whole, words).title).toBe('Acme on forum.example');
    expect(part(whole, 'who')).toEqual(['Robin (robin7)', 'https://forum.example/u/robin7']);
    expect(part(whole, 'where')).toEqual(['forum.example', 'Fees', 'https://forum.example/t/1#a']);
    expect(part(whole, 'words')).toEqual(['I tried to cancel.', 'I could not.']);
    expect(part(whole, 'reach')).toEqual(['3000 followers']);
    expect(part(whole, 'since')).toEqual(['at 100', 'waits 600']);
  });

  test('says what is asked, of whom, by whom and by when, and which comments are worth reading', () => {
    expect(part(whole, 'asked')).toEqual(['Ravi', 'Refund the fee', 'from Dana']);
    expect(part(whole, 'deadline')).toEqual(['at 900']);
    expect(part(whole, 'comments')).toEqual([
      'Kim: Same here',
      'somebody: Me too',
      'Robin: Still waiting',
    ]);
  });

  test('leaves out what is unknown, and says of a vague time that it is vague', () => {
    const {posted: _, ...bare} = aMention({post: post({author: undefined, body: 'Hm'} as never)});
    const vague = {...subject(), mention: {...bare, seenAt: 400}};
    expect(part(vague, 'since')).toEqual(['some time', 'waits 300']);
    expect(part(vague, 'reach')).toBeUndefined();
    expect(part(vague, 'comments')).toBeUndefined();
    expect(part(subject({posted: {from: 1, to: 9}}), 'since')?.[0]).toBe('1 to 9');
  });

  test('keeps in Markdown what a stranger wrote from being a link, a heading, a list or markup', () => {
    const evil = subject({
      post: post({body: '[click](https://evil.example) <b>\n# Refunded\n- a\n1. b\n*x*'}),
    });
    const text = briefMarkdown(briefOf(evil, words));
    expect(text).toContain('> \\[click\\](https\\://evil.example) \\<b\\>');
    expect(text).toContain('> \\# Refunded');
    expect(text).toContain('> \\- a');
    expect(text).toContain('> 1\\. b');
    expect(text).toContain('- <https://forum.example/t/1#a>');
  });

  test('makes in Markdown no link of an address that a stranger wrote, wherever they did', () => {
    const evil = subject({
      post: post({
        body: 'See https://evil.example, HTTP://evil.example, www.evil.example',
        author: 'https://evil.example',
        threadTitle: 'https://evil.example/title',
        authorUrl: 'https://forum.example/u/1',
      }),
    });
    const text = briefMarkdown(briefOf(evil, words));
    expect(text).not.toMatch(/https?:\/\/evil|www\.evil/i);
    expect(text).toContain('See https\\://evil.example, HTTP\\://evil.example, www\\.evil.example');
    expect(text).toContain('- <https://forum.example/u/1>');
    expect(text).toContain('- <https://forum.example/t/1#a>');
  });

  test('calls nobody in Markdown, and points to no ticket', () => {
    const evil = subject({post: post({body: 'a@b.c @channel @_x #12 `code` | $x$'})});
    const text = briefMarkdown(briefOf(evil, words)).split('## ASKED')[0] ?? '';
    expect(text).not.toMatch(/[@#][\p{L}\p{N}_]/u);
    expect(text.replaceAll('\u200b', '')).toContain(
      '> a@b.c @channel @\\_x \\#12 \\`code\\` \\| \\$x\\$',
    );
  });

  test('marks every line of what a stranger wrote, in a title of several lines too', () => {
    const evil = subject({post: post({threadTitle: 'A\r\n# Refunded', body: 'one\rtwo'})});
    expect(part(evil, 'where')).toEqual([
      'forum.example',
      'A',
      '# Refunded',
      'https://forum.example/t/1#a',
    ]);
    expect(briefMarkdown(briefOf(evil, words))).toContain('- A\n- \\# Refunded\n');
    expect(part(evil, 'words')).toEqual(['one', 'two']);
  });

  test('has one line as its title, of whole characters', () => {
    const author = `Mallory\r\nBcc: x@y.example ${'😀'.repeat(150)}`;
    const {title} = briefOf({...subject({post: post({author})}), brands: []}, words);
    expect(title).toMatch(/^Mallory Bcc: x@y\.example (?:😀)+ …$/u);
    expect(title.length).toBeLessThanOrEqual(200);
  });

  test('leaves out a part that says nothing', () => {
    expect(part(subject({post: post({body: ' \n'})}), 'words')).toBeUndefined();
  });

  test('begins with the customer’s words; where its end may be cut off, they come last', () => {
    const made = briefOf(whole, words);
    expect(made.parts[0]?.is).toBe('words');
    expect(wordsLast(made).parts[0]?.is).toBe('asked');
    expect(wordsLast(made).parts.at(-1)?.is).toBe('words');
    expect(wordsLast(made).parts).toHaveLength(made.parts.length);
  });

  test('marks in plain text every line that somebody else wrote', () => {
    expect(briefText(briefOf(whole, words))).toContain('> I tried to cancel.\n> I could not.\n');
  });
});

describe('a mail draft', () => {
  const letter = {to: 'ravi@acme.example', subject: 'Acme & co', text: 'One\nTwo?'};
  const bodyOf = (href: string) => new URL(href).searchParams.get('body');

  test('holds all of a short text, with the lines as mails have them', () => {
    const {href, isShortened} = mailDraft(letter, 'cut');
    expect(href).toBe('mailto:ravi@acme.example?subject=Acme%20%26%20co&body=One%0D%0ATwo%3F');
    expect(isShortened).toBe(false);
  });

  test('is shortened with a note where a mail program would not take it, between characters', () => {
    const {href, isShortened} = mailDraft({...letter, text: '😀é'.repeat(2_000)}, 'cut');
    expect(isShortened).toBe(true);
    expect(href.length).toBeLessThanOrEqual(1_900);
    expect(href.length).toBeGreaterThan(1_800);
    expect(bodyOf(href)).toMatch(/^cut\r\n\r\n(?:😀é)+😀? …$/u);
  });

  test('cannot be given another receiver, a copy or a body by what it holds', () => {
    const {href} = mailDraft(
      {to: 'a@b.example?bcc=x@y.example', subject: 's&bcc=x', text: 't&cc=x'},
      '',
    );
    expect([...new URL(href).searchParams.keys()]).toEqual(['subject', 'body']);
  });

  test('is made of half a character too', () => {
    expect(mailDraft({...letter, text: '\ud83d'}, '').href).toContain('body=%EF%BF%BD');
  });
});
