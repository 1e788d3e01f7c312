import type {Demo} from './server';
import {COMMENT_HOST, sites} from './sites';

const hosts = ['demo.localhost', COMMENT_HOST, ...sites.map(({host}) => host)];

/** True for the hosts of the demo web, which a proxy may let through. */
export const isDemo = (host: string): boolean => hosts.includes(host);

/** What the demo’s own pages ask for: themselves, their look, their script, their data. */
const asked = (line: string, demo: Demo): boolean => {
  const [, address = ''] = line.split(' ');
  const url = new URL(address.includes('://') ? address : `https://${address}`);
  return demo.asked.includes(url.hostname + url.pathname) || url.hostname === COMMENT_HOST;
};

/** What a browser asks its own maker for, whatever the flags say; none of it comes from a page. */
export const MAKERS =
  /^(?:CONNECT|GET|POST) (?:https?:\/\/)?[\w.-]*\.?(?:google|googleapis|gvt1|mozilla|firefox|mozgcp)\.(?:com|net|org)(?::443|\/)/;

/** Of all that was asked of the network: what neither a page of the demo nor the browser asked for. */
export const strange = (seen: string[], demo: Demo): string[] =>
  seen.filter(line => !asked(line, demo) && !MAKERS.test(line));
