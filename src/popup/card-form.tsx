import type {BrandId} from '../mention/decision';
import type {Hint} from '../mention/hint';
import type {Mention} from '../mention/mention';
import {BriefPanel} from '../ui/hand-off/brief-panel';
import {HandOffForm} from '../ui/hand-off/hand-off-form';
import {ResolveForm} from '../ui/hand-off/resolve-form';
import {ReplyDraft} from '../ui/triage/reply-draft';
import {SnoozeForm} from '../ui/triage/snooze-form';
import {AnswerForm} from './answer-form';
import type {FormName} from './card-actions';
import {choices} from './choices';
import {ContactForm} from './contact-form';
import {NoteForm} from './note-form';
import {putIntoReplyBox} from './reply-box';

type Props = {
  name: FormName;
  mention: Mention;
  hint: Hint | null | undefined;
  brandName(id: BrandId): string | undefined;
  edit(form: FormName): void;
  close(): void;
};

/** The form that is open under a card. */
export function CardForm(props: Props) {
  const {name, mention, hint, brandName, edit, close} = props;
  switch (name) {
    case 'hand-off':
      return (
        <HandOffForm
          mention={mention}
          hand={choice => choices.handedOff(mention, choice)}
          done={() => edit('brief')}
          close={close}
        />
      );
    case 'brief': {
      const brands = mention.brandIds.map(brandName).filter(brand => brand !== undefined);
      return <BriefPanel mention={mention} brands={brands} close={close} />;
    }
    case 'resolve':
      return (
        <ResolveForm
          mention={mention}
          resolve={(who, how) => choices.resolved(mention, who, how)}
          close={close}
        />
      );
    case 'answer':
      return <AnswerForm mention={mention} close={close} />;
    case 'contact':
      return <ContactForm mention={mention} close={close} />;
    case 'note':
      return <NoteForm mention={mention} close={close} />;
    case 'reply': {
      const [brand = ''] = mention.brandIds;
      const kind = mention.state.triage ?? hint?.kind;
      return (
        <ReplyDraft
          mention={mention}
          kind={kind}
          brand={brandName(brand)}
          putIn={text => putIntoReplyBox(text, mention)}
          close={close}
        />
      );
    }
    case 'snooze':
      return (
        <SnoozeForm
          mention={mention}
          snooze={(until, reason) => choices.snoozed(mention, until, reason)}
          close={close}
        />
      );
  }
}
