import {fold} from './fold';

/** Articles and particles of French and Italian that lose their vowel before a name: l'Acme. */
const ELIDED = new Set(
  'l d c j m n s t qu jusqu lorsqu puisqu quoiqu un dell all nell dall sull quell'.split(' '),
);

/** What English (Acme's, Acme'll) and Turkish (Acme'nin, Acme'den) hang on a name. */
const ENDINGS = /^(?:s|ll|d|ve|re|n?[iu]n|[yn]?[aeiu]|n?[dt][ae](?:n|ki)?|y?l[ae]r?|l[iu])$/;

/** Korean particles, which follow a name without a space. */
const PARTICLES = new Set(
  '은 는 이 가 을 를 의 에 와 과 도 로 만 랑 나 야 에서 에게 으로 까지 부터 처럼 보다 한테 께서 이나 이랑 라고 이라고 라는 이라는 에는 에도 에서는 에서도 에게서 으로는 로는 으로도'.split(
    ' ',
  ),
);

/** True when the word before an apostrophe is an article that does not stop the next word. */
export function isElided(word: string): boolean {
  return ELIDED.has(fold(word));
}

/** True when the letters behind an apostrophe hang on the word before it. */
export function isEnding(word: string): boolean {
  return ENDINGS.test(fold(word));
}

/** True when a run of Korean letters behind a name is a particle. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.normalize('NFC'));
}
