import {useEffect, useState} from 'preact/hooks';
import {siteOf} from '../mention/identity';
import type {Mention} from '../mention/mention';
import type {Brand} from '../settings/settings';
import {recentMentions} from '../store/read';
import {excerpt} from '../ui/excerpt';
import {Marked} from '../ui/marked';
import {say, sayCount} from '../words';
import {type Comparison, compare} from './compare';
import {type Draft, queryOf} from './draft';
import {linesIn} from './lines';
import {useSettled} from './use-settled';

/** So many kept posts are looked through, the newest first. */
const POSTS = 500;
const EXAMPLES = 3;
/** How long a query stands still before it is tried on them. */
const STILL_MS = 500;

/** The newest posts that are kept; none while they are read or where the store cannot be. */
function useKept(): Mention[] {
  const [kept, setKept] = useState<Mention[]>([]);
  useEffect(() => {
    const life = new AbortController();
    recentMentions(POSTS).then(
      mentions => !life.signal.aborted && setKept(mentions.slice(0, POSTS)),
      () => setKept([]), // The list of mentions says why; a query can be written without them
    );
    return () => life.abort();
  }, []);
  return kept;
}

function useComparison(draft: Draft, saved: Brand | undefined): Comparison | undefined {
  const kept = useKept();
  const [comparison, setComparison] = useState<Comparison>();
  const query = useSettled(queryOf(draft), STILL_MS);
  const ignore = useSettled(draft.ignore, STILL_MS);
  useEffect(() => {
    const life = new AbortController();
    void compare(kept, {query, ignore: linesIn(ignore)}, saved, life.signal).then(
      found => !life.signal.aborted && setComparison(found),
    );
    return () => life.abort();
  }, [kept, query, ignore, saved]);
  return comparison;
}

type ExamplesProps = {label: string; mentions: Mention[]};

function Examples({label, mentions}: ExamplesProps) {
  if (mentions.length === 0) return null;
  return (
    <details class="more-of-it">
      <summary>{label}</summary>
      <ul class="stored-examples">
        {mentions.slice(0, EXAMPLES).map(mention => (
          <li key={mention.id}>
            <Marked
              pieces={excerpt(
                mention.post.body,
                mention.matches.flatMap(match => match.spans),
                140,
              )}
            />{' '}
            <span class="field-hint">{siteOf(mention)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

function difference({gained, lost}: Comparison): string {
  const more = gained.length - lost.length;
  if (gained.length === 0 && lost.length === 0) return say('dashboard_stored_same');
  if (more === 0) return say('dashboard_stored_others');
  return sayCount(more > 0 ? 'dashboard_stored_more' : 'dashboard_stored_fewer', Math.abs(more));
}

/** What the query would have found among the posts that are kept, and what the saved one does. */
export function Stored({draft, saved}: {draft: Draft; saved: Brand | undefined}) {
  const found = useComparison(draft, saved);
  if (!found || found.of === 0) return null;
  const {of, matched, gained, lost} = found;
  return (
    <div class="stored">
      <p role="status">
        {sayCount('dashboard_stored', of, matched)} {saved && difference(found)}
      </p>
      <Examples label={sayCount('dashboard_stored_gained', gained.length)} mentions={gained} />
      <Examples label={sayCount('dashboard_stored_lost', lost.length)} mentions={lost} />
    </div>
  );
}
