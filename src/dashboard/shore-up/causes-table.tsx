import {say, sayCount} from '../../words';
import {headlineWords, number, waitWords} from '../times/figure-words';
import {NumbersTable} from '../times/numbers-table';
import {Bars} from './bars';
import {causeLink} from './cause-link';
import {causeName} from './cause-words';
import type {Chosen, Found} from './found';
import {Scrolled} from './scrolled';
import {stretchName} from './stretches';

type Props = {found: Found; chosen: Chosen};

function Row({one, found, chosen, most}: Props & {one: Found['causes'][number]; most: number}) {
  const {big, small} = headlineWords(one.within);
  const isShare = one.within.is === 'share';
  return (
    <tr>
      <th scope="row">
        <a href={causeLink(one.of, found.span, chosen.brandId)}>{causeName(one.of)}</a>
        {one.of === 'none' && one.complaints > 0 && (
          <span class="field-hint">{sayCount('shore_none_complaints', one.complaints)}</span>
        )}
      </th>
      <td>{number(one.posts)}</td>
      <td>
        <Bars volume={one.volume} most={most} />
      </td>
      <td>{number(one.waiting)}</td>
      <td>{waitWords(one.median)}</td>
      <td>
        {big}
        {isShare && <span class="field-hint">{small}</span>}
      </td>
    </tr>
  );
}

/** Each cause with its volume and its waits; a cause leads to its mentions. */
export function CausesTable({found, chosen}: Props) {
  const {causes, starts} = found;
  const named = causes.filter(({of}) => of !== 'none');
  const most = Math.max(0, ...(named.length > 0 ? named : causes).flatMap(({volume}) => volume));
  const mostOf = (one: Found['causes'][number]) =>
    one.of === 'none' ? Math.max(most, ...one.volume) : most;
  const per = say(chosen.by === 'week' ? 'shore_per_week' : 'shore_per_month');
  return (
    <section class="panel-card times-wide">
      <h2>{say('shore_causes_of')}</h2>
      <Scrolled label={say('shore_causes_of')}>
        <table class="times-table shore-table shore-causes">
          <thead>
            <tr>
              <th scope="col">{say('ui_cause')}</th>
              <th scope="col">{say('shore_col_posts')}</th>
              <th scope="col">{per}</th>
              <th scope="col">{say('shore_col_waiting')}</th>
              <th scope="col">{say('shore_col_median')}</th>
              <th scope="col">{say('shore_col_within')}</th>
            </tr>
          </thead>
          <tbody>
            {causes.map(one => (
              <Row key={one.of} one={one} found={found} chosen={chosen} most={mostOf(one)} />
            ))}
          </tbody>
        </table>
      </Scrolled>
      <NumbersTable
        isFolded
        caption={per}
        head={[per, ...causes.map(({of}) => causeName(of))]}
        rows={starts.map((start, at) => [
          stretchName(start, chosen.by),
          ...causes.map(({volume}) => number(volume[at] ?? 0)),
        ])}
      />
      <p class="field-hint">{say('shore_causes_counted')}</p>
    </section>
  );
}
