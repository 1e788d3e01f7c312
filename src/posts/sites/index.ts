import type {Site} from '../site';
import {bazaarvoice} from './bazaarvoice';
import {bbpress} from './bbpress';
import {blogger} from './blogger';
import {bluesky} from './bluesky';
import {coral} from './coral';
import {discourse, discourseCrawler} from './discourse';
import {disqus} from './disqus';
import {drupal} from './drupal';
import {facebook} from './facebook';
import {flarum} from './flarum';
import {fluxbb} from './fluxbb';
import {github} from './github';
import {hackerNews} from './hacker-news';
import {invision, invision3} from './invision';
import {khoros, khorosAurora} from './khoros';
import {lemmy} from './lemmy';
import {linkedin} from './linkedin';
import {lobsters} from './lobsters';
import {hyperkitty, hypermail, mhonarc, pipermail} from './mailing-lists';
import {mastodon} from './mastodon';
import {mediawiki} from './mediawiki';
import {mybb} from './mybb';
import {nodebb} from './nodebb';
import {openWeb} from './openweb';
import {phpbb, phpbbTables} from './phpbb';
import {productHunt} from './product-hunt';
import {oldReddit, reddit} from './reddit';
import {slashdot} from './slashdot';
import {smf} from './smf';
import {stackExchange} from './stack-exchange';
import {steam} from './steam';
import {tripadvisor} from './tripadvisor';
import {trustpilot} from './trustpilot';
import {typepad} from './typepad';
import {vanilla} from './vanilla';
import {vbulletin3, vbulletin4, vbulletin5} from './vbulletin';
import {woltlab} from './woltlab';
import {wordpress} from './wordpress';
import {x} from './x';
import {xenforo, xenforo1} from './xenforo';
import {youtube} from './youtube';

/** The sites and engines with a reader of their own, in the order in which they are asked. */
export const sites: readonly Site[] = [
  reddit,
  oldReddit,
  hackerNews,
  slashdot,
  x,
  mastodon,
  bluesky,
  lemmy,
  youtube,
  facebook,
  linkedin,
  trustpilot,
  disqus,
  productHunt,
  lobsters,
  github,
  steam,
  tripadvisor,
  stackExchange,
  discourse,
  discourseCrawler,
  phpbb,
  phpbbTables,
  xenforo,
  xenforo1,
  vbulletin3,
  vbulletin4,
  vbulletin5,
  invision,
  invision3,
  smf,
  mybb,
  fluxbb,
  nodebb,
  flarum,
  vanilla,
  woltlab,
  khoros,
  khorosAurora,
  bbpress,
  blogger,
  typepad,
  drupal,
  pipermail,
  hyperkitty,
  mhonarc,
  hypermail,
  mediawiki,
  wordpress,
  coral,
  openWeb,
  bazaarvoice,
];
