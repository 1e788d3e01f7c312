import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {NotCompiled, parseQuery} from '../../query';
import type {Brand, Settings} from '../../settings/settings';
import {say} from '../../words';
import {inWords} from '../in-words';
import {keepProjection} from '../projection';
import {brandTogether} from '../together';
import {changeBrands} from '../watch';

function checkQuery({query}: Brand): void {
  const parsed = parseQuery(query);
  if (parsed.ok) return;
  const [problem] = parsed.problems;
  throw new Refused('not allowed', problem?.message ?? query);
}

const isSameQuery = (a: Brand, b: Brand): boolean =>
  JSON.stringify([a.query, a.ignore]) === JSON.stringify([b.query, b.ignore]);

/** Saves, or says in words why the brands cannot be watched for together: there is a limit of terms. */
async function compiling(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    throw error instanceof NotCompiled ? new Refused('not allowed', error.problem) : error;
  }
}

/**
 * The brand as it is kept: its version counts changes of the query. `since` moves back only, as a
 * later one would take people who wait out of every figure.
 */
function next(brand: Brand, before: Brand | undefined): Brand {
  const since = Math.min(brand.since, before?.since ?? Date.now());
  if (!before) return {...brand, queryVersion: 1, since};
  const queryVersion = before.queryVersion + (isSameQuery(brand, before) ? 0 : 1);
  return {...brand, queryVersion, since};
}

/** What an editor would leave, with what was changed elsewhere while it was open. */
function together(brand: Brand, seen: Brand | undefined, kept: Brand | undefined): Brand {
  if (seen && !kept) throw new Refused('not allowed', say('worker_brand_gone', brand.name));
  const both = seen && kept ? brandTogether({seen, kept, next: brand}) : brand;
  if (!both) throw new Refused('not allowed', say('worker_brand_changed', brand.name));
  return both;
}

/** A person sets up a brand or changes one. With a mistake in it, the old one stays in force. */
export const brandSaved: Handler<'brand.saved'> = {
  from: 'own page',
  shape: fromOwnPage['brand.saved'],
  handle: inWords(async ({brand, seen}) => {
    checkQuery(brand);
    let saved = brand;
    const put = (settings: Settings) => {
      const at = settings.brands.findIndex(({id}) => id === brand.id);
      const before = settings.brands[at];
      saved = next(together(brand, seen, before), before);
      const brands = at === -1 ? [...settings.brands, saved] : settings.brands.with(at, saved);
      return {...settings, brands};
    };
    await compiling(() => changeBrands(put));
    await keepProjection();
    return {brand: saved};
  }),
};
