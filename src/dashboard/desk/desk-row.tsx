import type {Hint} from '../../mention/hint';
import type {Mention} from '../../mention/mention';
import {isAskedFor} from '../../settings/asked';
import type {Settings} from '../../settings/settings';
import {targetOf} from '../../settings/target';
import {Button} from '../../ui/button';
import {CaseLine} from '../../ui/hand-off/case-line';
import {MentionCard} from '../../ui/mention-card';
import {awaitsReply} from '../../ui/pace';
import {Details} from '../../ui/triage/details';
import {KindLine} from '../../ui/triage/kind-line';
import {say} from '../../words';
import {choices} from './choices';
import {sortAs} from './desk-keys';
import type {DeskList} from './lists';
import {Opened} from './opened';
import type {Hand} from './use-hand';
import type {Said} from './use-said';

type Props = {
  mention: Mention;
  list: DeskList;
  hand: Hand;
  said: Said;
  hint: Hint | null | undefined;
  settings: Settings;
};

function Closing({mention, list, hand}: Pick<Props, 'mention' | 'list' | 'hand'>) {
  const isThanks = list === 'praised';
  return (
    <>
      <Button icon="check" onClick={() => void choices.answered(mention, Date.now())}>
        {say(isThanks ? 'dashboard_desk_thanked' : 'dashboard_desk_answered')}
      </Button>
      <Button kind="quiet" icon="note" onClick={() => hand.edit('reply')}>
        {say('dashboard_desk_draft')}
      </Button>
      <Button kind="quiet" onClick={() => void choices.noReply(mention)}>
        {say('dashboard_desk_no_reply')}
      </Button>
      <Button kind="quiet" icon="clock" onClick={() => hand.edit('snooze')}>
        {say('dashboard_desk_snooze')}
      </Button>
    </>
  );
}

/** A concern's next step is to hand it off; any other can be. */
function Actions({mention, list, hand}: Pick<Props, 'mention' | 'list' | 'hand'>) {
  const {triage, handOff} = mention.state;
  return (
    <div class="desk-actions">
      {list === 'snoozed' && (
        <Button icon="clock" onClick={() => void choices.woken(mention, Date.now())}>
          {say('dashboard_desk_wake')}
        </Button>
      )}
      {!handOff && (
        <Button
          kind={triage === 'concern' ? 'plain' : 'quiet'}
          icon="person"
          onClick={() => hand.edit('hand-off')}
        >
          {say('ui_hand_save')}
        </Button>
      )}
      {awaitsReply(mention) && <Closing mention={mention} list={list} hand={hand} />}
    </div>
  );
}

/** What is said beside the kind goes with it at once; before there is one, it waits for it. */
function More({mention, hint, said}: Pick<Props, 'mention' | 'hint' | 'said'>) {
  return (
    <div class="desk-more">
      <Details
        mention={mention}
        hint={hint}
        details={said.details(mention)}
        change={details => void said.say(mention, details)}
      />
      {mention.state.triage === undefined && (
        <p class="desk-note">{say('dashboard_desk_with_kind')}</p>
      )}
    </div>
  );
}

/** One mention on the desk; the one in hand shows all that can be said of it. */
export function DeskRow({mention, list, hand, said, hint, settings}: Props) {
  const {id} = mention;
  const isCurrent = hand.current?.id === id;
  const brandName = (brandId: string) => settings.brands.find(brand => brand.id === brandId)?.name;
  return (
    <li
      class="desk-row"
      id={`desk-${id}`}
      tabIndex={-1}
      aria-current={isCurrent ? 'true' : undefined}
      onFocusIn={() => !isCurrent && hand.go(id)}
    >
      <MentionCard
        mention={mention}
        target={targetOf(settings, mention)}
        isAsked={isAskedFor(settings, mention)}
        brandName={brandName}
      >
        <KindLine mention={mention} hint={hint} choose={kind => sortAs(mention, kind, said)} />
        <CaseLine
          mention={mention}
          {...(isCurrent ? {edit: hand.edit} : {})}
          reopen={() => void choices.caseReopened(mention)}
        />
        {isCurrent && <More mention={mention} hint={hint} said={said} />}
        {isCurrent && <Actions mention={mention} list={list} hand={hand} />}
        {isCurrent && <Opened mention={mention} hand={hand} hint={hint} brandName={brandName} />}
      </MentionCard>
    </li>
  );
}
