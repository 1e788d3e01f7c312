const listed = (words: string): Set<string> => new Set(words.split(/\s+/));

/** What pages call a post, and the parts of one, in some languages: a name glued to it would say so. */
const STRUCTURE = listed(
  `answer antwoord antwort antworten article auteur author autor autore avis avtor beitraege
  beitrag bericht berichten bewertung bewertungen bijdrage body comentario comment commentaire
  commenti commento container contenido content contenu contenuto entry footer forum header
  inhalt inhoud item komentarz komentarze kommentar kommentare list mensagem mensaje message
  messaggi messaggio meta nachricht nachrichten odpowiedz odpowiedzi opinia opinie opinion otvet
  otzyv post publicacion question quote reactie reacties recensione recensioni reply reponse
  resposta respuesta risposta risposte section soobshchenie soobshenie thread title topic
  verfasser wiadomosc wpis wrapper`,
);

/** What else pages call their elements: words of HTML, of layout and of discussions, that name nobody. */
const WORDS = listed(
  `abbr access account action active activity address after align alone anchor answered archive
  aside asked asker attach attachment attribution audio avatar background badge balloon banner
  bar base bbcode bbs before big block blockquote blog board bodies bold border bottom box brand
  break bubble button canvas caption card category cell center chat child children circle cite
  class clear clearfix close code col collapse column commenter commentlist community component
  control conversation copy core count counter cover current custom customer dark data date dato
  datum default depth desc description desktop detail dialog direct discourse discussion display
  disqus div division document down dropdown drupal dynamic edit edited element embed embedded
  empty end entries even expand extra facebook fade fecha feed feedback field fieldset figure
  first fixed flag flarum flex float fluid fluxbb follow follower font footnote form format
  frame full gap general gravatar grid group grow guest half handle has head heading headline
  hentry hfeed hidden hide high history holder home hover html icon iframe image img indent
  index info inline inner input inside invisible invision island join justify khoros label
  language large last layout lead leaf left legend lemmy level like line link listing load
  loading lock lone mail mailing main margin mastodon media medium member menu min minor mobile
  modal module more msg muted mybb name nav navbar navigation nested new next nodebb normal not
  note notice notification number odd off one online only open opening option original other
  outer outside over page pager pagination panel paragraph parent part path people permalink
  person photo phpbb picture pinned placeholder plain popup portrait postbit postbody posted
  poster posting preview previous primary print product profile public quick quotation quoted
  rank rated rating react reaction read reader recent record reddit region relative remark
  replies report reputation response responsive result review reviewer right role root round
  rounded row run score scroll search secondary select selected sender separator set share short
  show shreddit side sidebar signature simple single site size skip slide slot small smf social
  solution sort source space span split stack star start stat state statistics status sticky
  story stream strong sub subject submit subthread subtitle summary system tab table tag tall
  target tbody tekst template testo text texte texto tfoot thead theme three thumb thumbnail
  tile time timeline timestamp toggle tool toolbar tooltip top total track tree trigger two type
  typepad unread updated upper user userinfo username value vanilla vbulletin verified vertical
  video view viewer visible vote wide widget width woltlab wordpress wrap write writer written
  xenforo youtube zone`,
);

/** Words that count where they stand alone: too short to be told from parts of others, or an engine's own. */
const ALONE = listed(
  `a b by dd del dl dt em f h hr i id in ins is li of ol on op p pre q s sup t td th to tr u ui ul
  up athing bbp comhead commtext comtr cooked ips js keyinfo mui pcb plc plhin postarea
  postbitlegacy tborder trow tweet vcard windowbg yt ytd`,
);

/** An engine's own beginning of its classes that is a first name as well. */
const PREFIX = 'lia';

/** Words that are written as one at most: "postbodytext". */
const GLUED = 3;
/** A longer one is no word. */
const LONGEST = 30;

const has = (words: ReadonlySet<string>, word: string): boolean =>
  words.has(word) || words.has(word.replace(/s$/, ''));

