/**
 * US dollars for one unit. Fixed and the sandbox's own: Debitura's rates and its list of currencies
 * are not published.
 */
const usdRates: Record<string, number> = {
  USD: 1,
  EUR: 1.1,
  GBP: 1.3,
  CHF: 1.15,
  DKK: 0.15,
  NOK: 0.1,
  SEK: 0.1,
  ISK: 0.0075,
  PLN: 0.25,
  CZK: 0.045,
  HUF: 0.0028,
  RON: 0.22,
  BGN: 0.56,
  TRY: 0.03,
  CAD: 0.73,
  AUD: 0.66,
  NZD: 0.6,
  JPY: 0.0067,
  CNY: 0.14,
  HKD: 0.13,
  SGD: 0.75,
  INR: 0.012,
  KRW: 0.00073,
  AED: 0.27,
  ILS: 0.27,
  ZAR: 0.055,
  MXN: 0.055,
  BRL: 0.19,
};

const isoCurrencies = new Set(Intl.supportedValuesOf('currency'));

/** Whether ISO 4217 knows the code. */
export function isCurrency(code: string): boolean {
  return isoCurrencies.has(code.toUpperCase());
}

/** The amount in US dollars; undefined for a currency the sandbox has no rate for. */
export function inUsd(amount: number, currency: string): number | undefined {
  const rate = usdRates[currency.toUpperCase()];
  return rate === undefined ? undefined : amount * rate;
}

/** Rounded to two decimals. */
export function round(amount: number): number {
  return Math.round((amount + Number.EPSILON) * 100) / 100;
}
