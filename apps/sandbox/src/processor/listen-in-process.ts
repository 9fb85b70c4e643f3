import { setupServer } from 'msw/node';
import { createProcessorHandlers } from './index.ts';
import { createProcessorState, type ProcessorState } from './processor-state.ts';

/**
 * The processor inside a test's own process: requests of the real SDK are answered without a network, and any other
 * request fails the test.
 *
 * @param options.silenceMs How long the silent cards keep the asker waiting before the connection breaks.
 */
export function listenInProcess(options: { silenceMs?: number } = {}): { state: ProcessorState; close(): void } {
  const state = createProcessorState(options);
  const server = setupServer(...createProcessorHandlers(state));
  server.listen({ onUnhandledFrame: 'error' });
  return { state, close: () => server.close() };
}
