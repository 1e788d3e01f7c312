import type {Colleague} from '../../mention/colleague';
import type {Webhook} from '../../mention/webhook';
import {say} from '../../words';

/** Someone new, of whom nothing is known yet. */
export const newColleague = (): Colleague => ({
  id: crypto.randomUUID(),
  name: '',
  role: '',
  mayDecide: '',
});

/** A new webhook, not set up yet. */
export const newWebhook = (): Webhook => ({
  id: crypto.randomUUID(),
  name: '',
  format: 'slack',
  url: '',
});

/** A secret that nobody guesses. */
export function newSecret(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

/** Why nobody could be called so; undefined for a good name. */
export function nameRefused(name: string, others: string[]): string | undefined {
  if (name.trim() === '') return say('dashboard_person_no_name');
  return others.includes(name.trim()) ? say('worker_person_twice', name.trim()) : undefined;
}

/** Why a mail could not be addressed so; undefined for a good address, or none. */
export function emailRefused(typed: string): string | undefined {
  const email = typed.trim();
  if (email === '' || /^[^\s@,;?&<>"]+@[^\s@,;?&<>"]+\.[^\s@,;?&<>"]+$/.test(email))
    return undefined;
  return say('dashboard_person_bad_email');
}

/** Why nothing could be sent there; undefined for a good address. */
export function addressRefused(typed: string): string | undefined {
  const url = URL.canParse(typed.trim()) ? new URL(typed.trim()) : undefined;
  const isGood = url?.protocol === 'https:' && url.username === '' && url.password === '';
  return isGood ? undefined : say('worker_webhook_address');
}

/** Why a secret does not do; undefined for a good one. */
export const secretRefused = (typed: string): string | undefined =>
  /^[\x20-\x7e]{8,2000}$/.test(typed) ? undefined : say('dashboard_webhook_bad_secret');
