import {failureWords} from '../ui/failure-words';
import {toast} from '../ui/toast';

/** Does what changes a setting, then says that it is saved, or why not. False when it is not. */
export async function saving(work: () => Promise<unknown>, words: string): Promise<boolean> {
  try {
    await work();
    toast.value = {kind: 'done', words};
    return true;
  } catch (error) {
    toast.value = {kind: 'mistake', words: failureWords(error)};
    return false;
  }
}
