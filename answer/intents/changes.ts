/** A number with what it counts: 20家, 96%, 2025年, 300万元. */
const COUNTED = /\d[\d,]*(?:\.\d+)?(?:%|％|‰)?(?:(?:亿|万|千)?\p{Script=Han})?/gu;

/**
 * What changed in numbers and dates from the upper clause to the lower: `-2020年` stood above only, `+2025年` stands
 * below only; in reading order.
 */
export function changesBetween(upper: string, lower: string): readonly string[] {
  const numbers = (text: string): string[] => [
    ...new Set([...text.normalize('NFKC').matchAll(COUNTED)].map(([printed]) => printed)),
  ];
  const [above, below] = [numbers(upper), numbers(lower)];
  return [
    ...above.filter((one) => !below.includes(one)).map((one) => `-${one}`),
    ...below.filter((one) => !above.includes(one)).map((one) => `+${one}`),
  ];
}
