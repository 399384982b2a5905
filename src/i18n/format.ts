/** How one locale writes amounts, days, places and sizes. */
export type Format = {
  readonly locale: string;
  /** An amount with its currency, for example `€5,000.00`. */
  money(amount: number, currency: string): string;
  number(value: number): string;
  /** Of a percentage: 9.5 becomes `9.5%`. */
  percent(percentage: number): string;
  /** Of `YYYY-MM-DD`, for example `1 June 2025`. */
  date(day: string): string;
  /** Of an alpha-2 code; what is unknown stays as it is. */
  country(code: string): string;
  list(items: string[]): string;
};

/** The formats of a locale. Unknown currencies are written as code and number. */
export function createFormat(locale: string): Format {
  // Making a format costs far more than using it: each is made when it is needed, and once.
  let countries: Intl.DisplayNames | undefined;
  let days: Intl.DateTimeFormat | undefined;
  const numbers = new Map<string, Intl.NumberFormat>();
  const number = (value: number, options?: Intl.NumberFormatOptions) => {
    const key = JSON.stringify(options);
    const format = numbers.get(key) ?? new Intl.NumberFormat(locale, options);
    numbers.set(key, format);
    return format.format(value);
  };

  return {
    locale,
    money(amount, currency) {
      return isCurrency(currency)
        ? number(amount, {style: 'currency', currency})
        : `${currency} ${number(amount)}`.trim();
    },
    number: (value) => number(value),
    percent: (percentage) => number(percentage / 100, {style: 'percent', maximumFractionDigits: 2}),
    date(day) {
      const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
      if (Number.isNaN(date.getTime())) return day;
      days ??= new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'});
      return days.format(date);
    },
    country(code) {
      if (!/^[A-Z]{2}$/.test(code)) return code;
      countries ??= new Intl.DisplayNames(locale, {type: 'region'});
      return countries.of(code) ?? code;
    },
    list: (items) => new Intl.ListFormat(locale, {type: 'conjunction'}).format(items),
  };
}

function isCurrency(code: string): boolean {
  return /^[A-Z]{3}$/.test(code);
}
