import type {Account} from '../../settings/settings';
import {isBy} from '../../store/erasable';
import {readPrivate} from '../../store/read/private';
import type {AccountOffer, AccountOffers} from '../../store/rows';
import {writePrivate} from '../../store/write/private';
import {inTurn} from '../turn';
import {accountName} from './candidate';

/** Accounts that a person is asked about at once, and those remembered as not ours. */
const MOST_OPEN = 5;
const MOST_DECLINED = 500;

const read = async (): Promise<AccountOffers> =>
  (await readPrivate('account offers')) ?? {open: [], declined: []};

const isSame = (a: Account, b: Account): boolean => accountName(a) === accountName(b);

/** Asks a person about an account; false when they were asked before. */
export function offerAccount(offer: AccountOffer): Promise<boolean> {
  return inTurn('account offers', async () => {
    const {open, declined} = await read();
    const known = [...open.map(({account}) => account), ...declined];
    if (known.some(account => isSame(account, offer.account))) return false;
    const value = {open: [...open, offer].slice(-MOST_OPEN), declined};
    await writePrivate({key: 'account offers', value});
    return true;
  });
}

/** The offer of this name, while it waits for an answer. */
export async function openOffer(id: string): Promise<AccountOffer | undefined> {
  return (await read()).open.find(offer => offer.id === id);
}

/** Takes an offer away that was answered, and remembers a no. */
export function closeOffer(offer: AccountOffer, isOurs: boolean): Promise<void> {
  return inTurn('account offers', async () => {
    const {open, declined} = await read();
    const value = {
      open: open.filter(({id}) => id !== offer.id),
      declined: isOurs ? declined : [...declined, offer.account].slice(-MOST_DECLINED),
    };
    await writePrivate({key: 'account offers', value});
  });
}

/** Forgets what an author wrote whose posts are erased. */
export function forgetOffersBy(host: string, name: string): Promise<void> {
  return inTurn('account offers', async () => {
    const {open, declined} = await read();
    const left = open.filter(offer => offer.host !== host || !isBy(offer.post, name));
    if (left.length === open.length) return;
    await writePrivate({key: 'account offers', value: {open: left, declined}});
  });
}
