import { readFileSync } from 'node:fs';
import { buildSchema } from 'graphql';

/** The schema as it is written, for tests that walk it. */
export const contract = buildSchema(readFileSync(new URL('../../../../schema.graphql', import.meta.url), 'utf8'));
