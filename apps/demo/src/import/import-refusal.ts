/** Why an import cannot begin, in one line that says what to do. Shown without a stack. */
export class ImportRefusal extends Error {
  override readonly name = 'ImportRefusal';
}
