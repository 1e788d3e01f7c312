import {isWithin} from '../mention/identity';
import type {Sites} from './settings';

const LABEL = `[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?`;
const HOST_PATTERN = new RegExp(String.raw`^(?:\*\.)?${LABEL}(?:\.${LABEL})*$`);

/**
 * A host pattern from what a person typed or pasted: `example.org`, `*.example.org` or any address
 * on the site. Undefined when no host can be made of it.
 */
export function hostPattern(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  if (text === '') return undefined;
  const anySub = text.startsWith('*.');
  const bare = anySub ? text.slice(2) : text;
  const address = /^[a-z][a-z+.-]*:\/\//.test(bare) ? bare : `https://${bare}`;
  if (!URL.canParse(address)) return undefined;
  const {protocol, hostname} = new URL(address);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const pattern = anySub ? `*.${hostname}` : hostname;
  return HOST_PATTERN.test(pattern) ? pattern : undefined;
}

/** True when `host` is covered by `pattern`; `*.x.org` covers x.org and everything below it. */
export function covers(pattern: string, host: string): boolean {
  return pattern.startsWith('*.') ? isWithin(host, pattern.slice(2)) : host === pattern;
}

/** Why Earmark does not run on a host; undefined where it runs. */
export type WhyOff = 'paused' | 'off from the start' | 'not listed';

/** Says whether, and why, Earmark does not run on a host. */
export function whyOff(sites: Sites, host: string): WhyOff | undefined {
  const isIn = (patterns: string[]) => patterns.some(pattern => covers(pattern, host));
  if (isIn(sites.paused)) return 'paused';
  if (isIn(sites.off)) return 'off from the start';
  if (sites.mode === 'listed' && !isIn(sites.listed)) return 'not listed';
  return undefined;
}

/** True where no words are to be underlined. */
export function isPlain({plain}: Sites, host: string): boolean {
  return plain.some(pattern => covers(pattern, host));
}

const matchPattern = (pattern: string): string => `*://${pattern}/*`;

/** Where the content script is registered, as match patterns of the browser. */
export function registrationOf(sites: Sites): {matches: string[]; excludeMatches: string[]} {
  const matches =
    sites.mode === 'every' ? ['http://*/*', 'https://*/*'] : sites.listed.map(matchPattern);
  return {matches, excludeMatches: [...sites.off, ...sites.paused].map(matchPattern)};
}
