import {useEffect, useRef, useState} from 'preact/hooks';
import type {Mention} from '../mention/mention';
import {isAskedFor} from '../settings/asked';
import type {Settings} from '../settings/settings';
import {targetOf} from '../settings/target';
import {Button} from '../ui/button';
import {Empty} from '../ui/empty';
import {CaseLine} from '../ui/hand-off/case-line';
import {useKeys} from '../ui/keys';
import {MentionCard} from '../ui/mention-card';
import {KindLine} from '../ui/triage/kind-line';
import {type Hints, useHints} from '../ui/triage/use-hints';
import {useFocusKept} from '../ui/use-focus-kept';
import {useLive} from '../ui/use-live';
import {say} from '../words';
import {CardActions} from './card-actions';
import {CardForm} from './card-form';
import {choices} from './choices';
import {minute, PAGE} from './first';
import {InArchive} from './in-archive';
import {LastLook} from './last-look';
import {listKeys} from './list-keys';
import {type ListName, lists, rowsAreShown} from './lists';
import {Offered} from './offered';
import {PickedBar} from './picked-bar';
import {type InHand, useInHand} from './rows';
import {Trouble} from './trouble';

/** So many rows fill the view; the others are drawn behind them once these are on the screen. */
const IN_VIEW = 8;

type RowProps = {mention: Mention; hand: InHand; hints: Hints; settings: Settings};

function Row({mention, hand, hints, settings}: RowProps) {
  const {id} = mention;
  const isCurrent = hand.current?.id === id;
  const brandName = (brandId: string) => settings.brands.find(({id}) => id === brandId)?.name;
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
        isAsked={isAskedFor(settings, mention)}
        brandName={brandName}
        open={one => void choices.open(one)}
        pick={{
          picked: hand.picked.some(picked => picked.id === id),
          toggle: () => hand.toggle(id),
        }}
      >
        <Offered mention={mention} />
        <KindLine
          mention={mention}
          hint={hints.get(id)}
          choose={kind => void choices.sorted([mention], kind)}
        />
        <CaseLine
          mention={mention}
          edit={name => hand.edit(id, name)}
          reopen={() => void choices.caseReopened(mention)}
        />
        <CardActions mention={mention} edit={name => hand.edit(id, name)} />
        {form && (
          <CardForm
            name={form}
            mention={mention}
            hint={hints.get(id)}
            brandName={brandName}
            edit={name => hand.edit(id, name)}
            close={hand.close}
          />
        )}
      </MentionCard>
    </li>
  );
}

function focus(mention: Mention | undefined): void {
  const row = mention && document.getElementById(`mention-${mention.id}`);
  row?.focus();
  row?.scrollIntoView({block: 'nearest'});
}

/** One list of mentions, kept up to date, with all that can be done to them. */
export function MentionList({name, settings}: {name: ListName; settings: Settings}) {
  const [limit, setLimit] = useState(PAGE);
  const {rows: read, empty} = lists[name];
  // Time alone moves mentions from waiting to late: the lists are read again each minute
  const found = useLive(() => read(limit), [name, limit, minute.value]);
  const hand = useInHand(found.is === 'there' ? found.value.slice(0, limit) : []);
  const {rows} = hand;
  const hints = useHints(rows);
  const list = useRef<HTMLUListElement>(null);
  useFocusKept(list, () => focus(hand.current));
  useKeys(listKeys(hand, focus, hints));
  const [isDrawn, setDrawn] = useState(false);
  useEffect(() => {
    if (found.is === 'reading') return;
    rowsAreShown.value = true;
    setDrawn(true);
  }, [found.is]);
  if (found.is === 'failed') return <Trouble error={found.error} />;
  if (found.is === 'reading') return <div class="reading" aria-busy="true" />;
  if (rows.length === 0) {
    return (
      <Empty title={say(empty.title)}>
        <p>{say(empty.hint)}</p>
        {name === 'waiting' && <LastLook />}
        {name === 'waiting' && <InArchive />}
      </Empty>
    );
  }
  return (
    <>
      <ul class="rows" ref={list}>
        {(isDrawn ? rows : rows.slice(0, IN_VIEW)).map(mention => (
          <Row key={mention.id} mention={mention} hand={hand} hints={hints} settings={settings} />
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
