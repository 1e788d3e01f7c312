import type {Hint} from '../../mention/hint';
import type {Mention} from '../../mention/mention';
import {BriefPanel} from '../../ui/hand-off/brief-panel';
import {HandOffForm} from '../../ui/hand-off/hand-off-form';
import {ResolveForm} from '../../ui/hand-off/resolve-form';
import {ReplyDraft} from '../../ui/triage/reply-draft';
import {SnoozeForm} from '../../ui/triage/snooze-form';
import {choices} from './choices';
import type {Hand} from './use-hand';

type Props = {
  mention: Mention;
  hand: Hand;
  hint: Hint | null | undefined;
  brandName(id: string): string | undefined;
};

/** What is open under the row in hand. */
export function Opened({mention, hand, hint, brandName}: Props) {
  const {brandIds, state} = mention;
  const close = () => hand.edit(undefined);
  const brands = brandIds.map(brandName).filter(brand => brand !== undefined);
  switch (hand.form) {
    case 'reply': {
      const kind = state.triage ?? hint?.kind;
      return <ReplyDraft mention={mention} kind={kind} brand={brands[0]} close={close} />;
    }
    case 'snooze':
      return (
        <SnoozeForm
          mention={mention}
          snooze={(until, reason) => choices.snoozed(mention, until, reason)}
          close={close}
        />
      );
    case 'hand-off':
      return (
        <HandOffForm
          mention={mention}
          hand={choice => choices.handedOff(mention, choice)}
          done={() => hand.edit('brief')}
          close={close}
        />
      );
    case 'brief':
      return <BriefPanel mention={mention} brands={brands} close={close} />;
    case 'resolve':
      return (
        <ResolveForm
          mention={mention}
          resolve={(who, how) => choices.resolved(mention, who, how)}
          close={close}
        />
      );
    case undefined:
      return null;
  }
}
