import {useState} from 'preact/hooks';
import {ask} from '../../messages/ask';
import {erasable, live, readPrivate} from '../../store/read';
import {Button} from '../../ui/button';
import {Choice} from '../../ui/choice';
import {Dialog} from '../../ui/dialog';
import {Field} from '../../ui/field';
import {useLive} from '../../ui/use-live';
import {say, sayCount, type Word} from '../../words';
import {saving} from '../saving';
import {Progress} from './progress';
import {useWork} from './use-work';

const DAY = 86_400_000;
const spans: [days: number, words: Word][] = [
  [90, 'dashboard_data_keep_90'],
  [365, 'dashboard_data_keep_365'],
  [730, 'dashboard_data_keep_730'],
  [1_095, 'dashboard_data_keep_1095'],
];

type Asked = {days: number; count: number};

const change = (keepDays: number | null) =>
  saving(() => ask('keeping.changed', {keepDays}), say('dashboard_saved'));

/** Asks a second time before a rule begins to erase. */
function RuleDialog({days, count, close}: Asked & {close(): void}) {
  const [isSure, setSure] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const begin = async () => {
    setBusy(true);
    await change(days);
    close();
  };
  return (
    <Dialog title={say('dashboard_data_rule_title')} close={close}>
      <p>{sayCount('dashboard_data_rule_now', count)}</p>
      <p>{say('dashboard_data_erase_what')}</p>
      <Choice type="checkbox" checked={isSure} choose={setSure}>
        {say('dashboard_data_rule_sure')}
      </Choice>
      <div class="form-end">
        <Button kind="danger" icon="bin" disabled={!isSure || isBusy} onClick={() => void begin()}>
          {say('dashboard_data_rule_begin')}
        </Button>
        <Button onClick={close}>{say('ui_cancel')}</Button>
      </div>
    </Dialog>
  );
}

/** How long mentions are kept before they are erased by themselves. */
export function Retention() {
  const keeping = useLive(() => live(() => readPrivate('keeping')), []);
  const search = useWork<Asked>();
  const days = keeping.is === 'there' ? keeping.value?.keepDays : undefined;
  const look = (span: number) =>
    search.begin(async () => {
      const which = {by: 'period', from: 0, to: Date.now() - span * DAY} as const;
      return {days: span, count: (await erasable(which)).length};
    });
  const choose = (typed: string) => void (typed === '' ? change(null) : look(Number(typed)));
  return (
    <div class="panel-card data-narrow">
      <h2>{say('dashboard_data_keep')}</h2>
      <Field label={say('dashboard_data_keep_label')} hint={say('dashboard_data_keep_hint')}>
        {tied => (
          <select
            {...tied}
            value={days ?? ''}
            onChange={event => {
              const {value} = event.currentTarget;
              event.currentTarget.value = String(days ?? ''); // Until the person said yes twice
              choose(value);
            }}
          >
            <option value="">{say('dashboard_data_keep_always')}</option>
            {spans.map(([span, words]) => (
              <option key={span} value={span}>
                {say(words)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Progress label={say('dashboard_data_keep')} doing={search.doing} callOff={search.clear} />
      {search.doing.is === 'done' && <RuleDialog {...search.doing.value} close={search.clear} />}
    </div>
  );
}
