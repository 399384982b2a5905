/** A time as ISO 8601 with zone: Debitura leaves the zone of its UTC times out. A plain day stays one. */
export function toTime(text: string | null | undefined): string | null {
  if (!text) return null;
  const hasZone = /(Z|[+-]\d{2}:?\d{2})$/i.test(text);
  return text.includes('T') && !hasZone ? `${text}Z` : text;
}

/** A moment as ISO 8601 with zone, whatever Debitura calls it by; null for what names none. */
export function toMoment(text: string | null | undefined): string | null {
  const time = toTime(text);
  if (time === null || !/^\d{4}-\d{2}-\d{2}(T|$)/.test(time)) return null;
  const moment = new Date(time);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString();
}

/** The day of a date or time, `YYYY-MM-DD`. */
export function toDay(text: string | null | undefined): string | null {
  return text ? text.slice(0, 10) : null;
}
