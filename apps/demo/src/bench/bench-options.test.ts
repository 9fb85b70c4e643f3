import { expect, test } from '@jest/globals';
import { readBenchOptions } from './bench-options.ts';

test('without parameters everything is measured and no goal is a failure', () => {
  expect(readBenchOptions([])).toMatchObject({ only: null, connections: null, strict: false });
});

test('each parameter is read', () => {
  const parameters =
    '--accounts 50 --seconds 3 --rounds 7 --warm-up 4 --only PayBill,SignIn --connections 1,8 --strict';
  expect(readBenchOptions(parameters.split(' '))).toEqual({
    accounts: 50,
    secondsPerRound: 3,
    rounds: 7,
    warmUpSeconds: 4,
    only: ['PayBill', 'SignIn'],
    connections: [1, 8],
    strict: true,
  });
});

test.each([
  ['--rounds', '0'],
  ['--seconds', '1.5'],
  ['--accounts', 'many'],
  ['--connections', '1,none'],
  ['--rounds', ''],
])('%s %s is refused in words', (name, value) => {
  expect(() => readBenchOptions([name, value])).toThrow(`${name} takes whole numbers above 0.`);
});
