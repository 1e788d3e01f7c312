import {beginningOf, fold, parentOf} from '../parts';
import type {Entry} from './families';
import {isBegunAway, isHeadedAway} from './leads';
import {share} from './shares';

const TOPICS =
  'topics?|threads?|discussions?|themen|sujets?|discussioni|temas?|tópicos?|onderwerpen|тем[аы]?|wątk\\p{L}*|temat\\p{L}*|témat\\p{L}*|témák|konu(?:lar)?|ämnen|trådar|tråde|emner|aiheet|θέματα|主题|主題|トピック|スレッド|주제|토픽|مواضيع|المواضيع|נושאים';
const POSTS =
  'posts?|messages?|replies|beiträge|antworten|réponses?|mensajes|respuestas|mensagens|respostas|messaggi|risposte|berichten|reacties|antwoorden|сообщени\\p{L}*|ответ\\p{L}*|post\\p{L}{1,3}|odpowied\\p{L}*|wiadomo\\p{L}*|příspěv\\p{L}*|odpověd\\p{L}*|hozzászólás\\p{L}*|mesaj(?:lar)?|ileti(?:ler)?|yanıt(?:lar)?|cevap(?:lar)?|inlägg|svar|indlæg|innlegg|viestit|viestejä|vastauks\\p{L}*|δημοσιεύσεις|απαντήσεις|μηνύματα|帖子|帖数|回复|回覆|文章|投稿|返信|게시물|댓글|답글|مشاركات|المشاركات|الردود|הודעות|תגובות';
const VIEWS =
  'views?|hits|reads|viewed|aufrufe|zugriffe|gelesen|vues|lectures|visitas|vistas|lecturas|visualizações|exibições|visite|visualizzazioni|letture|weergaven|bekeken|просмотр\\p{L}*|wyświetl\\p{L}*|odsłon\\p{L}*|zobrazen\\p{L}*|zhlédnut\\p{L}*|megtekintés\\p{L}*|görüntüle\\p{L}*|gösterim|okunma|visningar|visninger|katsel\\p{L}*|luettu|προβολές|浏览|查看|瀏覽|閲覧|조회|المشاهدات|צפיות';
const COUNTED = `(?:${TOPICS}|${POSTS}|${VIEWS})`;

/** What a column of counts is called. */
const COUNT_COLUMN = new RegExp(`^${COUNTED}(?:\\s?[/&|]\\s?${COUNTED})?$`, 'iu');
/** What the column is called that says who wrote last, and when. */
const LAST_COLUMN =
  /^(?:(?:last|latest|newest|recent) (?:posts?|messages?|repl(?:y|ies)|activity|topics?|threads?|comments?|update)|(?:letzter?|neuester?|aktuellster?|jüngster?) (?:beitrag|antwort|nachricht|aktivität|thema)|(?:derni(?:er|ère)s?) (?:messages?|réponses?|activités?|sujets?|posts?)|últim[oa]s? (?:mensajes?|respuestas?|mensage(?:m|ns)|respostas?|post(?:age(?:m|ns))?|actividad|atividade|tema)|ultim[oaie] (?:messaggi?o?|rispost[ae]|post|attività|mesaj|discussione)|laatste (?:bericht|reactie|post|antwoord)|последн(?:ее|ие|ий|яя) (?:сообщени[ея]|ответы?|пост|активность|тема)|(?:ostatnia?|najnowszy|ostatni) (?:posty?|wiadomość|odpowied\p{L}*|aktywność)|poslední (?:příspěv\p{L}*|odpověď|reakce)|utolsó (?:hozzászólás|üzenet|válasz)|son (?:mesaj|ileti|gönderi|cevap|yanıt|konu)|sena?ste (?:inlägg\p{L}*|svar|indlæg|innlegg)|siste (?:innlegg|svar|melding)|viimei(?:sin|nen) (?:viesti|vastaus)|τελευταί[αο] (?:δημοσίευση|μήνυμα|απάντηση)|最[后後](?:发表|發表|回复|回覆|回應|发言)|最新(?:の?投稿|の?返信|回复|帖子|文章)|最終(?:投稿|更新|レス)|마지막\s?(?:글|게시물|댓글|답글)|최근\s?(?:글|게시물|댓글)|آخر (?:مشاركة|رد|موضوع)|(?:הודעה|תגובה) אחרונה)$/iu;
