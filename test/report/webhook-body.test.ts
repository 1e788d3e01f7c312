import {briefOf, webhookBody} from '../../src/report/brief';
import {post, subject, words} from './a-brief';

const EVIL = 'a@b.c @channel <!here> [x](javascript:alert(1)) `c` | {{ticket.id}} & "q"';

const parcel = (body: string, parts = {}) => ({
  id: 'one',
  at: '2026-05-04T12:00:00Z',
  brief: briefOf(
    subject({post: post({body, authorUrl: 'https://forum.example/u/1', ...parts})}),
    words,
  ),
});

const bytesOf = (body: string): number => new TextEncoder().encode(body).length;

/** What a browser reads where signs are written as numbers. */
const read = (html: string): string =>
  html.replace(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));

/** Every value under a name, however deep. */
function under(value: unknown, name: string): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    ...(key === name ? [inner] : []),
    ...under(inner, name),
  ]);
}

describe('for Slack a brief is', () => {
  const sent = JSON.parse(webhookBody('slack', parcel(EVIL)));

  test('a header and rich text, in which what a stranger wrote is text and nothing else', () => {
    const [header, ...blocks] = sent.blocks;
    expect(header).toEqual({
      type: 'header',
      text: {type: 'plain_text', text: 'Acme on forum.example', emoji: false},
    });
    expect(new Set(blocks.map(({type}: {type: string}) => type))).toEqual(new Set(['rich_text']));
    expect(blocks[0].elements).toEqual([
      {
        type: 'rich_text_section',
        elements: [{type: 'text', text: 'WORDS', style: {bold: true}}],
      },
      {type: 'rich_text_quote', elements: [{type: 'text', text: EVIL}]},
    ]);
  });

  test('a message whose only links are addresses of ours', () => {
    expect(under(sent.blocks, 'url')).toEqual([
      'https://forum.example/u/1',
      'https://forum.example/t/1#a',
    ]);
    expect(sent).toMatchObject({unfurl_links: false, unfurl_media: false, mrkdwn: false});
  });

  test('a text beside it for notifications, which calls nobody', () => {
    expect(sent.text).toContain('&lt;!here&gt;');
    expect(sent.text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
  });

  test('without empty texts, and within what Slack takes', () => {
    const long = parcel('Ж😀\n'.repeat(30_000), {
      authorUrl: `https://x.example/${'u'.repeat(4_000)}`,
    });
    const made = JSON.parse(
      webhookBody('slack', {...long, brief: {...long.brief, title: 'T'.repeat(200)}}),
    );
    expect(bytesOf(JSON.stringify(made.blocks))).toBeLessThanOrEqual(12_000);
    expect(made.blocks[0].text.text).toHaveLength(150);
    expect(made.text.length).toBeLessThanOrEqual(4_000);
    for (const {blocks} of [sent, made]) {
      for (const text of under(blocks, 'text')) expect(text).not.toBe('');
      for (const url of under(blocks, 'url')) expect(String(url).length).toBeLessThanOrEqual(3_000);
    }
  });
});

describe('for Teams a brief is', () => {
  const sent = JSON.parse(webhookBody('teams', parcel(EVIL)));
  const {content} = sent.attachments[0];

  test('a card of plain runs, whose text nothing reads as markup or as a date', () => {
    const types = content.body.map(({type}: {type: string}) => type);
    expect(new Set(types)).toEqual(new Set(['RichTextBlock']));
    const texts = under(content, 'text');
    expect(texts.join('')).toContain(EVIL);
    expect(texts.filter(text => String(text).includes('{{'))).toEqual([]);
  });

  test('a card whose only links are addresses of ours', () => {
    expect(under(content, 'url')).toEqual([
      'https://forum.example/u/1',
      'https://forum.example/t/1#a',
    ]);
  });

  test('small enough in any script, however much others wrote beneath', () => {
    const around = Array.from({length: 50}, (_, at) => ({
      id: String(at),
      words: 'Ж'.repeat(280),
      seenAt: 0,
    }));
    const mention = subject({post: post({body: 'Ж😀'.repeat(20_000)}), followUps: around});
    const body = webhookBody('teams', {...parcel(''), brief: briefOf(mention, words)});
    expect(bytesOf(body)).toBeLessThanOrEqual(20_000);
    expect(body).not.toContain('\ufffd');
  });
});

describe('for Zendesk a brief is', () => {
  const {ticket} = JSON.parse(webhookBody('zendesk', parcel(EVIL)));

  test('a ticket that is known again by its id, with a note that nobody outside reads', () => {
    expect(ticket).toMatchObject({
      subject: 'Acme on forum.example',
      comment: {public: false},
      external_id: 'one',
    });
  });

  test('HTML in which a stranger’s signs are no markup, no Markdown and no placeholder', () => {
    const html: string = ticket.comment.html_body;
    const [, quoted = ''] = /<blockquote>(.*?)<\/blockquote>/.exec(html) ?? [];
    expect(quoted).not.toMatch(/[<>{}"']/);
    expect(read(quoted)).toBe(EVIL);
    expect([...html.matchAll(/<a href="(.*?)">/g)].map(([, href = '']) => read(href))).toEqual([
      'https://forum.example/u/1',
      'https://forum.example/t/1#a',
    ]);
    expect(ticket.comment).not.toHaveProperty('body');
    expect(ticket.comment.html_body).not.toContain('{{');
  });

  test('short enough, whatever its signs become', () => {
    const body = webhookBody('zendesk', parcel('<\n'.repeat(45_000)));
    expect(bytesOf(body)).toBeLessThan(62_000);
  });
});

test('for anybody else a brief is all parts by name, and says whether it is a trial', () => {
  const sent = JSON.parse(webhookBody('json', parcel('Hm')));
  expect(sent).toMatchObject({event: 'hand-off', id: 'one', at: '2026-05-04T12:00:00Z'});
  expect(sent.parts[1]).toEqual({
    is: 'asked',
    heading: 'ASKED',
    lines: ['Ravi', 'Refund the fee', 'from Dana'],
  });
  expect(JSON.parse(webhookBody('json', {...parcel('Hm'), isTrial: true})).event).toBe('trial');
});

test.each(['slack', 'teams', 'zendesk', 'json'] as const)(
  'for %s half a character is sent as one that is unknown, for who reads it may refuse it',
  format => {
    expect(webhookBody(format, parcel('a\ud83d'))).not.toMatch(/\\ud[89a-f]/i);
  },
);
