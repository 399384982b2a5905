/** How one locale writes points in time, as the reader's own clock and calendar show them. */
export type Moments = {
  /** The time of day, for example `10:42`. */
  clock(instant: string | Date): string;
  /** The day in short, for example `20 Oct 2025`; of `YYYY-MM-DD` or of an instant. What is no date stays as it is. */
  day(text: string): string;
  /** Day and time, for example `20 Oct 2025, 10:42`. */
  moment(instant: string): string;
};

/** The moments of a locale. */
export function createMoments(locale: string): Moments {
  const write = (options: Intl.DateTimeFormatOptions, instant: string | Date) => {
    const date = new Date(instant);
    return Number.isNaN(date.getTime())
      ? String(instant)
      : new Intl.DateTimeFormat(locale, options).format(date);
  };
  return {
    clock: (instant) => write({timeStyle: 'short'}, instant),
    // A day without a time belongs to no zone; read as UTC it stays itself everywhere.
    day: (text) => write({dateStyle: 'medium', ...(text.length === 10 && {timeZone: 'UTC'})}, text),
    moment: (instant) => write({dateStyle: 'medium', timeStyle: 'short'}, instant),
  };
}

/**
 * The reader's own day of an instant, `YYYY-MM-DD`: what was written down at night in UTC is another day elsewhere.
 * Debitura writes a day without a time as midnight, which stays that day everywhere.
 */
export function localDay(instant: string): string {
  return instant.includes('T00:00:00') ? instant : new Date(instant).toLocaleDateString('sv');
}
