import type {Mention} from '../mention/mention';
import type {Brand} from '../settings/settings';
import {say} from '../words';

type Props = {mention: Mention; brands: Brand[]};

const MOST = 5;

/** By which version of which query a mention was found, and at which words. */
export function Provenance({mention: {matches, post}, brands}: Props) {
  const found = matches.filter(match => match.queryVersion !== undefined);
  if (found.length === 0) return null;
  return (
    <ul class="provenance field-hint">
      {found.map(({brandId, queryVersion = 0, spans}) => {
        const words = spans.map(({start, end, in: where}) =>
          (where === 'title' ? (post.threadTitle ?? '') : post.body).slice(start, end),
        );
        const each = [...new Set(words)].slice(0, MOST).map(word => `“${word}”`);
        const name = brands.find(({id}) => id === brandId)?.name ?? say('dashboard_brand_gone');
        return (
          <li key={brandId}>{say('dashboard_found_by', name, queryVersion, each.join(', '))}</li>
        );
      })}
    </ul>
  );
}
