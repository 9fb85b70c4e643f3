/**
 * Preloaded into every process of the demo: it stops when the process that started it is gone, however that ended, so
 * that nothing is left running.
 */
if (process.channel) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
  // Listening alone must not keep a process alive that has nothing left to do.
  process.channel.unref();
}
