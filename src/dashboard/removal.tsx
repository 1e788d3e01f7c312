import {Button} from '../ui/button';
import {Dialog} from '../ui/dialog';
import {say} from '../words';
import {saving} from './saving';

const person = {
  title: 'dashboard_person_remove',
  now: 'dashboard_person_remove_now',
  done: 'dashboard_person_removed',
} as const;

const brand = {
  title: 'dashboard_remove_brand',
  now: 'dashboard_remove_now',
  done: 'dashboard_brand_removed',
} as const;

/** How it is said that somebody or something is taken off its list. */
const words = {person, brand};

type Props = {
  is?: keyof typeof words;
  name: string;
  /** What goes with it, and what stays. */
  hint: string;
  remove(): Promise<unknown>;
  close(): void;
};

/** Asks once more before a person, a webhook or a brand is taken off its list. */
export function Removal({is = 'person', name, hint, remove, close}: Props) {
  const {title, now, done} = words[is];
  const go = async () => {
    await saving(remove, say(done, name));
    close();
  };
  return (
    <Dialog title={say(title, name)} close={close}>
      <p>{hint}</p>
      <div class="form-end">
        <Button kind="danger" icon="bin" onClick={() => void go()}>
          {say(now)}
        </Button>
        <Button kind="quiet" onClick={close}>
          {say('ui_cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
