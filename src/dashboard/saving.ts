import {failureWords} from '../ui/failure-words';
import {toast} from '../ui/toast';

function failed(error: unknown): false {
  toast.value = {kind: 'mistake', words: failureWords(error)};
  return false;
}

/**
 * Does what changes a setting, then says that it is saved, or why not. False when it is not.
 * What can be taken back is offered with its undo.
 * @param words what is said then; made from the reply where that counts
 */
export async function saving<Reply>(
  work: () => Promise<Reply>,
  words: string | ((reply: Reply) => string),
  undo?: () => Promise<unknown>,
): Promise<boolean> {
  const takeBack = () => {
    toast.value = undefined;
    void undo?.().catch(failed);
  };
  try {
    const reply = await work();
    const said = typeof words === 'string' ? words : words(reply);
    toast.value = {kind: 'done', words: said, ...(undo ? {undo: takeBack} : {})};
    return true;
  } catch (error) {
    return failed(error);
  }
}
