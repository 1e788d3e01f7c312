/**
 * How languages say that what follows is somebody else's, who wrote it: to stand in an expression,
 * as a whole word. What one wrote oneself is not meant: "napisałem", "jag skrev".
 */
export const WROTE =
  '(?<!\\p{L})(?:wrote|said|posted|schrieb|hat geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|(?<!jag |jeg )skrev|kirjoitti|написал\\S{0,8}|писал\\S{0,8}|пишет|napisał(?!em|am)\\S{0,8}|napsal(?! jsem)\\S{0,8}|yazdı|a scris|írta|έγραψε)';
