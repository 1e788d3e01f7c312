/** How languages say that what follows is somebody else's, who wrote it: to stand in an expression. */
export const WROTE =
  'wrote|said|posted|schrieb|hat geschrieben|a écrit|escribió|escreveu|ha scritto|schreef|skrev|kirjoitti|написал\\p{L}{0,8}|писал\\p{L}{0,8}|пишет|napisał\\S{0,8}|napsal\\S{0,8}|yazdı|a scris|írta|έγραψε';
