import { expect, test } from '@jest/globals';
import { checkPassword } from './password-policy.ts';

const ownWords = [
  'dana.whitfield',
  'Dana Whitfield',
  '8347-1000-0001',
  'Demarc',
  'dana@example.com',
  '14 Alder Street',
];
const check = (password: string) => checkPassword({ password, ownWords });

test.each([
  'correct-Harbor-42-lantern',
  'four words of my own',
  'пароль из пяти слов',
  '猫と犬と鳥と魚と馬と牛と羊',
  'k9#Vq2!xLw7p',
  'summer in a tin whistle box',
  'Harbor-lantern-42',
  'überraschung im Garten',
  `${'ab cd ef gh ij '.repeat(4)}1234!`,
  '🐈 sleeps under a 🌲 tonight',
])('takes %s', (password) => {
  expect(check(password)).toBe(password.normalize('NFC'));
});

test.each([
  ['short', 'short-one-1', /at least 12/],
  ['eleven characters of four bytes', '🐈'.repeat(11), /at least 12/],
  ['one character', 'aaaaaaaaaaaaaaaa', /repeats/],
  ['a block over again', 'lanternlantern', /repeats/],
  ['few characters', 'abababbaabba', /repeats/],
  ['a long run of one character', 'harbor!!!!!!!!!!!', /repeats/],
  ['digits in a row', '123456789012', /common/],
  ['keys in a row', 'Qwertyuiop123', /common/],
  ['keys in a row backwards', 'poiuytrewq4321', /common/],
  ['zigzag', '1qaz2wsx3edc', /common/],
  ['the username', 'Dana.Whitfield1', /username/],
  ['the name', 'whitfield-DANA-26', /username/],
  ['the account number', '8347-1000-0001!', /username/],
  ['the brand', 'DemarcDemarc2026', /repeats|username/],
  ['letters in a row', 'fghijklmnopqrs', /in a row/],
  ['a date', '24.12.1987!!', /date/],
  ['a good password twice', 'k9#Vq2!xk9#Vq2!x', /repeats/],
  ['a breached one', 'Chickenwing101', /common/],
  ['a season and a year', 'Summer2026!!!', /common/],
  ['the brand and a year', 'Demarc-2026-!', /our name/],
  ['the e-mail', 'dana@example.com1', /e-mail/],
  ['the address', '14 Alder Street!', /address/],
  ['password', 'Password2026!', /common/],
  ['password with signs', 'P@ssw0rd2026!', /common/],
  ['a common phrase', 'iloveyou12345', /common/],
  ['two common words', 'WelcomeAdmin12', /common/],
  ['NUL', `correct-Harbor\0-lantern`, /too long or holds/],
  ['half a surrogate pair', `correct-Harbor\ud800-lantern`, /too long or holds/],
  ['more than 1,024 bytes', 'lantern harbor '.repeat(80), /too long or holds/],
  ['a megabyte', 'x1y2'.repeat(250_000), /too long or holds/],
])('refuses %s', (_name, password, message) => {
  expect(check(password)).toMatchObject({ __typename: 'WeakPasswordError', message: expect.stringMatching(message) });
});

test('takes 64 characters of any script, whole', () => {
  const password = Array.from({ length: 64 }, (_, index) => String.fromCodePoint(0x1f400 + index)).join('');
  expect(check(password)).toBe(password);
});

test('makes the same password of composed and decomposed letters', () => {
  expect(check('Fru\u0308hstu\u0308ck am Hafen')).toBe(check('Frühstück am Hafen'));
});
