import type {MentionId} from '../../mention/decision';
import type {Erasing} from '../../mention/erasing';
import {happenedAt} from '../../mention/happened';
import {withoutWww} from '../../mention/identity';
import {isBy, spellingsOf} from '../erasable';
import type {AccountOffer, AccountOffers} from '../private-rows';
import {changeAccountOffers, changeAccountOffersIn} from './account-offers';

type Account = AccountOffer['account'];

function isMeant(offer: AccountOffer, which: Erasing): boolean {
  if (which.by === 'mention') return which.ids.includes(offer.postId);
  if (which.by === 'author')
    return spellingsOf(which.host).includes(offer.host) && isBy(offer.post, which.name);
  if (which.by === 'brand') return offer.brandIds.includes(which.brandId);
  const at = happenedAt(offer);
  return at >= which.from && at < which.to;
}

/** True for an account of the author; a profile's address says itself on which site it is. */
function isTheirs({host, handle, page}: Account, which: Erasing): boolean {
  if (which.by !== 'author') return false;
  const isHere = host === withoutWww(which.host);
  const names = {
    ...(page === undefined ? {} : {authorUrl: page}),
    ...(isHere && handle !== undefined ? {handle} : {}),
  };
  return isBy(names, which.name);
}

/** Lets go of some; gives the same back where there are none of them. */
function without(
  before: AccountOffers,
  isOpenGone: (offer: AccountOffer) => boolean,
  isDeclinedGone: (account: Account) => boolean = () => false,
): AccountOffers {
  const open = before.open.filter(offer => !isOpenGone(offer));
  const declined = before.declined.filter(account => !isDeclinedGone(account));
  const isSame = open.length === before.open.length && declined.length === before.declined.length;
  return isSame ? before : {open, declined};
}

/** Erases posts that a person is asked about, and of an author also the accounts that are not ours. */
export async function eraseAccountOffers(which: Erasing): Promise<void> {
  await changeAccountOffers(before =>
    without(
      before,
      offer => isMeant(offer, which),
      account => isTheirs(account, which),
    ),
  );
}

/** Erases the posts of these mentions from what a person is asked about, in a transaction that is open. */
export function eraseAccountOffersIn(ids: MentionId[]): PromiseLike<unknown> {
  return changeAccountOffersIn(before => without(before, ({postId}) => ids.includes(postId)));
}

/** Lets go of posts that nobody answered for since then: they are not kept for a question. */
export async function dropAccountOffers(seenBefore: number): Promise<void> {
  await changeAccountOffers(before => without(before, ({seenAt}) => seenAt < seenBefore));
}
