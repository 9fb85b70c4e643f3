/** Next calls this once when the server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const [{ checkEnvironment }, { renameTrace }] = await Promise.all([
      import('./check-environment.ts'),
      import('./lib/rename-trace.ts'),
    ]);
    checkEnvironment();
    renameTrace();
  }
}
