import { AsyncLocalStorage } from 'node:async_hooks';

/** A page of a list, newest first. */
export interface ReadPage<Node> {
  readonly nodes: readonly Node[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

/**
 * Every row of a list, a page at a time, asked for when the one before it is used up. The first is given, so that a refusal
 * comes before the answer begins.
 *
 * @param readPage Runs in the request that called this, whoever pulls the rows.
 */
export async function* readPages<Node>(
  first: ReadPage<Node>,
  readPage: (after: string) => Promise<ReadPage<Node>>,
  inRequest = AsyncLocalStorage.snapshot(),
): AsyncGenerator<Node> {
  let page = first;
  for (;;) {
    yield* page.nodes;
    const { hasNextPage, endCursor } = page.pageInfo;
    if (!hasNextPage || endCursor === null) return;
    page = await inRequest(readPage, endCursor);
  }
}
