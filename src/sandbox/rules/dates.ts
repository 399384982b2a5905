/** The calendar day (`YYYY-MM-DD`, UTC) of a moment. */
export function dayOf(moment: number): string {
  return new Date(moment).toISOString().slice(0, 10);
}

/** A moment as answers print it: UTC, without a zone. */
export function timeText(moment: number): string {
  return new Date(moment).toISOString().slice(0, 19);
}

/** A moment or null, as answers print it. */
export function optionalTimeText(moment: number | null): string | null {
  return moment === null ? null : timeText(moment);
}

/** A calendar day as answers print it: a date-time at midnight, without a zone. */
export function dateText(day: string): string {
  return `${day}T00:00:00`;
}

/** The same day some months later, or the last day of that month when it is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number);
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, lastDay)));
}

/** Full calendar months from one day to another. */
export function fullMonths(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 1] = from.split('-').map(Number);
  const [toYear = 0, toMonth = 1] = to.split('-').map(Number);
  const months = (toYear - fromYear) * 12 + toMonth - fromMonth;
  return addMonths(from, months) > to ? months - 1 : months;
}
