import { expect, it } from 'vitest';
import { calendarNames } from '../../src/parse/text/calendar.js';

it('has the names of months in the forms that stand in dates', () => {
  const { months, weekdays } = calendarNames('ru');
  expect(months).toContainEqual(['май', 5]);
  expect(months).toContainEqual(['мая', 5]);
  expect(weekdays).toContain('воскресенье');
});

it('counts in the Gregorian calendar where a language has another', () => {
  expect(calendarNames('fa').months).toContainEqual(['ژانویه', 1]);
});
