import {useState} from 'preact/hooks';
import {ask} from '../../messages/ask';
import {live, placesNow, type WatchedPlace} from '../../store/read';
import {Empty} from '../../ui/empty';
import {Mistake} from '../../ui/field';
import {Icon} from '../../ui/icon';
import {useLive} from '../../ui/use-live';
import {say, sayCount} from '../../words';
import {Removal} from '../removal';
import {AddPlace} from './add-place';
import {PlaceRow} from './place-row';
import './places.css';
import {Threads} from './threads';

function ReadNext({place}: {place: WatchedPlace}) {
  return (
    <a
      class="button"
      data-kind="primary"
      href={place.address}
      target="_blank"
      rel="noreferrer"
      title={place.name}
    >
      <Icon name="open" />
      {say('places_read_next')}
    </a>
  );
}

function Watched({places}: {places: WatchedPlace[]}) {
  const [removed, remove] = useState<WatchedPlace>();
  const [stalest] = places;
  if (!stalest) {
    return (
      <Empty title={say('places_none')}>
        <p>{say('places_none_hint')}</p>
      </Empty>
    );
  }
  const unread = places.filter(({last}) => last === undefined).length;
  return (
    <section class="panel-card places-card">
      <div class="places-top">
        <p>
          {sayCount('places_watched', places.length)}
          {unread > 0 && ` ${sayCount('places_unread', unread)}`}
        </p>
        <ReadNext place={stalest} />
      </div>
      <table class="places">
        <thead>
          <tr>
            <th scope="col">{say('places_place')}</th>
            <th scope="col">{say('places_last')}</th>
            <th scope="col">{say('places_found')}</th>
            <th scope="col">{say('places_pages')}</th>
            <th scope="col">
              <span class="places-hidden">{say('places_remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {places.map(place => (
            <PlaceRow key={place.address} place={place} remove={() => remove(place)} />
          ))}
        </tbody>
      </table>
      {removed && (
        <Removal
          name={removed.name}
          hint={say('places_remove_hint')}
          remove={() => ask('place.removed', {address: removed.address})}
          close={() => remove(undefined)}
        />
      )}
    </section>
  );
}

/** The places that are watched, the longest unread first: that nothing was found differs from nobody looked. */
export function Places() {
  const places = useLive(() => live(placesNow), []);
  return (
    <>
      <p class="field-hint">{say('places_intro')}</p>
      {places.is === 'reading' && <div class="reading" aria-busy="true" />}
      {places.is === 'failed' && <Mistake>{say('ui_store_shut')}</Mistake>}
      {places.is === 'there' && <Watched places={places.value} />}
      <AddPlace />
      <Threads />
    </>
  );
}
