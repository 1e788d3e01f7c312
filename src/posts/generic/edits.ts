import {beginningOf} from '../parts';
import {dateIn} from './dates';

/** Words of a change, in many languages: one of them stands in each note of one. */
export const CHANGING =
  '\\bedit|\\bmodifi|\\bupdated|\\bchanged|bearbeitet|geändert|editiert|zuletzt|édit|editad|edici|edição|измен|редактир|zmienion|edytowan|bewerkt|gewijzigd|ändrad|redige|endret|upraven|upravil|změn|düzenle|szerkeszt|módosít|muoka|επεξεργασία|ενημέρωση|编辑|編輯|最后由|編集|更新|수정';
const SIGN = new RegExp(CHANGING, 'i');

/** What a changed post calls itself, before it says that it was changed. */
const THIS =
  '(?:(?:this |the |dieser? |ce |este |это |ten |tento |bu )?(?:post|message|comment|beitrag|nachricht|reactie|bericht|mensaje|mensagem|сообщение|příspěvek|mesaj) )?(?:has been |was |wurde |a été |было |został )?';

/** How the engines of many languages say when and by whom a post was changed, with nothing before it. */
const CHANGED = [
  '(?:last )?(?:edited|modified|updated)\\s?(?:by|on|at|:|\\d)|last edit(?:ed)?\\b',
  '(?:bereits |insgesamt )?\\d+ ?(?:x|mal) (?:bearbeitet|geändert|editiert)',
  '(?:zuletzt )?(?:bearbeitet|geändert|editiert)(?: von| am|:)|zuletzt (?:von|am) .{0,60}(?:bearbeitet|geändert|editiert)',
  '(?:édité|modifié) (?:par|le)|dernière (?:édition|modification)',
  '(?:última )?(?:edición|editado|edição)(?: por| el| em| pela|:)|editado por última vez',
  '(?:ultima )?modifica(?:to|re)?(?: da| il| de| la|:)',
  'отредактирова|последний раз редактировал|последнее редактирование|изменено',
  'ostatnio (?:zmienion|edytowan)|edytowan\\S* (?:przez|dnia|\\d)',
  '(?:laatst )?(?:bewerkt|gewijzigd) (?:door|op)',
  '(?:senast|sidst|sist) (?:ändrad|redigerad|redigeret|redigert|endret)',
  '(?:ändrad|redigerad|redigeret|redigert|endret)(?: a[vf]| den|:| \\d)',
  'naposledy (?:upraven|upravil|změn|editova)|upraveno',
  'en son .{0,60}düzenle|son düzenleme',
  'utoljára (?:szerkeszt|módosít)|szerkesztve',
  'muokattu|viimeksi muoka',
  'τελευταία (?:επεξεργασία|ενημέρωση)',
  '本帖最后由|最后编辑|最後編輯|最終(?:更新|編集)|編集済|마지막 수정|수정됨',
];

/** A line that only says by whom or when a post was changed. */
const NOTE = new RegExp(`^[\\s[(«*–—-]*${THIS}(?:${CHANGED.join('|')})`, 'i');
const LONGEST_NOTE = 140;
/** Words behind it, as a name and how often. */
const FEW = 4;
/** A note says when, or next to nothing: who goes on in words of their own wrote a sentence. */
function isNote(said: string): boolean {
  const [begins] = NOTE.exec(said) ?? [];
  if (begins === undefined || said.length >= LONGEST_NOTE) return false;
  const left = said.slice(begins.length).trim().split(/\s+/);
  return left.length <= FEW || dateIn(said) !== undefined;
}

/**
 * Lines in the body's box that the engine wrote there when the post was changed; never all of it.
 * @param said the text of each root, which costs as much as the rest
 */
export function editsIn(
  body: readonly Element[],
  said = body.map(({textContent}) => textContent ?? ''),
): Element[] {
  return body
    .filter((_, index) => SIGN.test(said[index] ?? ''))
    .flatMap(root => {
      const all = beginningOf(root, LONGEST_NOTE).length;
      return Array.from(root.querySelectorAll('div,p,span,em,i,small,font,footer')).filter(line => {
        const said = beginningOf(line, LONGEST_NOTE);
        return said.length < all && isNote(said);
      });
    });
}
