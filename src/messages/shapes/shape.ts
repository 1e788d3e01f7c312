import type {Ask, Name} from '../contract';

/** What was found when a body was held against its shape. */
export type Checked<T> = {ok: true; body: T} | {ok: false; reason: string};

/** What the body of a message must look like before anything of it is used. */
export type Shape<N extends Name> = (body: unknown) => Checked<Ask<N>>;
