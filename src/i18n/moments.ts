/** How one locale writes points in time, as the reader's own clock and calendar show them. */
export type Moments = {
  /** The time of day, for example `10:42`. */
  clock(instant: string | Date): string;
  /** The day in short, for example `20 Oct 2025`; of `YYYY-MM-DD` or of an instant. What is no date stays as it is. */
  day(text: string): string;
  /** The same at length, for example `20 October 2025`. */
  date(text: string): string;
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
  // A day without a time belongs to no zone; read as UTC it stays itself everywhere.
  const day = (dateStyle: 'medium' | 'long', text: string) =>
    write({dateStyle, ...(text.length === 10 && {timeZone: 'UTC'})}, text);
  return {
    clock: (instant) => write({timeStyle: 'short'}, instant),
    day: (text) => day('medium', text),
    date: (text) => day('long', text),
    moment: (instant) => write({dateStyle: 'medium', timeStyle: 'short'}, instant),
  };
}
