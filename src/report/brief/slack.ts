import {type Brief, type BriefPart, wordsLast} from './brief';
import {cut, fitting} from './cut';
import {linesOf, plainText} from './lines';
import {briefText} from './written';

/** Slack refuses a message with more in all its blocks than about 13,000 characters. */
const BLOCKS_BYTES = 12_000;
/** A longer header, or a longer address, is refused. */
const HEADER = 150;
const ADDRESS = 3_000;
/** What stands in for the blocks, for a notification or a screen reader. */
const FALLBACK = 4_000;

/** These three signs begin links and calls there; nothing that a stranger wrote may be one. */
const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

const text = (words: string, isBold = false) => ({
  type: 'text',
  text: words,
  ...(isBold ? {style: {bold: true}} : {}),
});

/** Addresses of ours as links, all else as it stands: rich text reads no marks in it. */
function inlines(part: BriefPart, longest: number) {
  const lines = linesOf(part, longest);
  const plain = plainText(lines);
  if (plain !== undefined) return [text(plain)];
  return lines.flatMap(({text: line, isLink}, at) => [
    ...(at === 0 ? [] : [text('\n')]),
    isLink && line.length <= ADDRESS ? {type: 'link', url: line} : text(cut(line, ADDRESS)),
  ]);
}

const block = (part: BriefPart, longest: number) => ({
  type: 'rich_text',
  elements: [
    {type: 'rich_text_section', elements: [text(part.heading, true)]},
    {
      type: part.isQuoted ? 'rich_text_quote' : 'rich_text_section',
      elements: inlines(part, longest),
    },
  ],
});

function blocks({title, parts}: Brief, longest: number) {
  const header = {type: 'plain_text', text: cut(title, HEADER), emoji: false};
  return [{type: 'header', text: header}, ...parts.map(part => block(part, longest))];
}

/** A brief as a message for an incoming webhook of Slack. */
export const slackMessage = (brief: Brief) => ({
  text: escaped(cut(briefText(wordsLast(brief)), FALLBACK)),
  mrkdwn: false,
  blocks: fitting(longest => blocks(brief, longest), BLOCKS_BYTES),
  unfurl_links: false,
  unfurl_media: false,
});
