import {Damaged} from '../store/sound';
import {recount} from '../store/write/recount';
import {setAside} from '../store/write/set-aside';

/** Does what came upon a damaged row once more, without it: it keeps nothing else from being done. */
export async function pastDamage<R>(work: () => Promise<R>): Promise<R> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Damaged)) throw error;
    await setAside();
    await recount();
    return work();
  }
}