const A_COUNT = "\\d[\\d.,'’\\s]*[km]?";
const COUNT = new RegExp(`^${A_COUNT}$`, 'i');
const THINGS = [TOPICS, POSTS, VIEWS] as const;
/** What is counted, before its count or behind it. */
const COUNTED_FIRST = THINGS.map(things => new RegExp(`^${A_COUNT}\\s(?:${things})$`, 'iu'));
const NAMED_FIRST = THINGS.map(things => new RegExp(`^(?:${things})\\s?:?\\s${A_COUNT}$`, 'iu'));

/** Whoever writes says more than what a list says of a board. */
const LONGEST_ROW = 1000;

/** A line of names of columns has no more letters. */
const LONGEST_HEAD = 200;
/** So far above what is listed the names of its columns may stand, in boxes and in lines. */
const HIGHEST = 4;
const FARTHEST = 12;

/** What each text node of a box says. */
function saidIn(root: Element): string[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const said: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = fold(node.nodeValue);
    if (text !== '') said.push(text);
  }
  return said;
}

/** How many columns of counts a line names beside one for who wrote last; 0 where it is no such line. */
function countsNamed(line: Element): number {
  if (beginningOf(line, LONGEST_HEAD).length > LONGEST_HEAD) return 0;
  const names = saidIn(line);
  const isHead = names.some(name => LAST_COLUMN.test(name)) && !names.some(name => /\d/.test(name));
  return isHead ? names.filter(name => COUNT_COLUMN.test(name)).length : 0;
}

/** How many columns of counts the line above a list names. */
function countsAbove(first: Element): number {
  let level: Element | null = first;
  for (let height = 0; level && height < HIGHEST; height++) {
    let line = level.previousElementSibling;
    for (let far = 0; line && far < FARTHEST; far++, line = line.previousElementSibling) {
      const named = countsNamed(line);
      if (named > 0) return named;
    }
    level = parentOf(level);
  }
  return 0;
}

/** True for a row that has a count for each such column; the column of titles may be called as one is. */
const isRow = ({span}: Entry, columns: number): boolean =>
  span.flatMap(saidIn).filter(text => COUNT.test(text)).length >= Math.max(1, columns - 1);

/** What a row counts: of how many things, and of how many it says the number first. */
function countsIn({span}: Entry): {named: number; first: number} {
  const said = span.flatMap(saidIn);
  const lines = said.flatMap((text, index) => [text, `${text} ${said[index + 1] ?? ''}`]);
  const holding = (things: RegExp[]) =>
    things.filter(thing => lines.some(line => thing.test(line)));
  const first = holding(COUNTED_FIRST).length;
  return {named: Math.max(first, holding(NAMED_FIRST).length), first};
}

/** True for what leads to a board or a thread, and says how much is in it. */
function isCard(entry: Entry, base: URL): boolean {
  const isHeaded = isHeadedAway(entry, base);
  if (!isHeaded && !isBegunAway(entry, base)) return false;
  if (entry.span.some(root => beginningOf(root, LONGEST_ROW).length > LONGEST_ROW)) return false;
  const {named, first} = countsIn(entry);
  return isHeaded ? named > 1 || first > 0 : first > 1;
}

/**
 * True for a list of boards or of threads, which says of each how much is in it and who wrote last:
 * that is nobody's post, though a name, a time and a few words stand in each line.
 * @param isWritten true where they can be answered or give stars: beside that counts are of authors
 */
export function areBoards(sample: readonly Entry[], isWritten: boolean, base: URL): boolean {
  const columns = sample[0] ? countsAbove(sample[0].element) : 0;
  const isListed = (entry: Entry) =>
    (columns > 0 && isRow(entry, columns)) || (!isWritten && isCard(entry, base));
  return share(sample.map(isListed)) > 0.7;
}
