import {failureWords} from '../../ui/failure-words';
import {toast} from '../../ui/toast';

/** Does something that can be taken back, and offers that. False where it failed, which is said. */
export async function done(
  work: () => Promise<unknown>,
  words: string,
  undo: () => Promise<unknown>,
): Promise<boolean> {
  const failed = (error: unknown) => {
    toast.value = {kind: 'mistake', words: failureWords(error)};
    return false;
  };
  const takeBack = () => {
    toast.value = undefined;
    void undo().catch(failed);
  };
  try {
    await work();
    toast.value = {kind: 'done', words, undo: takeBack};
    return true;
  } catch (error) {
    return failed(error);
  }
}
