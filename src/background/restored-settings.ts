import type {Merged} from '../messages/contract';
import {readSettings} from '../settings/read';
import type {Settings} from '../settings/settings';
import {keepProjection} from './projection';
import {applySites} from './sites';
import {changeBrands} from './watch';

/** What these settings become with those of a backup: an Earmark that was never set up takes them all. */
function together(here: Settings, there: Settings): Settings {
  if (!here.ready && here.brands.length === 0) return there;
  const isNew = ({id}: {id: string}) => !here.brands.some(brand => brand.id === id);
  return {
    ...here,
    brands: [...here.brands, ...there.brands.filter(isNew)],
    schedule: here.schedule.length === 0 ? there.schedule : here.schedule,
  };
}

/** Brings the settings of a backup back, before the mentions that go by them. */
export async function restoreSettings(there: Settings): Promise<Merged> {
  const before = await readSettings();
  const after = await changeBrands(here => together(here, there));
  await applySites(after);
  await keepProjection();
  const isAdded = after.ready !== before.ready || after.brands.length > before.brands.length;
  return {is: 'settings', added: isAdded ? 1 : 0, kept: isAdded ? 0 : 1, refused: 0};
}
