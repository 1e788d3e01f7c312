import {triage} from '../../src/triage';

const complains = (text: string): boolean => triage(text).complaint >= 0.5;

test.each([
  'My dishwasher stops halfway through the eco programme and flashes E15.',
  'The left earbud no longer charges. The case shows it as connected, but it stays at 0 %.',
  'Bluetooth disconnects each time I get a call, then no sound until I restart the car.',
  'The screen goes black after ten minutes and the fan turns off by itself.',
  'Got the parcel today. Two of the six glasses are in pieces and the lid has a dent in it.',
  'Die Heizung zeigt Fehler 14 und geht nach einer Stunde von allein aus.',
  'Die Suche liefert seit Dienstag keine Treffer.',
])('who states a malfunction complains, without a word of annoyance: %s', text => {
  expect(complains(text)).toBe(true);
});

test.each([
  'The main problem I have with it is that every setting is inconsistent and half baked.',
  'Free until all depend on it, and then the price goes up: a classic bait and switch.',
  'Mich stört vor allem, dass man für jede Kleinigkeit ein Konto braucht.',
])('who finds fault in measured words complains: %s', text => {
  expect(complains(text)).toBe(true);
});

test.each([
  ['who helps', 'Check the fuse first. If the relay is broken, you can swap it with another.'],
  ['who explains', 'Try to turn the shaft with a screwdriver when the pump is stuck.'],
  ['who tells how it was put right', 'It was the cable. Swapped it, and the crash is fixed now.'],
  ['who says that it was put right', 'The bug in the driver is fixed in 551.23.'],
  ['who had none', 'No crashes, no bugs, and it has not crashed once.'],
  ['who has nothing to complain of', "Been with them since 2011. Can't complain."],
  ['wer hilft', 'Du kannst das neu starten, dann ist der Fehler weg. Das ist normal.'],
  ['wem es behoben ist', 'Der Fehler ist mit Version 2.14 behoben.'],
])('%s does not complain', (_, text) => {
  expect(complains(text)).toBe(false);
});

test('what others wrote, as mails quote it, is not the author’s', () => {
  const answer = 'Not here. Forty hours in it so far. Which card do you have?';
  expect(complains('it is broken and crashes, useless')).toBe(true);
  expect(complains(`> it is broken and crashes, useless\n${answer}`)).toBe(false);
  expect(triage('>:( useless').because).toContain('useless');
});

test('the author’s own fault stays one beside advice', () => {
  expect(complains('Have you tried that? My screen is broken and it crashes again.')).toBe(true);
});
