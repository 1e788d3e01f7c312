import type {Minutes} from '../mention/post';
import {ask} from '../messages/ask';
import type {Brand, Sites} from '../settings/settings';

/** All that a first run settles. */
export type FirstChoices = {
  brand: Brand;
  sites: Sites;
  target: Minutes;
  person: string;
  pictures: boolean;
};

/** Saves the choices of the first run; Earmark begins only with the last one, when all are kept. */
export async function finish({
  brand,
  sites,
  target,
  person,
  pictures,
}: FirstChoices): Promise<void> {
  await ask('brand.saved', {brand});
  await ask('sites.changed', {sites});
  if (person.trim() !== '') await ask('person.named', {name: person.trim()});
  if (pictures) await ask('pictures.changed', {wanted: true});
  await ask('settings.changed', {target, ready: true});
}
