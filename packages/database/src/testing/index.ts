export { countStatements } from './count-statements.ts';
export { explainStatements } from './explain-statements.ts';
export { planStatement, type Scan } from './plan-statement.ts';
export { recordStatements, type SentStatement } from './record-statements.ts';
export { createTestAccount, type TestAccount } from './test-account.ts';
export { createTestDatabase, type TestDatabase } from './test-database.ts';
export { createTestOffering, createTestSubscription } from './test-subscription.ts';
