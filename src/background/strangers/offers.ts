import type {Account} from '../../settings/settings';
import type {AccountOffer} from '../../store/private-rows';
import {readPrivate} from '../../store/read/private';
import {changeAccountOffers} from '../../store/write/account-offers';
import {accountName} from './candidate';

/** Accounts that a person is asked about at once, and those remembered as not ours. */
const MOST_OPEN = 5;
const MOST_DECLINED = 500;

const isSame = (a: Account, b: Account): boolean => accountName(a) === accountName(b);

/** Asks a person about an account; false when they were asked before. */
export function offerAccount(offer: AccountOffer): Promise<boolean> {
  return changeAccountOffers(before => {
    const {open, declined} = before;
    const known = [...open.map(({account}) => account), ...declined];
    if (known.some(account => isSame(account, offer.account))) return before;
    return {open: [...open, offer].slice(-MOST_OPEN), declined};
  });
}

/** The offer of this name, while it waits for an answer. */
export async function openOffer(id: string): Promise<AccountOffer | undefined> {
  return (await readPrivate('account offers'))?.open.find(offer => offer.id === id);
}

/** Takes an offer away that was answered, and remembers a no. */
export async function closeOffer(offer: AccountOffer, isOurs: boolean): Promise<void> {
  await changeAccountOffers(({open, declined}) => ({
    open: open.filter(({id}) => id !== offer.id),
    declined: isOurs ? declined : [...declined, offer.account].slice(-MOST_DECLINED),
  }));
}
