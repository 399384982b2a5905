/** A day as `YYYY-MM-DD`. */
export type IsoDate = string;

/** True when the text is a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/**
 * Today for rules that forbid the future: the earlier of the day here and the day in UTC,
 * so that neither the user's nor Debitura's calendar can call it tomorrow.
 */
export function earlierToday(now: Date): IsoDate {
  const utc = now.toISOString().slice(0, 10);
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000)
    .toISOString()
    .slice(0, 10);
  return local < utc ? local : utc;
}

/** The day `months` calendar months before `day`; the 31st falls back to the month's last day. */
export function monthsBefore(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(dayOfMonth, lastDay)))
    .toISOString()
    .slice(0, 10);
}

/** The day `days` days before `day`. */
export function daysBefore(day: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
}
