import * as v from 'valibot';
import {limits} from '../../mention/limits';
import {count, id, instant, name, optional, seq, text} from './parts';

const words = v.pipe(text(1_000), v.trim(), v.nonEmpty());

/** The team's own plan for a storm. */
export const stormPlan = v.strictObject({
  roles: v.pipe(v.array(v.strictObject({id, role: name, who: name, reach: name})), v.maxLength(50)),
  line: text(5_000),
  steps: v.pipe(v.array(v.strictObject({id, words})), v.maxLength(limits.steps)),
});

/** What a person can do about a storm, one shape for each, with what they all carry. */
const works = <E extends v.ObjectEntries>(shared: E) =>
  [
    v.strictObject({...shared, kind: v.literal('step done'), step: id, words}),
    v.strictObject({...shared, kind: v.literal('step undone'), step: id}),
    v.strictObject({
      ...shared,
      kind: v.literal('told'),
      whom: v.pipe(name, v.trim(), v.nonEmpty()),
      how: optional(name),
      toldAt: instant,
    }),
    v.strictObject({
      ...shared,
      kind: v.literal('noted'),
      text: v.pipe(text(10_000), v.trim(), v.nonEmpty()),
    }),
    v.strictObject({
      ...shared,
      kind: v.literal('closed'),
      left: v.pipe(v.array(words), v.maxLength(100)),
    }),
    v.strictObject({...shared, kind: v.literal('opened again')}),
  ] as const;

/** What a person did about a storm. */
export const stormWork = v.variant('kind', [...works({})]);

const signed = {id, stormId: id, brandId: id, seq, at: instant, by: name};

/** One line of a storm's log. */
export const stormEntry = v.variant('kind', [
  ...works(signed),
  v.strictObject({
    ...signed,
    kind: v.literal('level'),
    level: v.picklist(['watch', 'storm']),
    count,
    usual: v.pipe(v.number(), v.finite(), v.minValue(0)),
    hours: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.strictObject({...signed, kind: v.picklist(['calm', 'opened'])}),
]);
