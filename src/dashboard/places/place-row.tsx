import type {WatchedPlace} from '../../store/read';
import {foundWords, pagesWords} from '../../ui/places/read-words';
import {When} from '../../ui/when';
import {say} from '../../words';
import {RemoveButton} from '../remove-button';
import {PlaceLink} from './place-link';

/** One place: when it was read, and what was there. */
export function PlaceRow({place, remove}: {place: WatchedPlace; remove(): void}) {
  const {address, name, last} = place;
  return (
    <tr>
      <th scope="row">
        <PlaceLink address={address} name={name} />
      </th>
      {last ? (
        <>
          <td>
            <When at={last.at} />
          </td>
          <td>{foundWords(last)}</td>
          <td>{pagesWords(last) ?? '–'}</td>
        </>
      ) : (
        <td colSpan={3} class="places-nobody">
          {say('places_nobody_looked')}
        </td>
      )}
      <td>
        <RemoveButton icon="close" label={say('places_remove_named', name)} remove={remove} />
      </td>
    </tr>
  );
}
