import type {ComponentChildren} from 'preact';
import {useState} from 'preact/hooks';
import {Button, type ButtonKind} from '../../ui/button';
import type {Acts} from '../edit-remove';
import {Removal} from '../removal';

type Named = {id: string; name: string};

type Props<One extends Named> = {
  all: One[];
  title: string;
  hint: string;
  add: {words: string; kind?: ButtonKind; make(): One};
  removal: {hint: string; work(one: One): Promise<unknown>};
  card(one: One, acts: Acts): ComponentChildren;
  form(one: One, isNew: boolean, close: () => void): ComponentChildren;
};

/** What is kept of one kind, each as a card: made, changed in its place, and removed. */
export function KeptList<One extends Named>(props: Props<One>) {
  const {all, title, hint, add, removal, card, form} = props;
  const [edited, edit] = useState<One>();
  const [removed, remove] = useState<One>();
  const isNew = edited !== undefined && !all.some(({id}) => id === edited.id);
  const open = edited && form(edited, isNew, () => edit(undefined));
  return (
    <section class="people-part">
      <h2>{title}</h2>
      <p class="field-hint">{hint}</p>
      <ul class="panel-cards">
        {all.map(one => (
          <li key={one.id} class={edited?.id === one.id ? undefined : 'panel-card'}>
            {edited?.id === one.id
              ? open
              : card(one, {edit: () => edit(one), remove: () => remove(one)})}
          </li>
        ))}
      </ul>
      {isNew && open}
      {!edited && (
        <Button kind={add.kind ?? 'plain'} icon="plus" onClick={() => edit(add.make())}>
          {add.words}
        </Button>
      )}
      {removed && (
        <Removal
          name={removed.name}
          hint={removal.hint}
          remove={() => removal.work(removed)}
          close={() => remove(undefined)}
        />
      )}
    </section>
  );
}
