import type {Brief, BriefPart} from './brief';

const textPart = ({heading, lines, isQuoted}: BriefPart): string =>
  [heading, ...lines.map(line => (isQuoted ? `> ${line}` : line))].join('\n');

/** A brief as plain text, for a mail or a chat. */
export const briefText = ({title, parts}: Brief): string =>
  `${[title, ...parts.map(textPart)].join('\n\n')}\n`;

/**
 * What a stranger wrote must come out as they wrote it: no sign of theirs may make a heading or a
 * link, which a bare address becomes in most trackers.
 */
const plain = (text: string): string =>
  text
    .replace(/[\\`*_{}[\]<>#|~!&]/g, '\\$&')
    .replace(/\b(https?|ftp|mailto|xmpp)(?=:)/gi, '$1\\')
    .replace(/\bwww(?=\.)/gi, '$&\\')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])/, '$1\\$2');

const isAddress = (line: string): boolean => /^https?:\/\/[^\s<>]+$/.test(line);

function markdownPart({heading, lines, links = [], isQuoted}: BriefPart): string {
  const markdownLine = (line: string): string =>
    links.includes(line) && isAddress(line) ? `<${line}>` : plain(line);
  const shown = isQuoted
    ? lines.map(line => `> ${plain(line)}`.trimEnd()).join('\n>\n')
    : lines.map(line => `- ${markdownLine(line)}`).join('\n');
  return `## ${plain(heading)}\n\n${shown}`;
}

/** A brief as Markdown, for a tracker or a wiki. */
export const briefMarkdown = ({title, parts}: Brief): string =>
  `${[`# ${plain(title)}`, ...parts.map(markdownPart)].join('\n\n')}\n`;
