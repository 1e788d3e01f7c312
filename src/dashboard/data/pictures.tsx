import {limits} from '../../mention/limits';
import {ask} from '../../messages/ask';
import {live, picturesKept, readPrivate} from '../../store/read';
import {Choice} from '../../ui/choice';
import {useLive} from '../../ui/use-live';
import {language, say, sayCount} from '../../words';
import {saving} from '../saving';
import {sizeWords} from './sizes';

const number = (value: number): string => new Intl.NumberFormat(language()).format(value);

const choose = (wanted: boolean) =>
  void saving(() => ask('pictures.changed', {wanted}), say('dashboard_saved'));

/** Whether a picture is kept of each post that a person flags, and how many there are. */
export function PicturesCard() {
  const wanted = useLive(() => live(() => readPrivate('pictures')), []);
  const kept = useLive(() => live(picturesKept), []);
  return (
    <div class="panel-card">
      <h2>{say('dashboard_pictures_card')}</h2>
      <Choice
        type="checkbox"
        checked={wanted.is === 'there' && wanted.value === true}
        choose={choose}
        hint={say('dashboard_pictures_hint')}
      >
        {say('dashboard_pictures_wanted')}
      </Choice>
      {kept.is === 'there' && (
        <p>
          {kept.value.count === 0
            ? say('dashboard_pictures_none')
            : sayCount(
                'dashboard_pictures_kept',
                kept.value.count,
                sizeWords(kept.value.bytes),
              )}{' '}
          <span class="field-hint">
            {say('dashboard_pictures_limit', number(limits.pictures), sizeWords(limits.picture))}
          </span>
        </p>
      )}
    </div>
  );
}
