import * as v from 'valibot';
import {anyHow, choices} from '../choices';
import {id, instant, name, optional, seq} from '../parts';

const signed = {id, mentionId: id, brandId: optional(id), seq, at: instant, by: name};
/** A decision with all that signs it. */
export const decision = v.variant('kind', [
  ...choices(signed, anyHow),
  v.strictObject({...signed, kind: v.literal('merged'), into: id}),
  v.strictObject({...signed, kind: v.literal('erased')}),
  v.strictObject({...signed, kind: v.literal('undone'), undoes: id}),
]);
