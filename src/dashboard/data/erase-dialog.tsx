import {useState} from 'preact/hooks';
import type {Erasing} from '../../mention/erasing';
import {ask} from '../../messages/ask';
import {Button} from '../../ui/button';
import {Dialog} from '../../ui/dialog';
import {Field} from '../../ui/field';
import {say, sayCount} from '../../words';
import {saving} from '../saving';

type Props = {
  which: Erasing;
  /** What is to be erased, in words. */
  words: string;
  count: number;
  close(): void;
};

/** Asks a second time before mentions are erased: their number has to be typed. */
export function EraseDialog({which, words, count, close}: Props) {
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const erase = async (event: Event) => {
    event.preventDefault();
    if (Number(typed) !== count || typed.trim() === '') return setWrong(true);
    setBusy(true);
    await saving(
      () => ask('mentions.erased', {which, atMost: count}),
      ({erased}) => sayCount('dashboard_data_erased', erased),
    );
    close();
  };
  return (
    <Dialog title={sayCount('dashboard_data_erase_title', count)} close={close}>
      <p>{words}</p>
      <p>{say('dashboard_data_erase_what')}</p>
      <p>{say('dashboard_data_erase_after')}</p>
      {which.by === 'author' && <p>{say('dashboard_data_erase_quotes')}</p>}
      {which.by === 'brand' && <p>{say('dashboard_data_erase_brands')}</p>}
      <form class="data-form" onSubmit={event => void erase(event)} noValidate>
        <Field
          label={say('dashboard_data_erase_type', count)}
          error={isWrong ? say('dashboard_data_erase_wrong', count) : undefined}
        >
          {tied => (
            <input
              {...tied}
              inputMode="numeric"
              autocomplete="off"
              size={10}
              value={typed}
              onInput={event => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="form-end">
          <Button kind="danger" type="submit" icon="bin" disabled={isBusy}>
            {say('dashboard_data_erase_now')}
          </Button>
          <Button onClick={close}>{say('ui_cancel')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
