export { createTestAccount, type TestAccount } from './test-account.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
