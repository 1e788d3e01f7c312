import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import type {Mention} from '../mention/mention';
import type {Settings} from '../settings/settings';
import {targetOf} from '../settings/target';
import {Button} from '../ui/button';
import {Empty} from '../ui/empty';
import {useKeys} from '../ui/keys';
import {MentionCard} from '../ui/mention-card';
import {useLive} from '../ui/use-live';
import {say} from '../words';
import {AnswerForm} from './answer-form';
import {CardActions} from './card-actions';
import {choices} from './choices';
import {ContactForm} from './contact-form';
import {minute, PAGE} from './first';
import {listKeys} from './list-keys';
import {type ListName, lists, rowsAreShown} from './lists';
import {NoteForm} from './note-form';
import {Offered} from './offered';
import {PickedBar} from './picked-bar';
import {type InHand, useInHand} from './rows';
import {Trouble} from './trouble';

type RowProps = {mention: Mention; hand: InHand; settings: Settings};

function Row({mention, hand, settings}: RowProps) {
  const {id} = mention;
  const isCurrent = hand.current?.id === id;
  const form = hand.form?.id === id ? hand.form.name : undefined;
  return (
    <li
      class="row"
      id={`mention-${id}`}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
      onFocusIn={() => !isCurrent && hand.go(id)}
    >
      <MentionCard
        mention={mention}
        target={targetOf(settings, mention)}
        brandName={brandId => settings.brands.find(brand => brand.id === brandId)?.name}
        open={one => void choices.open(one)}
        pick={{
          picked: hand.picked.some(picked => picked.id === id),
          toggle: () => hand.toggle(id),
        }}
      >
        <Offered mention={mention} />
        <CardActions mention={mention} edit={name => hand.edit(id, name)} />
        {form === 'answer' && <AnswerForm mention={mention} close={hand.close} />}
        {form === 'contact' && <ContactForm mention={mention} close={hand.close} />}
        {form === 'note' && <NoteForm mention={mention} close={hand.close} />}
      </MentionCard>
    </li>
  );
}

/** Gives the focus on to the row that took the place of the one that had it and left. */
function useFocusKept(hand: InHand): (mention: Mention | undefined) => void {
  const had = useRef(false);
  const focus = (mention: Mention | undefined) => {
    const row = mention && document.getElementById(`mention-${mention.id}`);
    row?.focus();
    row?.scrollIntoView({block: 'nearest'});
    had.current = row !== null;
  };
  useLayoutEffect(() => {
    if (had.current && document.activeElement === document.body) focus(hand.current);
  }, [hand.current?.id]);
  return focus;
}

/** One list of mentions, kept up to date, with all that can be done to them. */
export function MentionList({name, settings}: {name: ListName; settings: Settings}) {
  const [limit, setLimit] = useState(PAGE);
  const {rows: read, empty} = lists[name];
  // Time alone moves mentions from waiting to late: the lists are read again each minute
  const found = useLive(() => read(limit), [name, limit, minute.value]);
  const rows = found.is === 'there' ? found.value.slice(0, limit) : [];
  const hand = useInHand(rows);
  useKeys(listKeys(hand, useFocusKept(hand)));
  useEffect(() => {
    if (found.is !== 'reading') rowsAreShown.value = true;
  }, [found.is]);
  if (found.is === 'failed') return <Trouble error={found.error} />;
  if (found.is === 'reading') return <div class="reading" aria-busy="true" />;
  if (rows.length === 0) {
    return (
      <Empty title={say(empty.title)}>
        <p>{say(empty.hint)}</p>
      </Empty>
    );
  }
  return (
    <>
      <ul class="rows">
        {rows.map(mention => (
          <Row key={mention.id} mention={mention} hand={hand} settings={settings} />
        ))}
      </ul>
      {found.value.length > limit && (
        <Button class="more" onClick={() => setLimit(limit + PAGE)}>
          {say('popup_more')}
        </Button>
      )}
      {hand.picked.length > 0 && <PickedBar picked={hand.picked} clear={hand.clear} />}
    </>
  );
}
