import {say} from '../words';
import {Button} from './button';
import './form-end.css';

type Props = {
  /** What saving is called here. */
  save: string;
  close(): void;
  /** There is nothing to save yet. */
  isEmpty?: boolean;
};

/** How a form ends: what it was filled in for, and the way out of it. */
export function FormEnd({save, close, isEmpty = false}: Props) {
  return (
    <div class="form-end">
      <Button kind="primary" type="submit" disabled={isEmpty}>
        {save}
      </Button>
      <Button kind="quiet" onClick={close}>
        {say('ui_cancel')}
      </Button>
    </div>
  );
}
