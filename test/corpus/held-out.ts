/**
 * Platforms that readers are never tuned on: about a quarter of the corpus, whole platforms, so
 * that a fix for one of their pages cannot help the rest of them. Their pages are not looked at.
 */
export const heldOut: ReadonlySet<string> = new Set([
  'bbpress',
  'crowdstack',
  'fluxbb',
  'guancha',
  'iens-reviews',
  'mumsnet',
  'nodebb',
  'none-listing',
  'oracle-blog',
  'slashdot',
  'somethingawful',
  'static-archive',
  'toptal-comments',
  'vanilla',
  'vbulletin4',
  'wordpress-themed',
  'wordpress.com-comments',
  'zeit-comments',
]);
