import {fold} from '../parts';

/** A line that only says by whom or when a post was changed, in many languages. */
const NOTE =
  /^[\s[(«*–—-]*(?:(?:this )?(?:post|message|comment|beitrag|reactie|bericht|mensaje|сообщение) )?(?:(?:has been |was )?(?:last )?(?:edited|modified|updated)\s?(?:by|on|at|:|\d)|last edit(?:ed)?\b|(?:édité|modifié) (?:par|le)|dernière (?:édition|modification)|(?:zuletzt )?(?:bearbeitet|geändert|editiert)(?: von| am|:)|(?:última )?(?:edición|editado)(?: por| el| em|:)|(?:ultima )?modifica(?:to)?(?: da| il|:)|(?:сообщение )?отредактировал|последний раз редактировал|本帖最后由|最后编辑|最後編輯|ostatnio (?:zmienion|edytowan)|(?:laatst )?(?:bewerkt|gewijzigd) (?:door|op)|senast (?:ändrad|redigerad))/i;
const LONGEST_NOTE = 140;
/** Without one of these no line needs a look. */
const SIGN =
  /edit|modifi|updated|édit|bearbeitet|geändert|edici|отредактир|редактировал|编辑|編輯|zmienion|edytowan|bewerkt|gewijzigd|ändrad|redigerad/i;

/** Lines in the body's box that the engine wrote there when the post was changed. */
export function editsIn(body: readonly Element[]): Element[] {
  return body
    .filter(root => SIGN.test(root.textContent ?? ''))
    .flatMap(root => Array.from(root.querySelectorAll('div,p,span,em,i,small,font,footer')))
    .filter(line => {
      const said = fold(line.textContent);
      return said.length < LONGEST_NOTE && NOTE.test(said);
    });
}
