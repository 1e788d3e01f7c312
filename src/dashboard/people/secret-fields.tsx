import {useState} from 'preact/hooks';
import {Button} from '../../ui/button';
import {copyText} from '../../ui/hand-off/clipboard';
import {say} from '../../words';
import {newSecret} from './draft';
import {TextField} from './text-field';

type Props = {
  /** Undefined leaves the one that is kept, which nobody sees again. */
  signing: string | undefined;
  error: string | undefined;
  change(signing: string): void;
};

/** The secret with which messages are signed: shown once, while it is new. */
export function SigningField({signing, error, change}: Props) {
  if (signing === undefined) {
    return (
      <div class="by-hand">
        <span>{say('dashboard_webhook_secret_kept')}</span>
        <Button kind="quiet" onClick={() => change(newSecret())}>
          {say('dashboard_webhook_secret_new')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <TextField
        label={say('dashboard_webhook_secret')}
        hint={say('dashboard_webhook_secret_hint')}
        value={signing}
        error={error}
        change={change}
      />
      <div class="by-hand">
        <Button
          kind="quiet"
          icon="page"
          onClick={() => void copyText(signing, 'dashboard_webhook_secret_copied')}
        >
          {say('dashboard_webhook_secret_copy')}
        </Button>
      </div>
    </>
  );
}

type LetInProps = {
  isNew: boolean;
  value: string | null | undefined;
  error: string | undefined;
  change(value: string | null | undefined): void;
};

/** What lets us in at the other side, where it asks for that; never shown again. */
export function AuthorizationField({isNew, value, error, change}: LetInProps) {
  const [isShown, show] = useState(isNew);
  if (!isShown) {
    return (
      <div class="by-hand">
        <span>
          {say(value === null ? 'dashboard_webhook_letin_gone' : 'dashboard_webhook_letin_kept')}
        </span>
        <Button kind="quiet" onClick={() => show(true)}>
          {say('dashboard_webhook_letin_new')}
        </Button>
        <Button kind="quiet" onClick={() => change(value === null ? undefined : null)}>
          {say(value === null ? 'ui_undo' : 'dashboard_webhook_letin_none')}
        </Button>
      </div>
    );
  }
  return (
    <TextField
      label={say('dashboard_webhook_letin')}
      hint={say('dashboard_webhook_letin_hint')}
      of="secret"
      value={value ?? ''}
      error={error}
      optional
      change={typed => change(typed === '' ? undefined : typed)}
    />
  );
}
