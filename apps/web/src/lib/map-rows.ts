/** Each row made into another as it is read. */
export async function* mapRows<From, To>(rows: AsyncIterable<From>, make: (row: From) => To): AsyncGenerator<To> {
  for await (const row of rows) yield make(row);
}
