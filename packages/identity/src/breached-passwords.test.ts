import { expect, test } from '@jest/globals';
import { breachedPasswords, isBreached } from './breached-passwords.ts';

test('the list holds more than a hundred thousand passwords', () => {
  expect(breachedPasswords).toBeGreaterThan(100_000);
});

test.each(['123456', 'password', 'PassWord', '1qaz2wsx3edc', 'chickenwing101', '123456789987654321'])(
  '%s is on it',
  (password) => {
    expect(isBreached(password)).toBe(true);
  },
);

test('of ten thousand passwords nobody has had, next to none is on it', () => {
  const unheard = Array.from({ length: 10_000 }, (_, index) => `lantern harbor ${index} überall`);
  expect(unheard.filter(isBreached).length).toBeLessThan(5);
});
