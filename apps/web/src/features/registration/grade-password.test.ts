import { expect, test } from '@jest/globals';
import { gradePassword } from './grade-password.ts';

test.each([
  ['Password2026!', /common password|tried first/],
  ['aaaaaaaaaaaaaaaa', /Repeating/],
  ['zaqwsxcderfv', /Keys|tried first|common/],
  ['dana.whitfield', /username/],
  ['lantern4821', /letters, numbers and symbols/],
])('%s is weak, and what to do is said', (password, advice) => {
  const graded = gradePassword(password, 'dana.whitfield');
  expect(graded.grade).toBeLessThan(3);
  expect(graded.advice).toMatch(advice);
});

test('words that do not belong together are strong and need no advice', () => {
  expect(gradePassword('four words of my own', '')).toEqual({ grade: 4, label: 'Strong', advice: '' });
});

test('a very long password is graded', () => {
  expect(gradePassword('lantern harbor whistle box '.repeat(40), '').grade).toBe(4);
});
