import fc from 'fast-check';
import {type Hints, languageOf, suggestedKind, triage} from '../../src/triage';

type Case = [text: string, kind: ReturnType<typeof suggestedKind>];

const cases: Case[] = [
  ["I tried to cancel my account for two weeks and couldn't, the button does nothing.", 'concern'],
  ['After the last update the app crashes every time I open my photos on my phone.', 'concern'],
  ['This company sucks!!!', 'venting'],
  ['What a joke.', 'venting'],
  ['Thank you, the new version is wonderful and so fast!', 'praise'],
  ['Had it for a year, no problems, works great.', 'praise'],
  ['Does anyone know how to export my contacts?', 'question'],
  ['Which of the two models would you take for a small kitchen?', 'question'],
  ['The shop on the corner opens at nine on Mondays.', undefined],
];

test.each(cases)('%j hints at %s', (text, kind) => {
  expect(suggestedKind(triage(text))).toBe(kind);
});

const tones: [text: string, language: string, polarity: Hints['polarity']][] = [
  ['Der Kundendienst ist eine Katastrophe, seit drei Wochen keine Antwort.', 'de', 'negative'],
  ['Ich bin sehr zufrieden und kann das Gerät nur empfehlen, danke!', 'de', 'positive'],
  ['Le service client est nul, ça ne marche pas depuis lundi.', 'fr', 'negative'],
  ["Merci, c'est une excellente machine, je la recommande.", 'fr', 'positive'],
  ['El servicio es pésimo y la aplicación no funciona.', 'es', 'negative'],
  ['Muchas gracias, es el mejor teléfono que he tenido.', 'es', 'positive'],
  ['Il servizio è pessimo e il telefono non funziona.', 'it', 'negative'],
  ['Grazie, è un prodotto ottimo e la spedizione è stata veloce.', 'it', 'positive'],
  ['O atendimento é péssimo e o aplicativo não funciona.', 'pt', 'negative'],
  ['Muito obrigado, é um produto excelente e chegou rápido.', 'pt', 'positive'],
];

test.each(tones)('%j is read as %s and sounds %s', (text, language, polarity) => {
  expect(languageOf(text)).toBe(language);
  expect(triage(text).polarity).toBe(polarity);
});

test.each([
  ['Russian', 'Это очень плохо, ничего не работает'],
  ['Japanese', 'この製品は全然動きません'],
  ['Dutch', 'Deze app werkt helemaal niet en ik krijg geen antwoord'],
  ['Polish', 'Nic nie działa i nikt nie odpowiada na moje pytania'],
  ['no words at all', '… — 🙂'],
])('no hint is given for %s', (_, text) => {
  expect(languageOf(text)).toBeUndefined();
  const {because, complaint, polarity} = triage(text);
  expect({because, complaint, polarity}).toEqual({because: [], complaint: 0, polarity: 'neutral'});
});

test('the words that spoke are given as they stand in the text', () => {
  expect(triage("It's AWFUL: my order Never Arrived").because).toEqual(['AWFUL', 'Never Arrived']);
  expect(triage('Charged twice, and nobody answers.').because).toEqual([
    'Charged twice',
    'nobody answers',
  ]);
});

test('a handle changes nothing: who was addressed is not a reason', () => {
  const {because, ...one} = triage('@LovelyShop my parcel never arrived');
  const {because: _, ...other} = triage('@AwfulScam my parcel never arrived');
  expect(one).toEqual(other);
  expect(because).not.toContain('LovelyShop');
});

test('topics are named most often named first', () => {
  const {topics} = triage('They charged my card for a refund and the parcel has not arrived.');
  expect(topics).toEqual(['billing', 'delivery']);
});

test('a denied fault is none', () => {
  expect(triage('No complaints, it never crashed.').complaint).toBeLessThan(
    triage('It crashed again.').complaint,
  );
});

test('only the beginning of an endless post is read', () => {
  const words = 'the app crashed. ';
  expect(triage(words.repeat(100_000))).toEqual(triage(words.repeat(1_000)));
});

test('any text gets a hint in its bounds, and every reason stands in the text', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 400}), text => {
      const {complaint, specific, severity, because} = triage(text);
      for (const share of [complaint, specific]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }
      expect([0, 1, 2, 3]).toContain(severity);
      expect(because.filter(words => !text.includes(words))).toEqual([]);
    }),
  );
});
