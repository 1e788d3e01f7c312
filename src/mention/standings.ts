import type {BrandId, Decision} from './decision';
import type {MentionState, Standing} from './fold';

/** Where a mention stands that nobody has decided on. */
export const WAITING: Standing = {is: 'waiting'};

/** What a closing decision says of the brands it is for; undefined for every other kind. */
function closing(decision: Decision): Standing | undefined {
  const {at, by} = decision;
  switch (decision.kind) {
    case 'answered': {
      const {replyAt, replyUrl} = decision;
      return {
        is: 'answered',
        answerAt: replyAt,
        channel: 'reply',
        by,
        ...(replyUrl === undefined ? {} : {url: replyUrl}),
      };
    }
    case 'private contact':
      return {is: 'answered', answerAt: decision.contactAt, channel: 'private', by};
    case 'no reply needed':
      return {is: 'no reply needed', at, by};
    case 'not us':
      return {is: 'not us', at, by};
    case 'reopened':
      return decision.what === 'hand-off' ? undefined : WAITING;
    default:
      return undefined;
  }
}

/**
 * Of two answers the earlier is the response. That no reply is needed any more takes no answer
 * back: it is said of what was written after it. Any other later word replaces the one before.
 */
function settle(before: Standing, next: Standing): Standing {
  if (before.is !== 'answered' || next.is === 'waiting' || next.is === 'not us') return next;
  return next.is === 'answered' && next.answerAt < before.answerAt ? next : before;
}

/** Who had the word when: answers, dismissals, and the reopening that makes them void. */
function keepTurn(state: MentionState, standing: Standing): void {
  if (standing.is === 'answered') {
    state.replies = [...state.replies, standing.answerAt].sort((a, b) => a - b);
  } else if (standing.is === 'no reply needed') {
    state.dismissals = [...state.dismissals, standing.at];
  } else if (standing.is === 'waiting') {
    state.replies = [];
    state.dismissals = [];
  }
}

const RANK: Record<Standing['is'], number> = {
  waiting: 0,
  answered: 1,
  'no reply needed': 2,
  'not us': 3,
};

function overall(general: Standing, each: Standing[]): Standing {
  if (each.length === 0) return general;
  return each.reduce((first, next) => (RANK[next.is] < RANK[first.is] ? next : first));
}

/**
 * Where every brand stands: those that no decision named, as the decisions for all say. They must
 * not be read from `standing`, which waits as soon as one brand waits.
 */
function eachBrand(
  general: Standing,
  named: Record<BrandId, Standing>,
  ids: BrandId[],
): Record<BrandId, Standing> {
  if (Object.keys(named).length === 0) return {};
  const standings = ids.map(id => [id, Object.hasOwn(named, id) ? named[id] : general] as const);
  return {...named, ...Object.fromEntries(standings.map(([id, own]) => [id, own ?? general]))};
}

/** What closes a mention, or one of its brands, and opens it again: decision by decision, in their order. */
export class Standings {
  #general: Standing = WAITING;
  #brands: Record<BrandId, Standing> = {};
  #rounds = 0;
  readonly #ids: BrandId[];

  /** @param ids the brands of the mention */
  constructor(ids: BrandId[]) {
    this.#ids = ids;
  }

  /** Takes a decision into the state; false when it closes and opens nothing. */
  take(decision: Decision, state: MentionState): boolean {
    const standing = closing(decision);
    if (!standing) return false;
    const waited = this.#waits();
    if (decision.brandId === undefined) this.#settleAll(standing);
    else this.#settleOne(decision.brandId, standing);
    keepTurn(state, standing);
    if (!waited || !this.#waits()) this.#rounds += 1; // Else another of its brands still waits
    if (standing.is === 'waiting') delete state.closedBy;
    else state.closedBy = decision.id;
    return true;
  }

  /** Whoever flags a post that was once waved off wants it looked at again. */
  flag(): void {
    if (this.#general.is === 'not us') this.#general = WAITING;
  }

  /** Where each brand stands, and all of them together; and how often that began anew. */
  now(): Pick<MentionState, 'brands' | 'standing' | 'rounds'> {
    const brands = eachBrand(this.#general, this.#brands, this.#ids);
    const each = this.#ids.map(id => this.#own(id, brands) ?? this.#general);
    return {brands, standing: overall(this.#general, each), rounds: this.#rounds};
  }

  #waits(): boolean {
    return this.now().standing.is === 'waiting';
  }

  #own(id: BrandId, brands = this.#brands): Standing | undefined {
    return Object.hasOwn(brands, id) ? brands[id] : undefined;
  }

  #settleAll(standing: Standing): void {
    this.#general = settle(this.#general, standing);
    this.#brands = Object.fromEntries(
      Object.entries(this.#brands).map(([id, before]) => [id, settle(before, standing)]),
    );
  }

  #settleOne(id: BrandId, standing: Standing): void {
    this.#brands = {...this.#brands, [id]: settle(this.#own(id) ?? this.#general, standing)};
  }
}
