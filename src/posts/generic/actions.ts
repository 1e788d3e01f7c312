const ACTIONS =
  "reply|quote|report|report abuse|like|likes?|share|upvote|downvote|flag|helpful|was this (?:review )?helpful|thanks?|multi-?quote|respond|react|permalink|edit|save|antworten|zitieren|melden|gefällt mir|teilen|répondre|citer|signaler|j'aime|partager|responder|citar|denunciar|reportar|me gusta|compartir|rispondi|segnala|mi piace|beantwoorden|reageer|reageren|citeren|rapporteer|ответить|цитата|цитировать|пожаловаться|нравится|odpowiedz|cytuj|zgłoś|yanıtla|şikayet|svara|citera|rapportera|回复|回覆|举报|引用|赞|点赞|返信|いいね|답글|답변|댓글|수정|삭제|추천|신고|הגב|رد";
/** What it is done with: "Reply to this comment". */
const WITH =
  ' (?:to|on) (?:this |the )?(?:post|comment|message|review|topic)| на (?:это |этот )?(?:сообщение|комментарий|пост)| (?:à|a) (?:ce|este?a?|questo) (?:message|commentaire|mensaje|comentario|messaggio|commento)| op dit bericht';
const STARTS = new RegExp(`^\\W*(?:${ACTIONS})(?![\\p{L}])`, 'iu');
const WHOLE = new RegExp(`^[^\\p{L}]*(?:${ACTIONS})(?:(?<!thanks?)(?:${WITH}))?[^\\p{L}]*$`, 'iu');

/** True for a label that begins with what people can do with a post, in many languages. */
export const startsAsAction = (label: string): boolean => STARTS.test(label);

/** How many have answered, as a link to show them says: "3 replies". */
const COUNTED =
  /^[^\p{L}\d]*\d+ ?(?:repl(?:y|ies)|answers?|responses?|antworte?n?|respostas?|respuestas?|réponses?|rispost[ae]|antwoord(?:en)?|reacties?|ответ(?:а|ов)?|odpowied[zź]i?|yanıt|svar|回复|回覆|返信)[^\p{L}\d]*$/iu;

/** What has more characters says more than what can be done. */
export const LONGEST_ACTION = 30;

/** True for a label that says nothing else. */
export const isAction = (label: string): boolean =>
  label.length <= LONGEST_ACTION && WHOLE.test(label);

/** True for a label that only says how many have answered. */
export const isCounted = (label: string): boolean => COUNTED.test(label);
