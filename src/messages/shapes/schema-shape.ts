import * as v from 'valibot';
import type {Ask, Name} from '../contract';
import type {Shape} from './shape';

/** A shape from a schema: the first thing that is wrong is named with its place. */
export function shape<N extends Name>(schema: v.GenericSchema<unknown, Ask<N>>): Shape<N> {
  return body => {
    // Valibot takes an empty list for an object without parts
    if (Array.isArray(body)) return {ok: false, reason: 'message: a list'};
    const result = v.safeParse(schema, body, {abortEarly: true});
    if (result.success) return {ok: true, body: result.output};
    const [issue] = result.issues;
    return {ok: false, reason: `${v.getDotPath(issue) ?? 'message'}: ${issue.message}`};
  };
}
