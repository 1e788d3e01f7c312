import {ask} from '../../messages/ask';
import {live, threadsRead} from '../../store/read';
import {Button} from '../../ui/button';
import {foundWords} from '../../ui/places/read-words';
import {useLive} from '../../ui/use-live';
import {When} from '../../ui/when';
import {say} from '../../words';
import {saving} from '../saving';
import {PlaceLink} from './place-link';

/** So many threads are shown; those read before them are in the backup still. */
const MOST = 20;

const watch = (address: string, name: string) =>
  void saving(() => ask('place.saved', {address, name}), say('places_added'));

/** The threads with mentions that were read last, each with the way to watch it. */
export function Threads() {
  const threads = useLive(() => live(() => threadsRead(MOST)), []);
  if (threads.is !== 'there' || threads.value.length === 0) return null;
  return (
    <section class="panel-card places-card">
      <h2>{say('places_threads')}</h2>
      <p class="field-hint">{say('places_threads_hint')}</p>
      <table class="places">
        <thead>
          <tr>
            <th scope="col">{say('places_thread')}</th>
            <th scope="col">{say('places_last')}</th>
            <th scope="col">{say('places_found')}</th>
            <th scope="col">
              <span class="places-hidden">{say('places_watch')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {threads.value.map(({place, at, title = '', ...found}) => (
            <tr key={place}>
              <th scope="row">
                <PlaceLink address={place} name={title || place} />
              </th>
              <td>
                <When at={at} />
              </td>
              <td>{foundWords(found)}</td>
              <td>
                <Button
                  kind="quiet"
                  icon="eye"
                  aria-label={say('places_watch_named', title || place)}
                  onClick={() => watch(place, title)}
                >
                  {say('places_watch')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
