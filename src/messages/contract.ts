import type {FromOwnPage} from './from-own-page';
import type {FromPage} from './from-page';
import type {ToPage} from './to-page';

export type {BackupLines, Deciding, Merged} from './from-own-page';
export type * from './page-facts';
export type * from './reading-facts';

/** All talk between contexts: name, what is asked, what comes back. */
export type Contract = FromPage & FromOwnPage & ToPage;

/** The name of a message. */
export type Name = keyof Contract;
/** What a message asks. */
export type Ask<N extends Name> = Contract[N]['ask'];
/** What comes back for a message. */
export type Reply<N extends Name> = Contract[N]['reply'];

/** How every reply crosses: an error would not survive the crossing as an `Error`. */
export type Envelope<T> = {ok: true; value: T} | {ok: false; reason: string; because: Refusal};

/** Why a message was refused: what a person or the sender can act on. */
export type Refusal = 'not understood' | 'not allowed' | 'store unavailable' | 'failed';
