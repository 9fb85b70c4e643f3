import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { repositoryFolder } from './demo-settings.ts';

interface LockFile {
  packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

/** npm leaves a platform's package out when the registry it asks does not offer it, and `npm ci` then refuses the file. */
test('the lock file names the packages of every platform, so that npm ci takes it everywhere', () => {
  const { packages } = JSON.parse(readFileSync(join(repositoryFolder, 'package-lock.json'), 'utf8')) as LockFile;
  const paths = Object.keys(packages);
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !paths.some((other) => other.endsWith(`node_modules/${name}`)))
      .map((name) => `${path} wants ${name}`),
  );
  expect(missing).toEqual([]);
});
