import * as v from 'valibot';
import {limits} from '../../mention/limits';
import type {Name} from '../contract';
import {byPerson, cause, choices, template, triageKind} from './choices';
import {brief, colleague, secret, webhook} from './hand-off';
import {
  brand,
  id,
  instant,
  minutes,
  name,
  offset,
  optional,
  quiet,
  schedule,
  sites,
  text,
  url,
  views,
  webUrl,
} from './parts';
import {shape} from './schema-shape';
import type {Shape} from './shape';
import {contactPoint, contactTest} from './shore-up';
import {stormPlan, stormWork} from './storms';

const step = v.pipe(v.string(), v.uuid());
const target = {mentionId: id, brandId: optional(id)};
const deciding = v.variant('kind', [...choices(target, byPerson)]);
const backupLines = v.strictObject({
  lines: v.pipe(v.array(v.string()), v.maxLength(10_000)),
  from: offset,
});
const erasing = v.variant('by', [
  v.strictObject({by: v.literal('mention'), ids: v.pipe(v.array(id), v.maxLength(100_000))}),
  v.strictObject({by: v.literal('author'), host: name, name: v.pipe(url, v.trim(), v.nonEmpty())}),
  v.strictObject({by: v.literal('brand'), brandId: id}),
  v.strictObject({by: v.literal('period'), from: instant, to: instant}),
]);

/** What the bodies of the messages from our own pages must look like. */
export const fromOwnPage = {
  'decisions.made': shape<'decisions.made'>(
    v.strictObject({
      step,
      decisions: v.pipe(v.array(deciding), v.minLength(1), v.maxLength(10_000)),
    }),
  ),
  'decisions.undone': shape<'decisions.undone'>(
    v.strictObject({ids: v.pipe(v.array(id), v.maxLength(10_000))}),
  ),
  'thread.dismissed': shape<'thread.dismissed'>(v.strictObject({step, mentionId: id})),
  'account.answered': shape<'account.answered'>(v.strictObject({id, isOurs: v.boolean()})),
  'offer.declined': shape<'offer.declined'>(v.strictObject({mentionId: id, offerId: id})),
  'brand.saved': shape<'brand.saved'>(v.strictObject({brand, seen: optional(brand)})),
  'brand.removed': shape<'brand.removed'>(v.strictObject({id})),
  'sites.changed': shape<'sites.changed'>(v.strictObject({sites, seen: optional(sites)})),
  'settings.changed': shape<'settings.changed'>(
    v.strictObject({
      target: optional(minutes),
      theme: optional(v.picklist(['system', 'light', 'dark'])),
      singleKeys: optional(v.boolean()),
      archiveAfter: optional(minutes),
      schedule: optional(schedule),
      seen: optional(schedule),
      ready: optional(v.boolean()),
    }),
  ),
  'backup.checked': shape<'backup.checked'>(backupLines),
  'backup.restored': shape<'backup.restored'>(backupLines),
  'mentions.erased': shape<'mentions.erased'>(v.strictObject({which: erasing, atMost: offset})),
  'keeping.changed': shape<'keeping.changed'>(
    v.strictObject({
      every: optional(v.picklist(['off', 'daily', 'weekly'])),
      keepDays: optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1)))),
    }),
  ),
  'place.asked': shape<'place.asked'>(v.strictObject({tabId: offset})),
  'place.saved': shape<'place.saved'>(
    v.strictObject({
      address: webUrl,
      name: v.pipe(text(limits.title), v.trim()),
      tabId: optional(offset),
    }),
  ),
  'place.removed': shape<'place.removed'>(v.strictObject({address: url})),
  'pictures.changed': shape<'pictures.changed'>(v.strictObject({wanted: v.boolean()})),
  'zone.set': shape<'zone.set'>(v.strictObject({host: name, zone: v.nullable(name)})),
  'cuts.asked': shape<'cuts.asked'>(v.strictObject({tabId: offset})),
  'reading.explained': shape<'reading.explained'>(v.strictObject({tabId: offset})),
  'reminders.changed': shape<'reminders.changed'>(
    v.strictObject({
      soon: optional(v.boolean()),
      late: optional(v.boolean()),
      storms: optional(v.boolean()),
      stormsInQuiet: optional(v.boolean()),
      discreet: optional(v.boolean()),
      offFor: optional(v.array(id)),
      quiet: optional(v.nullable(quiet)),
      seen: optional(v.strictObject({offFor: optional(v.array(id)), quiet: optional(quiet)})),
    }),
  ),
  'reminder.tried': shape<'reminder.tried'>(v.strictObject({})),
  'template.changed': shape<'template.changed'>(
    v.strictObject({kind: triageKind, text: v.nullable(template)}),
  ),
  'plan.changed': shape<'plan.changed'>(
    v.strictObject({plan: v.nullable(stormPlan), seen: optional(stormPlan)}),
  ),
  'storm.opened': shape<'storm.opened'>(v.strictObject({step, brandId: id})),
  'storm.worked': shape<'storm.worked'>(v.strictObject({step, stormId: id, work: stormWork})),
  'colleague.saved': shape<'colleague.saved'>(v.strictObject({colleague})),
  'colleague.removed': shape<'colleague.removed'>(v.strictObject({id})),
  'webhook.saved': shape<'webhook.saved'>(
    v.strictObject({
      webhook,
      signing: optional(secret),
      authorization: optional(v.nullable(secret)),
    }),
  ),
  'webhook.removed': shape<'webhook.removed'>(v.strictObject({id})),
  'webhook.tested': shape<'webhook.tested'>(v.strictObject({id})),
  'brief.sent': shape<'brief.sent'>(v.strictObject({step, mentionId: id, webhookId: id, brief})),
  'outgoing.retried': shape<'outgoing.retried'>(v.strictObject({id})),
  'outgoing.dropped': shape<'outgoing.dropped'>(v.strictObject({id})),
  'contact.saved': shape<'contact.saved'>(v.strictObject({point: contactPoint})),
  'contact.removed': shape<'contact.removed'>(v.strictObject({id})),
  'contact.tested': shape<'contact.tested'>(v.strictObject({test: contactTest})),
  'test.removed': shape<'test.removed'>(v.strictObject({id})),
  'cause.fixed': shape<'cause.fixed'>(v.strictObject({cause, at: v.nullable(instant)})),
  'store.checked': shape<'store.checked'>(v.strictObject({})),
  'views.changed': shape<'views.changed'>(v.strictObject({views, seen: optional(views)})),
  'person.named': shape<'person.named'>(v.strictObject({name})),
} satisfies {[N in Name]?: Shape<N>};
