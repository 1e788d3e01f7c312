import type {Explained, Unreadable} from '../../messages/contract';
import {say, type Word} from '../../words';

const words: Record<Unreadable, Word> = {
  'not set up': 'dashboard_unreadable_not_set_up',
  'no page': 'dashboard_unreadable_gone',
  'no web page': 'dashboard_unreadable_no_web_page',
  private: 'dashboard_unreadable_private',
  off: 'dashboard_unreadable_off',
  closed: 'dashboard_unreadable_closed',
  'no answer': 'dashboard_unreadable_no_answer',
};

/** Why a page cannot be read, and what to do about it. */
export function unreadableWords({why, host}: Extract<Explained, {is: 'unreadable'}>): string {
  return say(words[why], host ?? '');
}
