const POLL_MS = 1000;

/** The part of the address that names a page: a fragment counts only where it routes (`#/…`, `#!…`). */
function pageOf({href, hash}: Location): string {
  return /^#[/!]/.test(hash) ? href : href.slice(0, href.length - hash.length);
}

/**
 * Tells when a single-page site goes to another page without loading one. Patching the history
 * does not see the page's own calls from here, so: the Navigation API, or looking once a second.
 * @returns what looks at once, for those who cannot wait
 */
export function followAddress(moved: () => void, signal: AbortSignal): () => void {
  let page = pageOf(location);
  const look = () => {
    const now = pageOf(location);
    if (now === page) return;
    page = now;
    moved();
  };
  if ('navigation' in globalThis) {
    navigation.addEventListener('currententrychange', look, {signal});
    return look;
  }
  addEventListener('popstate', look, {signal});
  const timer = setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  return look;
}
