/** What a floor answers one request with. It checks nobody's right and must never ship. */
export type FloorAnswer = (request: FloorRequest) => Promise<string>;

export interface FloorRequest {
  /** `/Operation/accountId/id`: what a read is of. */
  readonly accountId: string;
  /** Of the row a detail page shows; otherwise empty. */
  readonly id: string;
  readonly now: Date;
  /** A write's input. */
  readonly input: FloorInput;
}

/** The API's variables with ids as the database has them, and who asks. */
export type FloorInput = Readonly<Record<string, string | number>>;
