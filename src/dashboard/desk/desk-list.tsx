import {useRef, useState} from 'preact/hooks';
import type {Mention} from '../../mention/mention';
import type {Settings} from '../../settings/settings';
import {live} from '../../store/read';
import {Button} from '../../ui/button';
import {Empty} from '../../ui/empty';
import {Mistake} from '../../ui/field';
import {useKeys} from '../../ui/keys';
import {now} from '../../ui/now';
import {PreventionOffer} from '../../ui/prevention/offer';
import {useHints} from '../../ui/triage/use-hints';
import {unreadWords} from '../../ui/unread-words';
import {useFocusKept} from '../../ui/use-focus-kept';
import {useLive} from '../../ui/use-live';
import {say} from '../../words';
import {offer} from './choices';
import {deskKeys} from './desk-keys';
import {DeskRow} from './desk-row';
import {type DeskList, lists} from './lists';
import {StuckBriefs} from './stuck';
import {useHand} from './use-hand';
import {useSaid} from './use-said';

const PAGE = 25;
const MINUTE = 60_000;

function focus(mention: Mention | undefined): void {
  const row = mention && document.getElementById(`desk-${mention.id}`);
  row?.focus();
  row?.scrollIntoView({block: 'nearest'});
}

function Offered() {
  const shown = offer.value;
  if (!shown) return null;
  return (
    <PreventionOffer
      offer={shown}
      close={() => {
        offer.value = undefined;
      }}
    />
  );
}

/** One list of the desk, kept up to date, with all that can be done to what is in it. */
export function MentionsOnDesk({list, settings}: {list: DeskList; settings: Settings}) {
  const [limit, setLimit] = useState(PAGE);
  const {read, empty, note} = lists[list];
  // Time alone brings back what was set aside: the lists are read again each minute
  const minute = Math.floor(now.value / MINUTE);
  const found = useLive(() => live(() => read(limit + 1)), [list, limit, minute]);
  const hand = useHand(found.is === 'there' ? found.value.slice(0, limit) : []);
  const {rows} = hand;
  const hints = useHints(rows);
  const said = useSaid(rows);
  const drawn = useRef<HTMLUListElement>(null);
  useFocusKept(drawn, () => focus(hand.current));
  useKeys(deskKeys(hand, said, focus, hints));
  if (found.is === 'reading') return null;
  if (found.is === 'failed') return <Mistake>{unreadWords(found.error)}</Mistake>;
  return (
    <>
      <Offered />
      {list === 'handed' && <StuckBriefs />}
      {rows.length === 0 ? (
        <Empty title={say(empty.title)}>
          <p>{say(empty.hint)}</p>
        </Empty>
      ) : (
        <p class="desk-note">{say(note)}</p>
      )}
      <ul class="dash-rows" ref={drawn}>
        {rows.map(mention => (
          <DeskRow
            key={mention.id}
            mention={mention}
            list={list}
            hand={hand}
            said={said}
            hint={hints.get(mention.id)}
            settings={settings}
          />
        ))}
      </ul>
      {found.value.length > limit && (
        <Button onClick={() => setLimit(limit + PAGE)}>{say('popup_more')}</Button>
      )}
    </>
  );
}
