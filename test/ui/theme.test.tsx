import {readFileSync} from 'node:fs';
import {join} from 'node:path';

const css = readFileSync(join(__dirname, '../../src/ui/theme.css'), 'utf8');

function colours(name: string): [light: string, dark: string] {
  const pair = new RegExp(`--em-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(css);
  if (!pair?.[1] || !pair[2]) throw new Error(`no colour called ${name}`);
  return [pair[1], pair[2]];
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (parts[0] ?? 0) + 0.7152 * (parts[1] ?? 0) + 0.0722 * (parts[2] ?? 0);
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const inks = ['ink', 'ink-soft', 'ink-faint', 'accent', 'accent-strong', 'late', 'soon', 'done'];
const grounds = ['paper', 'surface', 'raised', 'sunken'];
const pairs = [
  ...inks.flatMap(ink => grounds.map(ground => [ink, ground, 4.5] as const)),
  ...['late', 'soon', 'waiting', 'done'].map(tone => [tone, `${tone}-wash`, 4.5] as const),
  ['on-accent', 'accent', 4.5] as const,
  ['on-accent', 'accent-strong', 4.5] as const,
  ['ink', 'accent-wash', 4.5] as const,
  ['on-mark', 'mark', 4.5] as const,
  ['line-strong', 'surface', 3] as const,
  ['line-strong', 'raised', 3] as const,
  ['focus', 'paper', 3] as const,
];

test.each(pairs)('%s on %s has a contrast of %d, light and dark', (ink, ground, least) => {
  const [lightInk, darkInk] = colours(ink);
  const [lightGround, darkGround] = colours(ground);
  expect(contrast(lightInk, lightGround)).toBeGreaterThanOrEqual(least);
  expect(contrast(darkInk, darkGround)).toBeGreaterThanOrEqual(least);
});

test('every colour has a system colour where colours are forced', () => {
  const [, forced = ''] = css.split('forced-colors: active');
  const named = [...css.matchAll(/(--em-[\w-]+): (?:light-dark\(#|#)/g)].map(match => match[1]);
  expect(named.filter(name => !forced.includes(`${name}:`))).toEqual([]);
});
