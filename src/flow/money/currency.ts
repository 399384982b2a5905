/**
 * How many decimals a currency's amounts have, for example 2 for EUR and 0 for JPY.
 * Anything that is no currency code counts as 2.
 */
export function currencyDecimals(currency: string): number {
  const known = decimals.get(currency) ?? readDecimals(currency);
  decimals.set(currency, known);
  return known;
}

const decimals = new Map<string, number>();

function readDecimals(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', {style: 'currency', currency});
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/** Adds amounts in the currency's smallest unit, so that 0.1 and 0.2 make 0.3. */
export function sumAmounts(amounts: readonly number[], currency: string): number {
  const scale = 10 ** currencyDecimals(currency);
  return amounts.reduce((sum, amount) => sum + Math.round(amount * scale), 0) / scale;
}

/** What a success fee means in money: `fee` and `kept` are exact to the currency's smallest unit. */
export type FeeExample = {paid: number; fee: number; kept: number};

/**
 * The fee on `paid`, rounded half up to the currency's smallest unit.
 *
 * @param paid - Amount of money, in the currency.
 * @param percentage - Percent of what is paid, for example 9.5.
 */
export function feeExample(paid: number, percentage: number, currency: string): FeeExample {
  const scale = 10 ** currencyDecimals(currency);
  const units = Math.round(paid * scale);
  // Whole numbers all the way: 1.005 and the like have no exact double.
  const millionths = BigInt(units) * BigInt(Math.round(percentage * 10_000));
  const feeUnits = Number((millionths + 500_000n) / 1_000_000n);
  return {paid: units / scale, fee: feeUnits / scale, kept: (units - feeUnits) / scale};
}
