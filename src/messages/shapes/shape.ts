import type {GenericSchema} from 'valibot';
import type {Ask, Name} from '../contract';

/** What the body of a message must look like before anything of it is used. */
export type Shape<N extends Name> = GenericSchema<unknown, Ask<N>>;
