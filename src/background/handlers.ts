import type {Handlers} from '../messages/answer';
import {accountAnswered} from './handlers/account-answered';
import {answerConfirmed} from './handlers/answer-confirmed';
import {backupChecked} from './handlers/backup-checked';
import {backupRestored} from './handlers/backup-restored';
import {brandRemoved} from './handlers/brand-removed';
import {brandSaved} from './handlers/brand-saved';
import {causeFixed} from './handlers/cause-fixed';
import {colleagueRemoved, colleagueSaved} from './handlers/colleagues';
import {contactRemoved, contactSaved, contactTested, testRemoved} from './handlers/contacts';
import {cutsAsked} from './handlers/cuts-asked';
import {decisionsMade} from './handlers/decisions-made';
import {decisionsUndone} from './handlers/decisions-undone';
import {editorUsed} from './handlers/editor-used';
import {flagUndone} from './handlers/flag-undone';
import {followUpsSeen} from './handlers/follow-ups-seen';
import {frameOpened} from './handlers/frame-opened';
import {keepingChanged} from './handlers/keeping-changed';
import {mentionsErased} from './handlers/mentions-erased';
import {mentionsSeen} from './handlers/mentions-seen';
import {offerDeclined} from './handlers/offer-declined';
import {briefSent, outgoingDropped, outgoingRetried} from './handlers/outgoing';
import {pageCut} from './handlers/page-cut';
import {pageRead} from './handlers/page-read';
import {personNamed} from './handlers/person-named';
import {picturesChanged} from './handlers/pictures-changed';
import {placeAsked} from './handlers/place-asked';
import {placeRemoved} from './handlers/place-removed';
import {placeSaved} from './handlers/place-saved';
import {planChanged} from './handlers/plan-changed';
import {postFlagged} from './handlers/post-flagged';
import {readingExplained} from './handlers/reading-explained';
import {reminderTried} from './handlers/reminder-tried';
import {remindersChanged} from './handlers/reminders-changed';
import {replySeen} from './handlers/reply-seen';
import {settingsChanged} from './handlers/settings-changed';
import {sitesChanged} from './handlers/sites-changed';
import {storeChecked} from './handlers/store-checked';
import {stormOpened, stormWorked} from './handlers/storm-worked';
import {strangersSeen} from './handlers/strangers-seen';
import {templateChanged} from './handlers/template-changed';
import {threadDismissed} from './handlers/thread-dismissed';
import {threadOpened} from './handlers/thread-opened';
import {viewsChanged} from './handlers/views-changed';
import {visitAsked} from './handlers/visit-asked';
import {webhookRemoved, webhookSaved, webhookTested} from './handlers/webhooks';
import {zoneSet} from './handlers/zone-set';

/** Every message that the worker takes. */
export const handlers: Handlers = {
  'visit.asked': visitAsked,
  'frame.opened': frameOpened,
  'mentions.seen': mentionsSeen,
  'thread.opened': threadOpened,
  'follow-ups.seen': followUpsSeen,
  'page.read': pageRead,
  'page.cut': pageCut,
  'reply.seen': replySeen,
  'editor.used': editorUsed,
  'strangers.seen': strangersSeen,
  'post.flagged': postFlagged,
  'answer.confirmed': answerConfirmed,
  'flag.undone': flagUndone,
  'decisions.made': decisionsMade,
  'decisions.undone': decisionsUndone,
  'thread.dismissed': threadDismissed,
  'account.answered': accountAnswered,
  'offer.declined': offerDeclined,
  'brand.saved': brandSaved,
  'brand.removed': brandRemoved,
  'sites.changed': sitesChanged,
  'settings.changed': settingsChanged,
  'person.named': personNamed,
  'views.changed': viewsChanged,
  'backup.checked': backupChecked,
  'backup.restored': backupRestored,
  'mentions.erased': mentionsErased,
  'keeping.changed': keepingChanged,
  'zone.set': zoneSet,
  'cuts.asked': cutsAsked,
  'reading.explained': readingExplained,
  'reminders.changed': remindersChanged,
  'reminder.tried': reminderTried,
  'template.changed': templateChanged,
  'plan.changed': planChanged,
  'storm.opened': stormOpened,
  'storm.worked': stormWorked,
  'colleague.saved': colleagueSaved,
  'colleague.removed': colleagueRemoved,
  'webhook.saved': webhookSaved,
  'webhook.removed': webhookRemoved,
  'webhook.tested': webhookTested,
  'brief.sent': briefSent,
  'outgoing.retried': outgoingRetried,
  'outgoing.dropped': outgoingDropped,
  'pictures.changed': picturesChanged,
  'place.asked': placeAsked,
  'place.saved': placeSaved,
  'place.removed': placeRemoved,
  'contact.saved': contactSaved,
  'contact.removed': contactRemoved,
  'contact.tested': contactTested,
  'test.removed': testRemoved,
  'cause.fixed': causeFixed,
  'store.checked': storeChecked,
};
