import type {Mention} from '../../mention/mention';
import type {Webhook} from '../../mention/webhook';
import {ask} from '../../messages/ask';
import type {Brief} from '../../report/brief';
import type {Outgoing} from '../../store/read';
import {say} from '../../words';
import {Button} from '../button';
import {failureWords} from '../failure-words';
import {toast} from '../toast';
import {useSingle} from './use-single';

type Props = {mention: Mention; brief: Brief; webhook: Webhook; sent: Outgoing[]};

/** Sends the brief to a webhook; not while it is on its way there already. */
export function SendButton({mention, brief, webhook, sent}: Props) {
  const single = useSingle();
  const isWaiting = sent.some(
    ({webhookId, deliveredAt}) => webhookId === webhook.id && deliveredAt === undefined,
  );
  const send = async () => {
    try {
      const step = crypto.randomUUID();
      await ask('brief.sent', {step, mentionId: mention.id, webhookId: webhook.id, brief});
    } catch (error) {
      toast.value = {kind: 'mistake', words: failureWords(error)};
    }
  };
  return (
    <Button icon="open" isBusy={isWaiting} onClick={() => void single(send)}>
      {say('ui_brief_send', webhook.name)}
    </Button>
  );
}
