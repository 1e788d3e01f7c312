import {database} from '../database';
import {remakeOutlines} from './outlines';
import {writing} from './transaction';

/** Makes every outline again from its row, while nobody else writes. */
export const outlineAgain = (): Promise<void> => writing(() => remakeOutlines(database));
