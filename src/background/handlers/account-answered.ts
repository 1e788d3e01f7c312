import type {Mention} from '../../mention/mention';
import type {Handler} from '../../messages/answer';
import {Refused} from '../../messages/failures';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import type {Account, Brand, Settings} from '../../settings/settings';
import type {AccountOffer} from '../../store/private-rows';
import {mentionById} from '../../store/read/one';
import {decide} from '../../store/write/decide';
import {say} from '../../words';
import {changed} from '../changed';
import {deciding} from '../deciding';
import {inWords} from '../in-words';
import {takeReply} from '../replies';
import {accountName} from '../strangers/candidate';
import {closeOffer, openOffer} from '../strangers/offers';
import {changeBrands} from '../watch';

function withAccount(brand: Brand, account: Account): Brand {
  const isThere = brand.accounts.some(known => accountName(known) === accountName(account));
  return isThere ? brand : {...brand, accounts: [...brand.accounts, account]};
}

/** The account goes to the brands of the thread; to all, where it mentions none that is watched. */
function remember(settings: Settings, {account, brandIds}: AccountOffer): Settings {
  const named = settings.brands.filter(({id}) => brandIds.includes(id));
  const theirs = new Set((named.length > 0 ? named : settings.brands).map(({id}) => id));
  const brands = settings.brands.map(brand =>
    theirs.has(brand.id) ? withAccount(brand, account) : brand,
  );
  return {...settings, brands};
}

/** What we wrote ourselves is no mention, whatever it names. */
async function wavedOff({postId}: AccountOffer): Promise<Mention[]> {
  const mention = await mentionById(postId);
  if (mention?.state.standing.is !== 'waiting') return [];
  const reason = say('worker_own_account');
  const {mentions} = await decide(
    [{kind: 'no reply needed', reason, mentionId: mention.id}],
    await deciding(),
  );
  return mentions;
}

/** The post that was asked about is ours now: it is taken in as such, and open pages read again. */
async function takeIn(offer: AccountOffer): Promise<number> {
  await changeBrands(before => remember(before, offer));
  const {postId: id, post, posted, seenAt} = offer;
  const reply = {id, post, seenAt, ...(posted === undefined ? {} : {posted})};
  const answered = await takeReply(reply, offer);
  await changed([...answered, ...(await wavedOff(offer))]);
  return 1;
}

/** A person says whether an account is theirs: it is remembered for this site, or not asked about again. */
export const accountAnswered: Handler<'account.answered'> = {
  from: 'own page',
  shape: fromOwnPage['account.answered'],
  handle: inWords(async ({id, isOurs}) => {
    const offer = await openOffer(id);
    if (!offer) throw new Refused('not allowed', say('worker_not_asked'));
    const accounts = isOurs ? await takeIn(offer) : 0;
    await closeOffer(offer, isOurs);
    return {accounts};
  }),
};
