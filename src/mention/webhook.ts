import type {Instant} from './post';

/** Whose shape the other side of a webhook expects. */
export type WebhookFormat = 'slack' | 'teams' | 'zendesk' | 'json';

/** Where briefs can be sent to, as a person set it up; its secrets are kept apart from it. */
export type Webhook = {id: string; name: string; format: WebhookFormat; url: string};

/** Why something did not get to a webhook, as far as can be told from here. */
export type SendFailure =
  | {
      is: 'status';
      status: number;
      /** How its reply begins: somebody else's words. */
      said?: string;
      /** The other side does not want to be asked before. */
      notBefore?: Instant;
    }
  | {
      is:
        | 'redirect'
        | 'no reply'
        | 'lost'
        | 'offline'
        | 'too long a reply'
        | 'cut off'
        | 'no permission'
        | 'no webhook'
        | 'other address'
        | 'other format';
    };

const AMBIGUOUS: ReadonlySet<SendFailure['is']> = new Set([
  'no reply',
  'lost',
  'too long a reply',
  'cut off',
]);

/** True where the other side may have taken it all the same: a gateway that gave up waiting, too. */
export function mayHaveArrived(failure: SendFailure): boolean {
  if (failure.is === 'status') return failure.status === 502 || failure.status === 504;
  return AMBIGUOUS.has(failure.is);
}

const FOR_A_PERSON: ReadonlySet<SendFailure['is']> = new Set([
  'no webhook',
  'other address',
  'other format',
]);

/** True where only a person can help: what was refused would be refused again. */
export function isFinal(failure: SendFailure): boolean {
  if (FOR_A_PERSON.has(failure.is)) return true;
  if (failure.is !== 'status') return false;
  const {status} = failure;
  return status >= 400 && status < 500 && ![408, 425, 429].includes(status);
}
