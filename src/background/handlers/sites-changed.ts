import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import type {Sites} from '../../settings/settings';
import {hostPattern} from '../../settings/sites';
import {changeSettings} from '../../settings/write';
import {say} from '../../words';
import {inWords} from '../in-words';
import {applySites} from '../sites';
import {sitesTogether} from '../together';

function patterns(typed: string[]): string[] {
  const hosts = typed.map(text => {
    const host = hostPattern(text);
    // One pattern that the browser does not take would leave every page unread
    if (host === undefined) throw new Refused('not allowed', say('worker_no_host', text));
    return host;
  });
  return [...new Set(hosts)];
}

/** A person changes where Earmark runs. */
export const sitesChanged: Handler<'sites.changed'> = {
  from: 'own page',
  shape: fromOwnPage['sites.changed'],
  handle: inWords(async ({sites: {mode, listed, off, paused, plain}, seen}) => {
    const next: Sites = {
      mode,
      listed: patterns(listed),
      off: patterns(off),
      paused: patterns(paused),
      plain: patterns(plain),
    };
    const settings = await changeSettings(before => ({
      ...before,
      sites: seen ? sitesTogether({seen, kept: before.sites, next}) : next,
    }));
    await applySites(settings);
    return {sites: settings.sites};
  }),
};
