/** The sign before the decimals of a file's amounts. */
export type DecimalMark = ',' | '.';

/** An amount as it stands in a cell, with the currency when the cell names it. */
export type ReadAmount = {amount: number; currency: string | null};

const SIGNS: Record<string, string> = {'€': 'EUR', '£': 'GBP', zł: 'PLN'};

/** Beyond this an amount times its decimals is no longer exact. */
const LARGEST = 1e12;

/**
 * Which mark the amounts of a file have before their decimals. One amount that can be read in one way only decides for
 * all of them.
 *
 * @returns `ask` when every amount could be read in two ways (`1.234`), null when no amount has a mark.
 */
export function findDecimalMark(cells: readonly string[]): DecimalMark | 'ask' | null {
  let isAmbiguous = false;
  for (const cell of cells) {
    const digits = digitsOf(cell);
    const marks = digits.match(/[.,]/g) ?? [];
    const [first] = marks;
    const last = marks.at(-1) as DecimalMark | undefined;
    if (last === undefined) continue;
    if (first !== last) return last;
    if (marks.length > 1) return last === ',' ? '.' : ',';
    if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return last;
    isAmbiguous = true;
  }
  return isAmbiguous ? 'ask' : null;
}

/** Reads a cell such as `1.234,50`, `EUR 1 234,50`, `(12.00)` or `12,00-`; null for anything else, a formula too. */
export function readAmount(cell: string, mark: DecimalMark): ReadAmount | null {
  const digits = digitsOf(cell);
  const group = mark === ',' ? '.' : ',';
  const pattern =
    mark === ','
      ? /^-?(\d+|\d{1,3}(\.\d{2,3})*\.\d{3})(,\d*)?$/
      : /^-?(\d+|\d{1,3}(,\d{2,3})*,\d{3})(\.\d*)?$/;
  if (!pattern.test(digits)) return null;
  const amount = Number(digits.replaceAll(group, '').replace(mark, '.'));
  return Math.abs(amount) > LARGEST ? null : {amount, currency: currencyOf(cell)};
}

/** The figures of a cell without currency, spaces and apostrophes; a minus may stand behind, or be brackets. */
function digitsOf(cell: string): string {
  const compact = cell
    .replace(/[\s'’\u200e\u200f]/g, '')
    .replace(/[−–]/g, '-')
    .replace(/[.,]-$/, '');
  const [, figures = compact] =
    /^(?:[A-Za-z]{1,3}\.?|\p{Sc})?([-+(]?[\d.,]+[-)]?)(?:[A-Za-zł]{1,3}\.?|\p{Sc})?$/u.exec(
      compact,
    ) ?? [];
  const isNegative = /^[-(]|-$/.test(figures);
  const plain = figures.replace(/^[-+(]|[-)]$/g, '');
  return isNegative ? `-${plain}` : plain;
}

function currencyOf(cell: string): string | null {
  const code = /(?<![A-Za-z])[A-Z]{3}(?![A-Za-z])/.exec(cell)?.[0];
  const sign = Object.keys(SIGNS).find((one) => cell.includes(one));
  return code ?? (sign === undefined ? null : (SIGNS[sign] ?? null));
}
