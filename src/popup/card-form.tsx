import type {BrandId} from '../mention/decision';
import type {Hint} from '../mention/hint';
import type {Mention} from '../mention/mention';
import {ReplyDraft} from '../ui/triage/reply-draft';
import {SnoozeForm} from '../ui/triage/snooze-form';
import {AnswerForm} from './answer-form';
import type {FormName} from './card-actions';
import {choices} from './choices';
import {ContactForm} from './contact-form';
import {keepDraft, readDraft} from './drafts';
import {NoteForm} from './note-form';

type Props = {
  name: FormName;
  mention: Mention;
  hint: Hint | null | undefined;
  brandName(id: BrandId): string | undefined;
  close(): void;
};

/** The form that is open under a card. */
export function CardForm({name, mention, hint, brandName, close}: Props) {
  switch (name) {
    case 'answer':
      return <AnswerForm mention={mention} close={close} />;
    case 'contact':
      return <ContactForm mention={mention} close={close} />;
    case 'note':
      return <NoteForm mention={mention} close={close} />;
    case 'reply': {
      const [brand = ''] = mention.brandIds;
      const kind = mention.state.triage ?? hint?.kind;
      // A popup closes at every click, as on the page where the reply is to go
      const draft = `reply ${mention.id}`;
      const kept = {
        read: () => readDraft(draft),
        write: (text: string) => keepDraft(draft, text),
      };
      return (
        <ReplyDraft
          mention={mention}
          kind={kind}
          brand={brandName(brand)}
          kept={kept}
          close={close}
        />
      );
    }
    case 'snooze':
      return (
        <SnoozeForm
          snooze={(until, reason) => choices.snoozed(mention, until, reason)}
          close={close}
        />
      );
  }
}
