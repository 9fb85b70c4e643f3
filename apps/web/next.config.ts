import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // Workspaces are linked from the root: without these two, Next looks for a lock file and may guess another folder.
  turbopack: { root: repositoryRoot },
  outputFileTracingRoot: repositoryRoot,
} satisfies NextConfig;
