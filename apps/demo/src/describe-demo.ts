import type { DemoFile } from './demo-file.ts';

/** What `npm start` ends with: where everything is and how to get in. */
export function describeDemo(demo: DemoFile): string {
  const { urls, signIns, registration } = demo;
  const [first] = signIns;
  return [
    '',
    ...table([
      ['Portal', urls.portal],
      ['Mailbox', `${urls.mailbox}   every mail the portal sends`],
      ['GraphQL API', `${urls.graphql}   try it at ${new URL('/graphiql', urls.graphql)}`],
      ['Sandbox', `${urls.sandbox}   plays the payment processor`],
    ]),
    '',
    `Demo sign-ins, all with the password ${first?.password}`,
    ...table([
      ['Username', 'Account', 'TOTP secret', 'What is there'],
      ...signIns.map((signIn) => [signIn.username, signIn.accountNumber, signIn.totpSecret ?? '–', signIn.description]),
    ]),
    '',
    'Register anew, with the code that arrives in the mailbox',
    ...table([
      ['Account', registration.accountNumber],
      ['Postcode', registration.postcode],
      ['Mail goes to', registration.email],
    ]),
    '',
    'The same for scripts, with a staff credential for the API: .data/demo.json. Logs: .data/logs. Ctrl-C stops all.',
    '',
  ].join('\n');
}

function table(rows: string[][]): string[] {
  const widthOf = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows.map((row) => `  ${row.map((cell, column) => cell.padEnd(widthOf(column))).join('   ')}`.trimEnd());
}
