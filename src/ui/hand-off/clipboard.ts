import {say, type Word} from '../../words';
import {toast} from '../toast';

/** Puts a text on the clipboard and says so, or why not. */
export async function copyText(text: string, done: Word): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    toast.value = {kind: 'done', words: say(done)};
  } catch (error) {
    toast.value = {kind: 'mistake', words: say('ui_brief_not_copied', String(error))};
  }
}
