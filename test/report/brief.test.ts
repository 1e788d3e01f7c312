import type {Mention} from '../../src/mention/mention';
import {
  type BriefSubject,
  type BriefWords,
  briefMarkdown,
  briefOf,
  briefText,
  mailDraft,
  webhookBody,
  wordsLast,
} from '../../src/report/brief';
import {aMention} from './a-mention';

const words: BriefWords = {
  title: (brand, site) => `${brand} on ${site}`,
  heading: part => part.toUpperCase(),
  from: name => `from ${name}`,
  reach: ({kind, value}) => `${value} ${kind}`,
  moment: at => `at ${at}`,
  between: (from, to) => `${from} to ${to}`,
  waited: (from, now) => `waits ${now - from}`,
  wrote: author => `${author}:`,
  unknownAuthor: 'somebody',
  unknownTime: 'some time',
  nothingAsked: 'put it right',
};

const post = (parts: Partial<Mention['post']>) => ({...aMention().post, ...parts});

function subject(parts: Partial<Mention> = {}, handOff = {}): BriefSubject {
  return {
    mention: aMention({host: 'www.forum.example', posted: {from: 100, to: 100}, ...parts}),
    brands: ['Acme'],
    address: 'https://forum.example/t/1#a',
    handOff: {to: 'Ravi', by: 'Dana', ask: 'Refund the fee', dueAt: 900, ...handOff},
    known: ['concern', 'billing'],
    now: 700,
  };
}

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

describe('the body for a webhook', () => {
  const parcel = {
    id: 'one',
    at: '2026-05-04T12:00:00Z',
    brief: briefOf(subject({post: post({body: '<!channel> & [x](https://evil.example)'})}), words),
  };

  test('calls nobody in Slack by what a stranger wrote', () => {
    const {text} = JSON.parse(webhookBody('slack', parcel));
    expect(text).toContain('&lt;!channel&gt; &amp;');
    expect(text).not.toContain('<!channel>');
  });

  test('is a card of plain runs for Teams, whose text nothing reads as markup', () => {
    const {attachments} = JSON.parse(webhookBody('teams', parcel));
    const {body} = attachments[0].content;
    expect(new Set(body.map(({type}: {type: string}) => type))).toEqual(new Set(['RichTextBlock']));
    expect(JSON.stringify(body)).toContain('[x](https://evil.example)');
  });

  test('is a ticket for Zendesk, known again by its id', () => {
    expect(JSON.parse(webhookBody('zendesk', parcel)).ticket).toMatchObject({
      subject: 'Acme on forum.example',
      external_id: 'one',
    });
  });

  test('is all parts by name for anybody else, and says whether it is a trial', () => {
    const sent = JSON.parse(webhookBody('json', parcel));
    expect(sent).toMatchObject({event: 'hand-off', id: 'one', at: parcel.at});
    expect(sent.parts[1]).toEqual({
      is: 'asked',
      heading: 'ASKED',
      lines: ['Ravi', 'Refund the fee', 'from Dana'],
    });
    expect(JSON.parse(webhookBody('json', {...parcel, isTrial: true})).event).toBe('trial');
  });

  test('of a very long post is cut to what the other side takes', () => {
    const long = {
      ...parcel,
      brief: briefOf(subject({post: post({body: 'x'.repeat(90_000)})}), words),
    };
    for (const format of ['slack', 'teams', 'zendesk'] as const) {
      expect(webhookBody(format, long).length).toBeLessThan(26_000);
    }
  });

  test('fits into Teams in any script, however much others wrote beneath', () => {
    const around = Array.from({length: 50}, (_, at) => ({
      id: String(at),
      words: 'Ж'.repeat(280),
      seenAt: 0,
    }));
    const mention = subject({post: post({body: 'Ж😀'.repeat(20_000)}), followUps: around});
    const body = webhookBody('teams', {...parcel, brief: briefOf(mention, words)});
    expect(new TextEncoder().encode(body).length).toBeLessThan(28_000);
    expect(body).not.toMatch(/\\ud8/);
  });
});
