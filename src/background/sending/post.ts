import type {Instant} from '../../mention/post';
import type {SendFailure} from '../../mention/webhook';
import type {WebhookSecrets} from '../../store/private-rows';
import {beginningOf} from './reply';
import {retryAfter} from './retry-after';
import {signature} from './signature';

/** The browser stops a worker that waits 30 s for a reply: a little before, so that it is noted. */
const LONGEST_MS = 28_000;

/** What is sent, to where, under which key it is taken once, and with what secrets. */
export type Letter = {url: string; body: string; key: string; secrets: WebhookSecrets};

async function headersOf({body, key, secrets}: Letter, now: Instant): Promise<HeadersInit> {
  const {signing, authorization} = secrets;
  return {
    'content-type': 'application/json',
    'idempotency-key': key,
    'earmark-signature': await signature(body, signing, now),
    ...(authorization === undefined ? {} : {authorization}),
  };
}

/** In Firefox and Chromium a redirect that is not followed shows neither its status nor where it leads. */
const isRedirect = ({type, status}: Response): boolean =>
  type === 'opaqueredirect' || (status >= 300 && status < 400);

async function judged(response: Response, now: Instant): Promise<SendFailure | undefined> {
  if (isRedirect(response)) return {is: 'redirect'};
  const {ok, status, headers} = response;
  const {said, isWhole} = await beginningOf(response);
  if (ok) return isWhole ? undefined : {is: 'too long a reply'};
  const notBefore = retryAfter(headers.get('retry-after'), now);
  return {
    is: 'status',
    status,
    ...(said === '' ? {} : {said}),
    ...(notBefore === undefined ? {} : {notBefore}),
  };
}

const nameOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'name' in error ? error.name : undefined;

function whyNot(error: unknown): SendFailure {
  const name = nameOf(error);
  if (name === 'TimeoutError') return {is: 'no reply'};
  if (name === 'TypeError') return {is: 'lost'}; // All that fetch tells of a broken connection
  throw error;
}

/**
 * The one place from which Earmark asks the network for anything: sends a letter once, without
 * cookies, to its own address and no other. Undefined when it arrived.
 */
export async function post(letter: Letter, now: Instant): Promise<SendFailure | undefined> {
  if (!letter.url.startsWith('https://')) return {is: 'no webhook'};
  if (globalThis.navigator?.onLine === false) return {is: 'offline'};
  const headers = await headersOf(letter, now);
  try {
    const response = await fetch(letter.url, {
      method: 'POST',
      headers,
      body: letter.body,
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      signal: AbortSignal.timeout(LONGEST_MS),
    });
    return await judged(response, now);
  } catch (error) {
    return whyNot(error);
  }
}
