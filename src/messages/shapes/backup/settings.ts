import * as v from 'valibot';
import type {Settings} from '../../../settings/settings';
import {brand, minutes, schedule, sites} from '../parts';

const kept = v.strictObject({
  version: v.literal(1),
  ready: v.boolean(),
  brands: v.array(brand),
  sites,
  target: minutes,
  theme: v.picklist(['system', 'light', 'dark']),
  singleKeys: v.optional(v.boolean(), true), // A backup from before the switch has none
  archiveAfter: minutes,
  schedule: v.optional(schedule, []), // One from before opening hours has none
});

/** What the settings hold that a backup's would not: nothing, or this does not compile. */
type Unkept = Exclude<keyof Settings, keyof v.InferOutput<typeof kept>>;

/** The settings as a whole. */
export const settings: [Unkept] extends [never] ? typeof kept : never = kept;
