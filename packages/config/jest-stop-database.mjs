import { rm } from 'node:fs/promises';

export default async function stopDatabase() {
  const { server, folder } = globalThis.demarcTestServer;
  await server.stop();
  await rm(folder, { recursive: true, force: true });
}
