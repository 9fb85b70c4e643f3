/** The processor could not be asked, so nothing is known: who asked comes back later. */
export class ProcessorUnreachableError extends Error {
  constructor(processorId: string) {
    super(`The processor could not be asked about ${processorId}.`);
  }
}
