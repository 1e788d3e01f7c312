import {useState} from 'preact/hooks';
import type {Webhook} from '../../mention/webhook';
import {ask} from '../../messages/ask';
import {Field} from '../../ui/field';
import {FormEnd} from '../../ui/form-end';
import {toast} from '../../ui/toast';
import {say} from '../../words';
import {saving} from '../saving';
import {allowHost} from './allow';
import {addressRefused, newSecret, secretRefused} from './draft';
import {formatNames, formats} from './formats';
import {AuthorizationField, SigningField} from './secret-fields';
import {TextField} from './text-field';

type Props = {webhook: Webhook; isNew: boolean; close(): void};

type Format = Pick<Webhook, 'format'> & {choose(format: Webhook['format']): void};

function FormatField({format, choose}: Format) {
  return (
    <Field label={say('dashboard_webhook_format')} hint={say(formats[format].hint)}>
      {tied => (
        <select
          {...tied}
          value={format}
          onChange={event => {
            const next = formatNames.find(name => name === event.currentTarget.value);
            if (next) choose(next);
          }}
        >
          {formatNames.map(name => (
            <option key={name} value={name}>
              {say(formats[name].name)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Sets up where briefs can be sent to; the browser asks on the click that saves it. */
export function WebhookForm({webhook, isNew, close}: Props) {
  const [typed, setTyped] = useState(webhook);
  const [signing, sign] = useState(() => (isNew ? newSecret() : undefined));
  const [letIn, setLetIn] = useState<string | null>();
  const [wasTried, setTried] = useState(false);
  const change = (part: Partial<Webhook>) => setTyped(before => ({...before, ...part}));
  const mistakes = {
    name: typed.name.trim() === '' ? say('dashboard_webhook_no_name') : undefined,
    url: addressRefused(typed.url),
    signing: signing === undefined ? undefined : secretRefused(signing),
    letIn: typeof letIn === 'string' ? secretRefused(letIn) : undefined,
  };
  const shown = wasTried
    ? mistakes
    : {name: undefined, url: undefined, signing: undefined, letIn: undefined};
  const keep = () =>
    ask('webhook.saved', {
      webhook: {...typed, name: typed.name.trim(), url: typed.url.trim()},
      ...(signing === undefined ? {} : {signing}),
      ...(letIn === undefined ? {} : {authorization: letIn}),
    });
  const save = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(mistakes).some(mistake => mistake !== undefined)) return;
    if (!(await allowHost(typed.url.trim()))) {
      toast.value = {kind: 'mistake', words: say('dashboard_webhook_not_allowed')};
      return;
    }
    if (await saving(keep, say('dashboard_saved'))) close();
  };
  return (
    <form class="panel-card" onSubmit={event => void save(event)} noValidate>
      <div class="narrow-fields">
        <TextField
          label={say('ui_hand_name')}
          hint={say('dashboard_webhook_name_hint')}
          value={typed.name}
          error={shown.name}
          change={name => change({name})}
        />
        <FormatField format={typed.format} choose={format => change({format})} />
      </div>
      <TextField
        label={say('dashboard_webhook_address')}
        of="url"
        value={typed.url}
        error={shown.url}
        change={url => change({url})}
      />
      <SigningField signing={signing} error={shown.signing} change={sign} />
      <AuthorizationField isNew={isNew} value={letIn} error={shown.letIn} change={setLetIn} />
      <FormEnd save={say('dashboard_save')} close={close} />
    </form>
  );
}
