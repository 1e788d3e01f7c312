import type {Instant} from '../../mention/post';

const hex = (bytes: ArrayBuffer): string =>
  [...new Uint8Array(bytes)].map(byte => byte.toString(16).padStart(2, '0')).join('');

/**
 * What proves that a body is ours and when it was sent: `t=SECONDS,v1=HEX`, where HEX is the
 * HMAC-SHA-256 of `SECONDS.BODY` under the shared secret. The other side refuses what is too old.
 */
export async function signature(body: string, secret: string, now: Instant): Promise<string> {
  const seconds = Math.floor(now / 1000);
  const text = new TextEncoder();
  const how = {name: 'HMAC', hash: 'SHA-256'};
  const key = await crypto.subtle.importKey('raw', text.encode(secret), how, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', key, text.encode(`${seconds}.${body}`));
  return `t=${seconds},v1=${hex(signed)}`;
}
