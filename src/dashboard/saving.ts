import {failureWords} from '../ui/failure-words';
import {toast} from '../ui/toast';

function failed(error: unknown): false {
  toast.value = {kind: 'mistake', words: failureWords(error)};
  return false;
}

/**
 * Does what changes a setting, then says that it is saved, or why not. False when it is not.
 * What can be taken back is offered with its undo.
 */
export async function saving(
  work: () => Promise<unknown>,
  words: string,
  undo?: () => Promise<unknown>,
): Promise<boolean> {
  const takeBack = () => {
    toast.value = undefined;
    void undo?.().catch(failed);
  };
  try {
    await work();
    toast.value = {kind: 'done', words, ...(undo ? {undo: takeBack} : {})};
    return true;
  } catch (error) {
    return failed(error);
  }
}
