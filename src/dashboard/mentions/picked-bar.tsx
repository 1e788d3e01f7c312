import {useState} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {Button} from '../../ui/button';
import {Menu} from '../../ui/menu';
import {language, say, sayCount} from '../../words';
import {choices, isArchived, isOpen} from './choices';
import {busy} from './deciding';
import type {Entry} from './entry';
import {ExportMenu} from './export-menu';
import type {Hand} from './hand';
import {ManyAnswered} from './many-answered';
import {TagForm} from './tag-form';

type Props = {hand: Hand; of: number; settings: Settings};

/** Which form is open under the bar. */
export type FormName = 'answered' | 'tag';

function Closing({picked, edit}: {picked: Entry[]; edit(form: FormName): void}) {
  const atTime = {words: say('popup_answer_at'), choose: () => edit('answered')};
  return (
    <>
      <span class="split">
        <Button icon="check" onClick={() => void choices.answered(picked, Date.now())}>
          {say('popup_answer_now')}
        </Button>
        <Menu kind="plain" bare label={say('popup_answer_more')} items={[atTime]} />
      </span>
      <Button onClick={() => void choices.noReply(picked)}>{say('popup_no_reply')}</Button>
      <Button onClick={() => void choices.notUs(picked)}>{say('popup_not_us')}</Button>
    </>
  );
}

/** How many are chosen, and what can be done with all of them at once. */
export function PickedBar({hand, of, settings}: Props) {
  const [form, edit] = useState<FormName>();
  const {picked} = hand;
  const close = () => edit(undefined);
  if (picked.length === 0) return null;
  const number = new Intl.NumberFormat(language()).format(of);
  return (
    <section class="many-bar" aria-label={say('popup_picked_label')}>
      <fieldset class="many-tools" disabled={busy.value !== undefined}>
        <strong role="status">{sayCount('dashboard_picked', picked.length, number)}</strong>
        {picked.length < of && (
          <Button kind="quiet" onClick={hand.all}>
            {sayCount('dashboard_pick_all', of)}
          </Button>
        )}
        <Button kind="quiet" icon="close" aria-label={say('popup_pick_none')} onClick={hand.none} />
        <span class="many-gap" />
        {picked.some(isOpen) && <Closing picked={picked} edit={edit} />}
        {picked.some(isArchived) && (
          <Button icon="clock" onClick={() => void choices.pulled(picked)}>
            {say('popup_pull')}
          </Button>
        )}
        <Button icon="tag" aria-expanded={form === 'tag'} onClick={() => edit('tag')}>
          {say('dashboard_tag')}
        </Button>
        <ExportMenu picked={picked} settings={settings} />
      </fieldset>
      {form === 'answered' && <ManyAnswered picked={picked} close={close} />}
      {form === 'tag' && <TagForm save={tags => choices.tagged(picked, tags)} close={close} />}
    </section>
  );
}
