import type {Brief, BriefPart} from './brief';
import {fitting} from './cut';
import {linesOf, plainText} from './lines';

/** Teams says that it takes messages of 28 kB, and refuses some from 21 kB on. */
const BYTES = 20_000;

/** Two braces begin a date that a card writes anew; apart they are read as they stand. */
const runs = (text: string, how = {}) =>
  text.split(/(?<=\{)(?=\{)/).map(some => ({type: 'TextRun', text: some, ...how}));

/** Runs of plain text: a block of text would read Markdown, and make links of what a stranger wrote. */
const block = (inlines: object[]) => ({type: 'RichTextBlock', inlines});

const link = (url: string) => runs(url, {selectAction: {type: 'Action.OpenUrl', url}});

function told(part: BriefPart, longest: number) {
  const lines = linesOf(part, longest);
  const plain = plainText(lines);
  if (plain !== undefined) return [block(runs(plain))];
  return lines.map(({text, isLink}) => block(isLink ? link(text) : runs(text)));
}

const bold = {weight: 'Bolder'};

const card = ({title, parts}: Brief, longest: number) => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard',
  version: '1.4',
  msteams: {width: 'Full'},
  body: [
    block(runs(title, {...bold, size: 'Large'})),
    ...parts.flatMap(part => [block(runs(part.heading, bold)), ...told(part, longest)]),
  ],
});

/** A brief as an adaptive card for a workflow of Teams. */
export const teamsMessage = (brief: Brief) =>
  fitting(
    longest => ({
      type: 'message',
      attachments: [
        {
          contentType: 'application/vnd.microsoft.card.adaptive',
          content: card(brief, longest),
        },
      ],
    }),
    BYTES,
  );
