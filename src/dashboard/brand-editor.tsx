import {ask} from '../messages/ask';
import type {Brand} from '../settings/settings';
import {Button} from '../ui/button';
import {say} from '../words';
import {AnswerFields, NameFields, QueryFields} from './brand-fields';
import {brandOf, draftOf, emptyDraft} from './draft';
import {saving} from './saving';
import {TryIt} from './try-it';
import {useDraft} from './use-draft';

type Props = {brand: Brand | undefined; close(): void};

/** A brand being written. Until it is saved, and while it has a mistake, the old one is in force. */
export function BrandEditor({brand, close}: Props) {
  const {draft, shown, change, isReady} = useDraft(brand ? draftOf(brand) : emptyDraft);
  const hasMistake = Object.keys(shown).length > 0;
  const save = async (event: Event) => {
    event.preventDefault();
    if (!isReady()) return;
    const next = brandOf(draft, brand, Date.now());
    const isSaved = await saving(
      () => ask('brand.saved', {brand: next}),
      say('dashboard_brand_saved', next.name),
    );
    if (isSaved) close();
  };
  return (
    <form class="brand-editor" onSubmit={save} noValidate>
      <div class="brand-fields">
        <NameFields draft={draft} mistakes={shown} change={change} />
        <QueryFields draft={draft} mistakes={shown} change={change} />
        <AnswerFields draft={draft} mistakes={shown} change={change} />
        {hasMistake && brand && <p class="field-hint">{say('dashboard_old_in_force')}</p>}
        <div class="form-end">
          <Button kind="primary" type="submit">
            {say('dashboard_save')}
          </Button>
          <Button kind="quiet" onClick={close}>
            {say('ui_cancel')}
          </Button>
        </div>
      </div>
      <TryIt draft={draft} />
    </form>
  );
}
