/** Why the demo does not start, in one line that says what to do. Shown without a stack. */
export class StartRefusal extends Error {
  override readonly name = 'StartRefusal';
}
