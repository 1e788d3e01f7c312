import {database, withStore} from '../database';
import type {AccountOffers} from '../private-rows';

/** What is made of the accounts that a person is asked about; the same where nothing changes. */
type Change = (before: AccountOffers) => AccountOffers;

/** `changeAccountOffers` inside a transaction that is already open. */
export function changeAccountOffersIn(change: Change): PromiseLike<boolean> {
  return database.private.get('account offers').then(row => {
    const before = row?.key === 'account offers' ? row.value : {open: [], declined: []};
    const value = change(before);
    if (value === before) return false;
    return database.private.put({key: 'account offers', value}).then(() => true);
  });
}

/** Changes about which accounts a person is asked, in one transaction; false when nothing changed. */
export function changeAccountOffers(change: Change): Promise<boolean> {
  return withStore(() =>
    database.transaction('rw', database.private, async () => await changeAccountOffersIn(change)),
  );
}
