/** What pages call their elements: words of HTML, of layout and of discussions, that name nobody. */
const WORDS = new Set(
  `abbr access account action active activity address after align alone anchor answer answered
  archive article aside asked asker attach attachment attribution audio author avatar background
  badge balloon banner bar base bbcode bbp bbs before big block blockquote blog board
  bodies body bold border bottom box brand break bubble button canvas caption card category cell
  center chat child children circle cite class clear clearfix close code col collapse column
  comment commenter commentlist community component container content control conversation copy
  core count counter cover current custom customer dark data date default depth desc description
  desktop detail dialog direct discourse discussion display disqus div division document down
  dropdown drupal dynamic edit edited element embed embedded empty end entries entry even expand
  extra facebook fade feed feedback field fieldset figure first fixed flag flarum flex float
  fluid fluxbb follow follower font footer footnote form format forum frame full gap general
  gravatar grid group grow guest half handle has head header heading headline hentry hfeed
  hidden hide high history holder home hover html icon iframe image img indent index info inline
  inner input inside invisible invision ips island item join justify khoros label language
  large last layout lead leaf left legend lemmy level like line link list listing load loading
  lock lone mail mailing main margin mastodon media medium member menu message meta min
  minor mobile modal module more msg mui muted mybb name nav navbar navigation nested new next
  nodebb normal not note notice notification number odd off one online only open opening
  option original other outer outside over page pager pagination panel paragraph parent part
  path people permalink person photo phpbb picture pinned placeholder plain popup portrait post
  postbit postbody posted poster posting preview previous primary print product profile public
  question quick quotation quote quoted rank rated rating react reaction read reader recent
  record reddit region relative remark replies reply report reputation response responsive
  result review reviewer right role root round rounded row run score scroll search secondary
  section select selected sender separator set share short show shreddit side sidebar signature
  simple single site size skip slide slot small smf social solution sort source space span split
  stack star start stat state statistics status sticky story stream strong sub subject submit
  subthread subtitle summary system tab table tag tall target tbody template text tfoot thead
  theme thread three thumb thumbnail tile time timeline timestamp title toggle tool toolbar
  tooltip top topic total track tree trigger two type typepad unread updated upper user userinfo
  username value vanilla vbulletin verified vertical video view viewer visible vote wide
  widget width woltlab wordpress wrap wrapper write writer written xenforo youtube zone`.split(
    /\s+/,
  ),
);

/** Words that are too short to be told from parts of other words: they count where they stand alone. */
const SHORT = new Set(
  'a b by dd del dl dt em h hr i id in ins is li of ol on op p pre q s sup td th to tr u ui ul up'.split(
    ' ',
  ),
);

/** Words that are written as one at most: "postbodytext". */
const GLUED = 3;

const isOne = (word: string): boolean => WORDS.has(word) || WORDS.has(word.replace(/s$/, ''));

function isKnown(word: string, parts = GLUED): boolean {
  if (isOne(word)) return true;
  if (parts === 1) return false;
  return Array.from(word, (_, at) => at).some(
    at => WORDS.has(word.slice(0, at)) && isKnown(word.slice(at), parts - 1),
  );
}

/** A longer one is no word. */
const LONGEST = 30;

function shown(part: string): string {
  if (/^(?:[-_.#<]+|\d{1,2})$/.test(part)) return part;
  const word = part.toLowerCase();
  return SHORT.has(word) || (word.length <= LONGEST && isKnown(word)) ? part : '…';
}

/**
 * What kind of element it is, in words that many pages use alone: a class may hold an author's name
 * ("post-by-robin"), or whatever else somebody wrote, also where nobody was found to be an author.
 */
export function nameless(signature: string): string {
  const parts = signature.match(/[-_.#<]+|\d+|\p{Lu}?\p{Ll}+|\p{Lu}+(?!\p{Ll})|[^-_.#<\d]/gu) ?? [];
  return parts
    .map(shown)
    .join('')
    .replace(/…(?:[-_]*…)+/g, '…');
}
