import {afterEach, describe, expect, it, vi} from 'vitest';
import {daysBefore, earlierToday, isIsoDate, monthsBefore} from '../../../src/contract/index.js';

describe('a day', () => {
  it('is one that exists, written with four, two and two digits', () => {
    for (const day of ['2026-06-01', '2024-02-29', '1999-12-31', '0099-01-01'])
      expect([day, isIsoDate(day)]).toEqual([day, true]);
    const none = [
      '2026-02-29',
      '2026-04-31',
      '2026-00-10',
      '2026-13-01',
      '2026-01-00',
      '2026-01-32',
    ];
    const spelt = ['', '26-01-01', '2026-1-01', '2026-01-1', '2026/01/01', '12026-01-01'];
    const around = ['2026-01-01T00:00:00Z', ' 2026-01-01', '2026-01-01\n', '２０２６-01-01'];
    for (const text of [...none, ...spelt, ...around])
      expect([text, isIsoDate(text)]).toEqual([text, false]);
  });

  it('before another lies so many days back, over months and years', () => {
    expect(daysBefore('2026-06-01', 0)).toBe('2026-06-01');
    expect(daysBefore('2026-06-01', 1)).toBe('2026-05-31');
    expect(daysBefore('2024-03-01', 1)).toBe('2024-02-29');
    expect(daysBefore('2026-06-01', 180)).toBe('2025-12-03');
  });

  it('before another lies so many calendar months back, at the latest on the last of the month', () => {
    expect(monthsBefore('2026-06-15', 0)).toBe('2026-06-15');
    expect(monthsBefore('2026-06-15', 12)).toBe('2025-06-15');
    expect(monthsBefore('2026-01-31', 1)).toBe('2025-12-31');
    expect(monthsBefore('2026-03-31', 1)).toBe('2026-02-28');
    expect(monthsBefore('2024-03-31', 1)).toBe('2024-02-29');
    expect(monthsBefore('2024-02-29', 12)).toBe('2023-02-28');
    expect(monthsBefore('2026-05-31', 24)).toBe('2024-05-31');
  });
});

describe('today, for rules that forbid the future', () => {
  afterEach(() => vi.restoreAllMocks());

  it('is the earlier of the day here and the day in UTC', () => {
    const at = (time: string, minutesWestOfUtc: number) => {
      const now = new Date(time);
      vi.spyOn(now, 'getTimezoneOffset').mockReturnValue(minutesWestOfUtc);
      return earlierToday(now);
    };
    // Copenhagen in summer, shortly after midnight: already the 2nd, in UTC still the 1st.
    expect(at('2026-06-01T22:30:00Z', -120)).toBe('2026-06-01');
    // New York in the evening: still the 1st, in UTC the 2nd.
    expect(at('2026-06-02T01:00:00Z', 240)).toBe('2026-06-01');
    expect(at('2026-06-02T12:00:00Z', -120)).toBe('2026-06-02');
    expect(at('2026-06-02T12:00:00Z', 240)).toBe('2026-06-02');
  });
});
