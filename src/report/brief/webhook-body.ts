import type {WebhookFormat} from '../../mention/webhook';
import {type Brief, wordsLast} from './brief';
import {briefText} from './written';

/** What is sent: a brief, the name under which it is sent once, and whether it is only a trial. */
export type Parcel = {id: string; at: string; brief: Brief; isTrial?: true};

/** Slack refuses texts above 40,000 characters. */
const LONGEST = 20_000;

/** Teams refuses messages above 28 kB, however many characters that are. */
const TEAMS_BYTES = 27_000;

const cut = (text: string, longest = LONGEST): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/[\ud800-\udbff]$/, '')} …`;

/** In Slack these three signs begin links and calls; nothing that a stranger wrote may be one. */
const forSlack = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** Runs of plain text: a block of text would read Markdown, and make links of what a stranger wrote. */
function adaptiveCard({title, parts}: Brief, longest: number) {
  const block = (text: string, isBold: boolean) => ({
    type: 'RichTextBlock',
    inlines: [{type: 'TextRun', text, ...(isBold ? {weight: 'Bolder'} : {})}],
  });
  const body = parts.flatMap(({heading, lines}) => [
    block(heading, true),
    block(cut(lines.join('\n'), longest), false),
  ]);
  return {
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    type: 'AdaptiveCard',
    version: '1.4',
    body: [block(title, true), ...body],
  };
}

const teamsMessage = (brief: Brief, longest: number) => ({
  type: 'message',
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: adaptiveCard(brief, longest),
    },
  ],
});

const bytesOf = (message: unknown): number =>
  new TextEncoder().encode(JSON.stringify(message)).length;

/** Its longest parts are cut shorter and shorter, until all of it fits. */
function forTeams(brief: Brief) {
  let longest = LONGEST;
  let message = teamsMessage(brief, longest);
  while (bytesOf(message) > TEAMS_BYTES && longest > 100) {
    longest = Math.floor(longest / 1.5);
    message = teamsMessage(brief, longest);
  }
  return message;
}

const bodies: Record<WebhookFormat, (parcel: Parcel) => unknown> = {
  slack: ({brief}) => ({text: cut(forSlack(briefText(wordsLast(brief)))), unfurl_links: false}),
  teams: ({brief}) => forTeams(brief),
  zendesk: ({id, brief}) => ({
    ticket: {
      subject: brief.title,
      comment: {body: cut(briefText(wordsLast(brief)))},
      external_id: id,
    },
  }),
  json: ({id, at, brief, isTrial = false}) => ({
    event: isTrial ? 'trial' : 'hand-off',
    id,
    at,
    title: brief.title,
    parts: brief.parts.map(({is, heading, lines}) => ({is, heading, lines})),
    text: briefText(brief),
  }),
};

/** The body of a request to a webhook, in the shape that its other side expects. */
export const webhookBody = (format: WebhookFormat, parcel: Parcel): string =>
  JSON.stringify(bodies[format](parcel));
