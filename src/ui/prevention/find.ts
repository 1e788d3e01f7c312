import type {Mention} from '../../mention/mention';
import {type Known, type Prevention, preventions} from '../../query';
import {readSettings} from '../../settings/read';
import type {Brand} from '../../settings/settings';
import {recentMentions} from '../../store/read';

/** What could keep posts like one that is not about a brand from being found again. */
export type Offer = {
  mention: Mention;
  brand: Brand;
  ways: Prevention[];
  /** The kept mentions of the brand that each way was tried on. */
  known: Mention[];
};

/** So many kept posts are looked through, and so many characters of them: a click must not wait. */
const POSTS = 500;
const CHARACTERS = 1_000_000;

function within(mentions: Mention[], brand: Brand, except: Mention): Mention[] {
  let left = CHARACTERS;
  return mentions
    .filter(({id, brandIds}) => id !== except.id && brandIds.includes(brand.id))
    .filter(({post}) => {
      left -= post.body.length;
      return left >= 0;
    });
}

/** What people made of a mention so far. */
function madeOf({state}: Mention): Known['is'] {
  if (state.standing.is === 'not us') return 'not us';
  return state.standing.is === 'answered' || state.flagged ? 'ours' : 'open';
}

/** The ways to keep such posts out, for the first brand that would find the mention again. */
export async function findOffer(mention: Mention): Promise<Offer | undefined> {
  const {brands} = await readSettings();
  const recent = await recentMentions(POSTS);
  for (const brand of brands.filter(({id}) => mention.brandIds.includes(id))) {
    const known = within(recent, brand, mention);
    const ways = preventions(
      brand,
      mention.post,
      known.map(one => ({post: one.post, is: madeOf(one)})),
    );
    if (ways.length > 0) return {mention, brand, ways, known};
  }
  return undefined;
}
