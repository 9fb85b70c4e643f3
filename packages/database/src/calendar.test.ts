import { expect, test } from '@jest/globals';
import { cycleOf, dayIn, startOfDay } from './calendar.ts';

test.each([
  ['before the clocks go forward', 'America/New_York', '2026-03-08', '2026-03-08T05:00:00.000Z'],
  ['after they did', 'America/New_York', '2026-03-09', '2026-03-09T04:00:00.000Z'],
  ['before they go back', 'America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ['after they did', 'America/New_York', '2026-11-02', '2026-11-02T05:00:00.000Z'],
  ['where midnight is skipped', 'Asia/Beirut', '2026-03-29', '2026-03-28T22:00:00.000Z'],
  ['where midnight was skipped', 'America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'],
  ['where midnight comes twice', 'America/Havana', '2026-11-01', '2026-11-01T04:00:00.000Z'],
  ['where the clocks go back from midnight', 'America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00.000Z'],
  ['far east', 'Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
  ['far west', 'Pacific/Pago_Pago', '2026-01-01', '2026-01-01T11:00:00.000Z'],
  ['at half an hour', 'Asia/Kolkata', '2026-01-01', '2025-12-31T18:30:00.000Z'],
  ['that the zone left out', 'Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00.000Z'],
])('the start of a day %s (%s, %s)', (_what, timeZone, day, start) => {
  expect(startOfDay(timeZone, day).toISOString()).toBe(start);
});

test('every day of a year begins at its start and not a millisecond sooner, in zones with odd clocks', () => {
  for (const timeZone of [
    'America/New_York',
    'Asia/Beirut',
    'Africa/Cairo',
    'Atlantic/Azores',
    'Australia/Lord_Howe',
  ]) {
    for (let at = Date.parse('2026-01-01'); at < Date.parse('2027-01-01'); at += 86_400_000) {
      const day = new Date(at).toISOString().slice(0, 10);
      const start = startOfDay(timeZone, day);
      expect([dayIn(timeZone, start), dayIn(timeZone, new Date(start.getTime() - 1)) < day]).toEqual([day, true]);
    }
  }
});

test('the day is that of the calendar in every zone, a millisecond before and at each quarter of an hour', () => {
  const midnight = Date.parse('2026-03-29T00:00:00Z');
  for (const timeZone of Intl.supportedValuesOf('timeZone')) {
    const format = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' });
    for (let quarter = -1; quarter < 8; quarter += 1) {
      for (const at of [midnight + quarter * 900_000 - 1, midnight + quarter * 900_000]) {
        expect(dayIn(timeZone, new Date(at))).toBe(format.format(at));
      }
    }
  }
  expect(dayIn('Africa/Monrovia', new Date('1971-12-31T00:44:29Z'))).toBe('1971-12-30');
});

test.each([
  [1, '2026-03-01', '2026-03-01', '2026-03-31'],
  [28, '2026-03-01', '2026-02-28', '2026-03-27'],
  [15, '2026-01-14', '2025-12-15', '2026-01-14'],
  [15, '2026-01-15', '2026-01-15', '2026-02-14'],
])('a cycle of day %i around %s', (cycleDay, day, start, end) => {
  expect(cycleOf(cycleDay, day)).toEqual({ start, end });
});
