import type {Match, Mention} from '../../../mention/mention';
import {why} from '../../../query';
import type {Brand, Settings} from '../../../settings/settings';
import {say} from '../../../words';
import {Reasons} from '../../reasons';

const MOST = 8;

/** The words that a match marked, each once. */
function wordsOf({post}: Mention, {spans}: Match): string {
  const words = spans.map(({start, end, in: where}) =>
    (where === 'title' ? (post.threadTitle ?? '') : post.body).slice(start, end),
  );
  return [...new Set(words)]
    .slice(0, MOST)
    .map(word => `“${word}”`)
    .join(', ');
}

type Props = {mention: Mention; match: Match; brand: Brand | undefined};

function Found({mention, match, brand}: Props) {
  const name = brand?.name ?? say('dashboard_brand_gone');
  const {queryVersion} = match;
  const now = brand && why(brand, mention.post);
  const isOlder = brand && queryVersion !== undefined && queryVersion !== brand.queryVersion;
  return (
    <div class="one-why">
      <p>
        {queryVersion === undefined
          ? say('dashboard_found_words', name, wordsOf(mention, match))
          : say('dashboard_found_by', name, queryVersion, wordsOf(mention, match))}
      </p>
      {isOlder && <p class="field-hint">{say('dashboard_query_since', brand.queryVersion)}</p>}
      {now && <Reasons why={now} of="kept" />}
    </div>
  );
}

/** Why the post is kept: which query found it at which words, and what the query of now says of it. */
export function WhyFound({mention, settings}: {mention: Mention; settings: Settings}) {
  const {matches, state} = mention;
  return (
    <section class="one-part">
      <h2>{say('dashboard_why_found')}</h2>
      {state.flagged && <p>{say('dashboard_why_flagged')}</p>}
      {matches.map(match => (
        <Found
          key={match.brandId}
          mention={mention}
          match={match}
          brand={settings.brands.find(({id}) => id === match.brandId)}
        />
      ))}
    </section>
  );
}
