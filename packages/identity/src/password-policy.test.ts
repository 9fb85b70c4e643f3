import { expect, test } from '@jest/globals';
import { checkPassword } from './password-policy.ts';

const ownWords = ['dana.whitfield', 'Dana Whitfield', '8347-1000-0001', 'Demarc'];
const check = (password: string) => checkPassword({ password, ownWords });

test.each([
  'correct-Harbor-42-lantern',
  'four words of my own',
  'пароль из пяти слов',
  '猫と犬と鳥と魚と馬と牛と羊',
  'k9#Vq2!xLw7p',
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
  ['digits in a row', '123456789012', /in a row/],
  ['keys in a row', 'Qwertyuiop123', /in a row/],
  ['keys in a row backwards', 'poiuytrewq4321', /in a row/],
  ['zigzag', '1qaz2wsx3edc', /in a row/],
  ['the username', 'Dana.Whitfield1', /username/],
  ['the name', 'whitfield-DANA-26', /username/],
  ['the account number', '8347-1000-0001!', /username/],
  ['the brand', 'DemarcDemarc2026', /repeats|username/],
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
