import { expect, test } from '@jest/globals';
import { alertFrom, factorFrom, lockFrom, riskSignals, weighRisk } from './risk-signals.ts';

const usual = {
  isNewDevice: false,
  isNewPlace: false,
  isElsewhere: false,
  wrongJustBefore: 0,
  isRecentlyRecovered: false,
};

test('a usual sign-in has no risk', () => {
  expect(weighRisk(usual)).toEqual({ score: 0, signals: [], sentences: [] });
});

test.each([
  ['newDevice', { isNewDevice: true }],
  ['newPlace', { isNewPlace: true }],
  ['elsewhere', { isElsewhere: true }],
  ['wrongJustBefore', { wrongJustBefore: 5 }],
  ['recentlyRecovered', { isRecentlyRecovered: true }],
])('%s counts by its weight', (name, fact) => {
  const { score, signals, sentences } = weighRisk({ ...usual, ...fact });
  expect(signals).toEqual([name]);
  expect(score).toBe(riskSignals[name]?.weight);
  expect(sentences).toEqual([riskSignals[name]?.sentence]);
});

test('a new device alone is told of; a new place alone is not', () => {
  expect(weighRisk({ ...usual, isNewDevice: true }).score).toBeGreaterThanOrEqual(alertFrom);
  expect(weighRisk({ ...usual, isNewPlace: true }).score).toBeLessThan(alertFrom);
});

test('only wrong tries, a device and a place that are new together ask for more than a password', () => {
  const unusual = { ...usual, isNewDevice: true, isNewPlace: true };
  expect(weighRisk(unusual).score).toBeLessThan(factorFrom);
  expect(weighRisk({ ...usual, isNewDevice: true, wrongJustBefore: 9 }).score).toBeLessThan(factorFrom);
  const guessed = { ...unusual, wrongJustBefore: 5 };
  expect(weighRisk(guessed).score).toBeGreaterThanOrEqual(factorFrom);
  expect(weighRisk(guessed).score).toBeLessThan(lockFrom);
  expect(weighRisk({ ...guessed, isElsewhere: true }).score).toBeGreaterThanOrEqual(lockFrom);
});

test('no recognised device weighs enough to be turned away', () => {
  const all = { isNewPlace: true, isElsewhere: true, wrongJustBefore: 9, isRecentlyRecovered: true };
  expect(weighRisk({ ...all, isNewDevice: false }).score).toBeLessThan(lockFrom);
});
