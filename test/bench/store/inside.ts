/** What of the bench runs in a page of the extension. */
export {countOn, keptOn} from '../../trials/soak/kept-on';
export {raw} from './raw';
export {finish, reached, seed, total} from './seed';
export {thereAndBack} from './there-and-back';
export {year} from './year';