/** How many of the words that are written as one are not of a post's structure; Infinity where one is unknown. */
function looseIn(word: string, most = GLUED): number {
  if (has(STRUCTURE, word)) return 0;
  if (has(WORDS, word)) return 1;
  if (most === 1) return Number.POSITIVE_INFINITY;
  return Array.from(word, (_, at) => {
    const loose = looseIn(word.slice(0, at), 1);
    return Number.isFinite(loose) ? loose + looseIn(word.slice(at), most - 1) : loose;
  }).reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY);
}

function looseOf(part: string): number {
  if (/^\d{1,2}$/.test(part)) return 0;
  const word = part.toLowerCase();
  if (ALONE.has(word)) return 0;
  return word.length > LONGEST ? Number.POSITIVE_INFINITY : looseIn(word);
}

/** A piece of a signature, and whether it is shown. */
type Piece = [text: string, isShown: boolean];
const END: Piece = ['', true];

const partsOf = (run: string): string[] =>
  run.match(/\d+|\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|./gu) ?? [];

/** Words without a separator: two that are not of a post's structure may be somebody's handle ("darkStar"). */
function piecesOf(run: string): Piece[] {
  const parts = partsOf(run).map(part => ({part, loose: looseOf(part)}));
  const isKnown = parts.reduce((sum, {loose}) => sum + loose, 0) <= 1;
  return parts.map(({part, loose}) => [part, isKnown || (loose === 0 && !/\d/.test(part))]);
}

const isAllShown = (run: string | undefined): boolean =>
  run !== undefined && piecesOf(run).every(([, isShown]) => isShown);

function piecesIn(name: string): Piece[] {
  const runs = name.split(/([-_]+)/);
  return runs.flatMap((run, at): Piece[] => {
    if (at % 2 === 1) return [[run, true]];
    return at === 0 && run === PREFIX && isAllShown(runs[2]) ? [[run, true]] : piecesOf(run);
  });
}

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A shorter name stands by chance in many words; it counts where it stands alone or glued to another. */
const LONG = 5;
const SHORTEST_GLUED = 3;

/** Numbers at the end of a class count instances, so that a signature is without those of a name. */
const numberless = (name: string): string => name.replace(/\d+$/, '');

function names(word: string, name: string): boolean {
  if (name.length >= LONG) return plain(word).includes(name);
  return word.split(/[-_]+/).some(run => {
    if (partsOf(run).some(part => part.toLowerCase() === name)) return true;
    const whole = run.toLowerCase();
    if (name.length < SHORTEST_GLUED) return whole === name;
    return (
      whole.includes(name) && !has(STRUCTURE, whole) && !has(WORDS, whole) && !ALONE.has(whole)
    );
  });
}

/**
 * Tells what kind of element it is, in words that many pages use alone: a class may hold an author's
 * name ("post-by-robin"), or whatever else somebody wrote, also where nobody was found to be an
 * author. What is hidden has a number, the same wherever it stands.
 * @param authors who was found to be one: words that many pages use may be a name together
 */
export function nameless(authors: readonly string[]): (signature: string) => string {
  const told = [...new Set(authors.map(author => numberless(plain(author))))].filter(
    name => name !== '' && !has(STRUCTURE, name),
  );
  const numbers = new Map<string, number>();
  const hidden = (text: string): string => {
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return `…${number}`;
  };
  const inName = (name: string): string => {
    if (told.some(author => names(name, author))) return hidden(name);
    let said = '';
    let hiding = '';
    let between = '';
    for (const [text, isShown] of [...piecesIn(name), END]) {
      if (!isShown) {
        hiding += between + text;
        between = '';
      } else if (hiding !== '' && /^[-_]+$/.test(text)) between = text;
      else {
        said += (hiding === '' ? '' : hidden(hiding)) + between + text;
        hiding = '';
        between = '';
      }
    }
    return said;
  };
  return signature =>
    signature
      .split(/([.#<])/)
      .map((name, at) => (at % 2 === 1 ? name : inName(name)))
      .join('');
}
