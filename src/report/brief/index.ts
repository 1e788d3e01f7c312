/** The brief that goes with a hand-off, in every shape in which it leaves. */
export {
  type Brief,
  type BriefPart,
  type BriefPartName,
  type BriefSubject,
  type BriefWords,
  briefOf,
  wordsLast,
} from './brief';
export {type MailDraft, mailDraft} from './mail';
export {type Parcel, webhookBody} from './webhook-body';
export {briefMarkdown, briefText} from './written';
