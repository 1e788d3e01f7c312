import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {inWords} from '../in-words';
import {keepProjection} from '../projection';
import {changeBrands} from '../watch';

/** A person stops watching for a brand. Its mentions stay, and those that wait still wait. */
export const brandRemoved: Handler<'brand.removed'> = {
  from: 'own page',
  shape: fromOwnPage['brand.removed'],
  handle: inWords(async ({id}) => {
    let removed = false;
    await changeBrands(settings => {
      const brands = settings.brands.filter(brand => brand.id !== id);
      removed = brands.length < settings.brands.length;
      return {...settings, brands};
    });
    await keepProjection();
    return {removed};
  }),
};
