import {described} from './description';
import {showing} from './mark';

/** FluxBB and PunBB 1.2. */
export const fluxbb = described({
  name: 'FluxBB',
  owns: showing('.pun .blockpost'),
  posts: '.blockpost[id^="p"]',
  body: '.postmsg',
  without: '.postedit',
  author: '.postleft dt',
  permalink: 'h2 a',
  time: 'h2 a',
  key: '@id',
  number: '.conr',
  threadTitle: '.crumbs strong',
});
