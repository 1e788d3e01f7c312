import {perLanguage} from '../words';

const formats = perLanguage(language =>
  [0, 1].map(
    digits =>
      new Intl.NumberFormat(language, {
        style: 'percent',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ),
);

/**
 * A share in per cent: whole, or with tenths where a table has room for them. What is not all is
 * never rounded to 100%, and what is not none never to 0%.
 */
export function percent(share: number, digits: 0 | 1 = 0): string {
  const words = (value: number): string => formats()[digits]?.format(value) ?? '';
  const least = 10 ** (-2 - digits);
  if (share > 0 && words(share) === words(0)) return `<${words(least)}`;
  if (share < 1 && words(share) === words(1)) return `>${words(1 - least)}`;
  return words(share);
}
