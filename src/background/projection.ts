import {readSettings} from '../settings/read';
import {readPrivate} from '../store/read/private';
import {StoreUnavailable} from '../store/unavailable';
import {writePrivate} from '../store/write/private';
import {reproject} from '../store/write/reproject';
import {rulesName, rulesOf} from './rules';
import {inTurn} from './turn';

async function followRules(): Promise<void> {
  const settings = await readSettings();
  const name = rulesName(settings);
  if ((await readPrivate('rules')) === name) return;
  await reproject(rulesOf(settings));
  await writePrivate({key: 'rules', value: name});
}

/**
 * Makes what is due, and what is archived, follow the settings. Which rules were last applied to
 * all rows is kept with them, so that work cut off by the worker's death is begun again.
 */
export function keepProjection(): Promise<void> {
  return inTurn('projection', async () => {
    try {
      await followRules();
    } catch (error) {
      // Nothing can be projected while the store is shut; the next alarm tries again
      if (!(error instanceof StoreUnavailable)) throw error;
    }
  });
}
