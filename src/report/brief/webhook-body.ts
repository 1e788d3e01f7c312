import type {WebhookFormat} from '../../mention/webhook';
import type {Brief} from './brief';
import {slackMessage} from './slack';
import {teamsMessage} from './teams';
import {briefText} from './written';
import {zendeskTicket} from './zendesk';

/** What is sent: a brief, the name under which it is sent once, and whether it is only a trial. */
export type Parcel = {id: string; at: string; brief: Brief; isTrial?: true};

const bodies: Record<WebhookFormat, (parcel: Parcel) => unknown> = {
  slack: ({brief}) => slackMessage(brief),
  teams: ({brief}) => teamsMessage(brief),
  zendesk: ({id, brief}) => zendeskTicket(id, brief),
  json: ({id, at, brief, isTrial = false}) => ({
    event: isTrial ? 'trial' : 'hand-off',
    id,
    at,
    title: brief.title,
    parts: brief.parts.map(({is, heading, lines}) => ({is, heading, lines})),
    text: briefText(brief),
  }),
};

/** Half a character, which a page can hold, is refused by many who read JSON. */
const whole = (_: string, value: unknown): unknown =>
  typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;

/** The body of a request to a webhook, in the shape that its other side expects. */
export const webhookBody = (format: WebhookFormat, parcel: Parcel): string =>
  JSON.stringify(bodies[format](parcel), whole);
