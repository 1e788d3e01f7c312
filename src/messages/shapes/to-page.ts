import * as v from 'valibot';
import type {Name} from '../contract';
import type {Shape} from './shape';

const standing = v.picklist([
  'waiting',
  'due soon',
  'late',
  'answered',
  'no reply needed',
  'not us',
  'archived',
]);
const pageState = v.strictObject({
  id: v.string(),
  standing,
  flagged: v.boolean(),
  dueAt: v.exactOptional(v.number()),
});

/** What a content script takes; apart, so that pages do not pay for the rest. */
export const toPage = {
  'page.changed': v.strictObject({states: v.pipe(v.array(pageState), v.maxLength(20_000))}),
  'flag.asked': v.strictObject({how: v.picklist(['command', 'menu', 'selection'])}),
} satisfies {[N in Name]?: Shape<N>};
