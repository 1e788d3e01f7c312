import type {Word} from './words';

/** A language in which hints are given. */
export type Language = 'en' | 'de' | 'fr' | 'es' | 'it' | 'pt';

/** The commonest small words of the languages with hints. */
const HINTED: Record<Language, string> = {
  en: "the and is to of it i you that this for my was have not are with but they your we on be at so me just what no or if an all can from has when how why it's i'm don't get please thanks",
  de: 'der die das und ist nicht ich ein eine zu es den mit auf für sich auch dem wir sie von im wie aber noch nur war sehr bei nach aus mir habe hat kann bin wenn sind schon mal kein keine danke bitte heute immer wieder oder',
  fr: "le la les de des et est un une je pas que qui dans pour ce il ne sur avec vous nous plus mais au du j'ai c'est on très sont fait mon votre ça même d'un bien tout merci été cette en par",
  es: 'el la los las de que y en es un una no por con para se lo me mi del al pero más como su muy ya está son gracias hay cuando porque este esta todo si yo te nos sin también hoy',
  it: "il lo la i gli le di che e è un una non per con si mi in del della ma come sono ho più anche ha al questo questa nel grazie dei c'è molto ci da alla quando perché tutto mai oggi",
  pt: 'o a os as de que e é um uma não em para com por se na no do da eu mas mais como muito já está isso ao dos foi meu minha você tem obrigado obrigada quando também sem só hoje pra',
};

/** And of some without, so that they are told from those with. */
const OTHERS = [
  'de het een en van ik niet dat is op te zijn met voor maar er ook heb naar aan wel als bij nog geen deze wordt kan dit jij je wat goed zeer',
  'och att det är som en på jag inte för med har till den av om så men ett var vi de du kan från mycket när',
  'og det er at på ikke jeg en som for med har til av den men et så vi de du kan fra meget når hvad også være blir',
  'i w nie na się z do to jest że jak ale o mi co po tak za już od czy jest tylko bardzo był ma nie mam przez',
  'bir ve bu da de için çok ne ile ama gibi daha var ben mi değil olarak yok en sonra kadar',
  'ja on ei se että en oli mutta kun niin ole ovat myös joka tai jos hän mitä nyt vain',
  'a se je na v že to s z do si jsem by ale jako i po za pro tak jsou není jen už bylo',
  'și de la în nu este că cu pe o un mai din care sunt pentru ce am dar se foarte',
  'a az és nem hogy is egy ez van meg de csak már volt még mint ha vagy nagyon ezt',
  'yang dan di ini itu dengan untuk tidak dari ada saya ke bisa akan juga sudah karena kita pada',
];

/** So many words decide; a long post is not of another language further down. */
const LOOKED_AT = 80;

const hinted: Language[] = ['en', 'de', 'fr', 'es', 'it', 'pt'];
const lists = [...hinted.map(language => HINTED[language]), ...OTHERS];

/** Each small word, and the numbers of the lists that it is in. */
const small = new Map<string, number[]>();
lists.forEach((list, number) => {
  for (const word of new Set(list.split(' ')))
    small.set(word, [...(small.get(word) ?? []), number]);
});

/** Whether a word is among the commonest of a language and says nothing alone. */
export const isSmall = (word: string): boolean => small.has(word);

/** Where the blocks of Latin letters end. */
const LATIN_END = 0x250;
/** Letters of the languages without hints, and of nobody else here. */
const FOREIGN = /[łąęśżźćğışőűřěůđøåțșăĳ]/;

/** The language of the words by their small ones, where hints are given in it. */
export function guessLanguage(words: Word[]): Language | undefined {
  const spoken = words.filter(({isSpoken}) => isSpoken).slice(0, LOOKED_AT);
  const latin = spoken.filter(({text}) => text.charCodeAt(0) < LATIN_END);
  if (spoken.length === 0 || latin.length * 2 < spoken.length) return undefined;
  const counts = lists.map(() => 0);
  for (const {text} of latin) {
    for (const number of small.get(text) ?? []) counts[number] = (counts[number] ?? 0) + 1;
  }
  const most = Math.max(...counts);
  if (most === 0) return latin.some(({text}) => FOREIGN.test(text)) ? undefined : 'en';
  return hinted[counts.indexOf(most)];
}
