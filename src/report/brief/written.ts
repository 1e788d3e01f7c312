import type {Brief, BriefPart} from './brief';
import {linesOf} from './lines';

const textPart = ({heading, lines, isQuoted}: BriefPart): string =>
  [heading, ...lines.map(line => (isQuoted ? `> ${line}` : line))].join('\n');

/** A brief as plain text, for a mail or a chat. */
export const briefText = ({title, parts}: Brief): string =>
  `${[title, ...parts.map(textPart)].join('\n\n')}\n`;

/**
 * What a stranger wrote must come out as they wrote it: no sign of theirs may make a heading or a
 * link, which a bare address becomes in most trackers. Trackers look for people to call, and for
 * tickets, after they have read the Markdown: only what no name can hold keeps them from it.
 */
const plain = (text: string): string =>
  text
    .replace(/[@#](?=[\p{L}\p{N}_])/gu, '$&\u200b')
    .replace(/[\\`*_{}[\]<>#|~!&$]/g, '\\$&')
    .replace(/\b(https?|ftp|mailto|xmpp)(?=:)/gi, '$1\\')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

function markdownPart(part: BriefPart): string {
  const {heading, lines, isQuoted} = part;
  const shown = isQuoted
    ? lines.map(line => `> ${plain(line)}`.trimEnd()).join('\n>\n')
    : linesOf(part)
        .map(({text, isLink}) => `- ${isLink ? `<${text}>` : plain(text)}`)
        .join('\n');
  return `## ${plain(heading)}\n\n${shown}`;
}

/** A brief as Markdown, for a tracker or a wiki. */
export const briefMarkdown = ({title, parts}: Brief): string =>
  `${[`# ${plain(title)}`, ...parts.map(markdownPart)].join('\n\n')}\n`;
