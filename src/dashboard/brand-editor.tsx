import {useMemo, useState} from 'preact/hooks';
import {ask} from '../messages/ask';
import {parseQuery, termsIn} from '../query';
import type {Brand} from '../settings/settings';
import {FormEnd} from '../ui/form-end';
import {say} from '../words';
import {AnswerFields, NameFields, NarrowFields, QueryFields} from './brand-fields';
import {brandOf, draftOf, emptyDraft, newBrand} from './draft';
import {saving} from './saving';
import {SinceField} from './since-field';
import {TryIt} from './try-it';
import {useDraft} from './use-draft';

type Props = {brand: Brand | undefined; others: Brand[]; close(): void};

const termsOf = ({query}: Brand): number => {
  const parsed = parseQuery(query);
  return parsed.ok ? termsIn(parsed.query) : 0;
};

/** A brand being written. Until it is saved, and while it has a mistake, the old one is in force. */
export function BrandEditor({brand, others, close}: Props) {
  const termsOfOthers = useMemo(
    () => others.reduce((sum, other) => sum + termsOf(other), 0),
    [others],
  );
  const {draft, shown, change, isReady} = useDraft(
    brand ? draftOf(brand) : emptyDraft,
    termsOfOthers,
  );
  const [fresh] = useState(newBrand);
  const save = async (event: Event) => {
    event.preventDefault();
    if (!isReady()) return;
    const next = brandOf(draft, brand ?? fresh, Date.now());
    const isSaved = await saving(
      () => ask('brand.saved', {brand: next, ...(brand ? {seen: brand} : {})}),
      say('dashboard_brand_saved', next.name),
    );
    if (isSaved) close();
  };
  return (
    <form class="brand-editor" onSubmit={save} noValidate>
      <div class="brand-fields">
        <NameFields draft={draft} mistakes={shown} change={change} />
        <NarrowFields draft={draft} change={change} />
        <QueryFields draft={draft} mistakes={shown} change={change} explains saved={brand} />
        <AnswerFields draft={draft} mistakes={shown} change={change} />
        <SinceField since={brand?.since} back={draft.back} change={back => change({back})} />
        <FormEnd save={say('dashboard_save')} close={close} />
      </div>
      <TryIt draft={draft} saved={brand} />
    </form>
  );
}
