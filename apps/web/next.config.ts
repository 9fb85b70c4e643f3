import { fileURLToPath } from 'node:url';
import type { NextConfig } from 'next';

const repositoryRoot = fileURLToPath(new URL('../..', import.meta.url));

export default {
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: true,
  // It reads its own files and is one program for Node already.
  serverExternalPackages: ['pdfkit'],
  // Every browser gets the title in the head, before the page: streamed after it, a screen reader meets a page without a
  // name.
  htmlLimitedBots: /.*/,
  // Workspaces are linked from the root: without these two, Next looks for a lock file and may guess another folder.
  turbopack: { root: repositoryRoot },
  outputFileTracingRoot: repositoryRoot,
} satisfies NextConfig;
