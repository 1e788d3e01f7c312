import type {SendFailure} from '../../mention/webhook';
import {say, type Word} from '../../words';

const plain: Record<Exclude<SendFailure['is'], 'status'>, Word> = {
  redirect: 'ui_send_redirect',
  'no reply': 'ui_send_no_reply',
  lost: 'ui_send_lost',
  offline: 'ui_send_offline',
  'too long a reply': 'ui_send_too_long',
  'cut off': 'ui_send_cut_off',
  'no permission': 'ui_send_no_permission',
  'no webhook': 'ui_send_no_webhook',
  'other address': 'ui_send_other_address',
  'other format': 'ui_send_other_format',
};

/** Why something did not get through, in words; what the other side said is quoted. */
export function sendFailureWords(failure: SendFailure): string {
  if (failure.is !== 'status') return say(plain[failure.is]);
  const {status, said} = failure;
  if (said === undefined) return say('ui_send_status', status);
  return say('ui_send_status_said', status, said);
}
