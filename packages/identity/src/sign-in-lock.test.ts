import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { signIn } from './sign-in.ts';
import { createIdentityTest, createLogin, demoPassword, type IdentityTest } from './testing/household-store.ts';

let identity: IdentityTest;
let username: string;
let logins = 0;

beforeAll(async () => {
  identity = await createIdentityTest();
});
afterAll(() => identity.db.drop());
beforeEach(async () => {
  logins += 1;
  username = `guessed.${logins}`;
  await createLogin(identity, username);
});

const attempt = (name: string, password: string) => signIn(identity.ctx(), { username: name, password });
const guess = (name = username) => attempt(name, 'wrong-Harbor-42-lantern');
const guessAtOnce = (count: number, name?: string) => Promise.all(Array.from({ length: count }, () => guess(name)));
const kinds = (answers: { __typename: string }[], kind: string) =>
  answers.filter(({ __typename }) => __typename === kind).length;

test('of 50 guesses at once ten are looked at; then even the right password is not, for 15 minutes', async () => {
  const answers = await guessAtOnce(50);
  expect(kinds(answers, 'SignInRefusedError')).toBe(10);
  expect(kinds(answers, 'SignInLockedError')).toBe(40);
  const retryAt = new Date(identity.clock.now().getTime() + 15 * 60_000);
  expect(await attempt(username, demoPassword)).toMatchObject({ __typename: 'SignInLockedError', retryAt });
  identity.clock.advance({ minutes: 15 });
  expect((await attempt(username, demoPassword)).__typename).toBe('SignInSuccess');
});

test('20 right sign-ins at once all succeed, though ten wrong ones would lock', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => attempt(username, demoPassword)));
  expect(kinds(answers, 'SignInSuccess')).toBe(20);
});

test('a right password begins the count anew', async () => {
  await guessAtOnce(9);
  await attempt(username, demoPassword);
  expect(kinds(await guessAtOnce(9), 'SignInRefusedError')).toBe(9);
});

test('names that somebody has and that nobody has lock alike, in whatever case they are typed', async () => {
  const answersTo = async (name: string) => {
    const answers = [];
    for (let round = 0; round < 12; round += 1) answers.push(await guess(round % 2 ? name : name.toUpperCase()));
    return JSON.stringify(answers);
  };
  const known = await answersTo(username);
  expect(known).toContain('SignInLockedError');
  expect(await answersTo(`nobody.${logins}`)).toBe(known);
});
