import type {Settings} from '../../settings/settings';
import {causes} from '../../ui/triage/words';
import {say} from '../../words';
import type {Posts} from '../times/read-posts';
import {FixedForm} from './fixed-form';
import {FixedRow} from './fixed-row';
import type {Chosen, Fixed, Found} from './found';

/** Since when mentions of the brand, or of any, are collected. */
function sinceOf({brands}: Settings, brandId: string | undefined): number {
  const own = brands.filter(({id}) => brandId === undefined || id === brandId);
  return Math.min(...own.map(({since}) => since));
}

/** The posts that were read, and what was chosen of them. */
export type Shown = {posts: Posts; settings: Settings; chosen: Chosen; fixed: Fixed};

/** The causes that were put right, each with whether it came back. */
export function FixedCard({found, shown}: {found: Found; shown: Shown}) {
  const {posts, settings, chosen, fixed} = shown;
  const since = sinceOf(settings, chosen.brandId);
  return (
    <section class="panel-card times-wide">
      <h2>{say('shore_fixed')}</h2>
      <p class="shore-intro">{say('shore_fixed_intro')}</p>
      <ul class="shore-fixed-list">
        {causes.map(cause => {
          const fixedAt = fixed[cause];
          if (fixedAt === undefined) return null;
          const times = found.times.get(cause) ?? [];
          const row = {cause, fixedAt, times, at: posts.at, since};
          return <FixedRow key={cause} {...row} />;
        })}
      </ul>
      <FixedForm fixed={fixed} />
    </section>
  );
}
