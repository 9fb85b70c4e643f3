import type { Page, PageRequest } from '@demarc/database';

/** A list never gives more than this at once. */
const maxPageSize = 100;

/** Page arguments as asked for, held within 1 and 100. */
export const pageRequest = ({ first, after }: { first: number; after?: string | null }): PageRequest => ({
  first: Math.min(Math.max(first, 1), maxPageSize),
  after: after ?? null,
});

/**
 * A Relay connection (https://relay.dev/graphql/connections.htm) of a page. Cursors are made when asked for: most pages
 * show only nodes.
 */
export const toConnection = <Node>(page: Page<Node>) => ({
  nodes: [...page.nodes],
  get edges() {
    return page.nodes.map((node) => ({ node, cursor: page.cursorOf(node) }));
  },
  pageInfo: page,
});
