import type {BriefPart} from './brief';
import {cut} from './cut';

/** A line of a brief, and whether it is an address of ours to follow. */
export type Line = {text: string; isLink: boolean};

const isAddress = (line: string): boolean => /^https?:\/\/[^\s<>]+$/.test(line);

/** The lines of a part; without addresses of ours it has so many characters at most. */
export function linesOf({lines, links = []}: BriefPart, longest = Infinity): Line[] {
  if (links.length === 0) {
    const told = cut(lines.join('\n'), longest);
    return told.split('\n').map(text => ({text, isLink: false}));
  }
  return lines.map(text => {
    const isLink = links.includes(text) && isAddress(text);
    return {text: isLink ? text : cut(text, longest), isLink};
  });
}

/** The text of lines among which is no address of ours; undefined where there is one. */
export const plainText = (lines: Line[]): string | undefined =>
  lines.some(({isLink}) => isLink) ? undefined : lines.map(({text}) => text).join('\n');
