/**
 * The words in a text. What nobody uses of it is left out of a bundle.
 * @__NO_SIDE_EFFECTS__
 */
const listed = (words: string): Set<string> => new Set(words.split(/\s+/));

/** What pages call a post, and the parts of one, in some languages: a name glued to it would say so. */
const STRUCTURE = listed(
  `answer antwoord antwort antworten article auteur author autor autore avis avtor beitraege
  beitrag bericht berichten bewertung bewertungen bijdrage body comentario comment commentaire
  commenti commento container contenido content contenu contenuto date entry footer forum header
  info inhalt inhoud item komentarz komentarze kommentar kommentare list mensagem mensaje
  message messaggi messaggio meta nachricht nachrichten odpowiedz odpowiedzi opinia opinie
  opinion otvet otzyv post publicacion question quote reactie reacties recensione recensioni
  reply reponse resposta respuesta risposta risposte section soobshchenie soobshenie text thread
  title topic user verfasser wiadomosc wpis wrap wrapper`,
);

/** What else pages call their elements: words of HTML, of layout and of discussions, that name nobody. */
const WORDS = listed(
  `abbr access account action active activity address after ago align alone anchor answered archive
  area aside asked asker attach attachment attribution audio avatar background badge balloon
  banner bar base bbcode bbs before big block blockquote blog board bodies bold border bottom
  box brand break bubble button byline canvas caption card category cell center chat child
  children circle cite class clear clearfix close code col collapse column columns commenter
  commentlist community component concealed control conversation copy core count counter cover
  crawler current custom customer dark data datetime dato datum default depth desc description
  desktop detail details dialog direct discourse discussion display disqus div division document
  domain down dropdown drupal dynamic edit edited element email embed embedded empty end entity
  entries even expand extra facebook fade fecha feed feedback field fieldset figure first fixed
  flag flarum flat flex float fluid fluxbb follow follower font footnote form format frame full
  gap general gravatar grid group grow guest half handle has head heading headline hentry hfeed
  hidden hide high history holder home hover html icon iframe image img indent index inline
  inner input inside invisible invision island join joined justify khoros label language large
  last layout lead leaf left legend lemmy level like line link listing load loading lock lone
  mail mailing main margin mastodon media medium member menu min minor mobile modal module more
  msg muted mybb name nav navbar navigation nested new next node nodebb normal not note notice
  notification number odd off one online only open opening option original other outer outside
  over page pager pagination panel paragraph parent part path people permalink person photo
  phpbb picture pinned placeholder plain popup portrait postbit postbody posted poster posting
  preview previous primary print product profile public published publisher quick quotation
  quoted rank rated rating react reaction read reader recent record reddit region regular
  related relative renderer remark replies report reputation response responsive result review
  reviewer right role root round rounded row run score scroll search second secondary select
  selected sender separator set share short show shreddit side sidebar signature simple single
  site size skip slide slot small smf social solution sort source space span split stack star
  start stat state statistics status sticky story stream strong sub subject submit subthread
  subtitle summary system tab table tag tall target tbody tekst template testo texte texto tfoot
  thead theme three thumb thumbnail tile time timeline timestamp toggle tool toolbar tooltip top
  total track tree trigger two type typepad unread updated upper userinfo username value vanilla
  vbulletin verified vertical video view viewer visible vote wide widget width with woltlab
  wordpress words write writer written xenforo youtube zone`,
);

/** Words that count where they stand alone: too short to be told from parts of others, or an engine's own. */
const ALONE = listed(
  `a b by dd del dl dt em f h hr i id in ins is li of ol on op p pre q s sup t td th to tr u ui ul
  up athing bbp comhead commtext comtr cooked ips js keyinfo mui pcb plc plhin postarea
  postbitlegacy tborder trow tweet vcard windowbg yt ytd age bbc bbcode btn cmt css fatitem
  hnuser md sitetable smallfont struct subtext thing threadbit votecell wbb wpd`,
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
  if (ALONE.has(word)) return word.length < 3 ? 0 : 1;
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
  const isKnown =
    has(WORDS, run.toLowerCase()) || parts.reduce((sum, {loose}) => sum + loose, 0) <= 1;
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

/** Tells whose name stands in `word`. */
function naming(word: string): (name: string) => boolean {
  const folded = plain(word);
  const alone = new Set<string>();
  const glued: string[] = [];
  for (const run of word.split(/[-_]+/)) {
    const whole = run.toLowerCase();
    for (const part of [whole, ...partsOf(run)]) alone.add(part.toLowerCase());
    if (!has(STRUCTURE, whole) && !has(WORDS, whole) && !ALONE.has(whole)) glued.push(whole);
  }
  return name => {
    if (name.length >= LONG) return folded.includes(name);
    if (alone.has(name)) return true;
    return name.length >= SHORTEST_GLUED && glued.some(whole => whole.includes(name));
  };
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
    if (told.some(naming(name))) return hidden(name);
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
  const inNames = (signature: string): string =>
    signature
      .split(/([.#<])/)
      .map((name, at) => (at % 2 === 1 ? name : inName(name)))
      .join('');
  return signature => {
    const shown = inNames(signature);
    // A name with a dot in it looks like two classes.
    const folded = plain(shown);
    if (!told.some(name => name.length >= LONG && folded.includes(name))) return shown;
    const [tag = ''] = signature.split(/[.#<]/, 1);
    return inName(tag) + signature.charAt(tag.length) + hidden(signature.slice(tag.length + 1));
  };
}
