/** Who may import whom. `npm run lint` fails on a breach; the picture is in the README and in docs/decisions. */

/** Each domain and the packages it may build on. */
const mayImport = {
  database: [],
  jobs: ['database'],
  notification: ['database', 'jobs'],
  account: ['database', 'jobs', 'notification'],
  identity: ['database', 'jobs', 'notification', 'account'],
  service: ['database', 'jobs', 'notification', 'account'],
  usage: ['database', 'jobs', 'notification', 'account', 'service'],
  billing: ['database', 'jobs', 'notification', 'account', 'service', 'usage'],
  ticket: ['database', 'jobs', 'notification', 'account', 'service'],
  providers: ['billing', 'notification'],
};

const packages = Object.keys(mayImport);
const notATest = ['\\.(test|e2e)\\.tsx?$', '/src/testing/'];

const layerRules = packages.map((name) => ({
  name: `layers-${name}`,
  comment: `packages/${name} may import only: ${mayImport[name].join(', ') || 'no other package'}.`,
  severity: 'error',
  from: { path: `^packages/${name}/`, pathNot: notATest },
  to: { path: '^(packages|apps)/', pathNot: [`^packages/(${[name, ...mayImport[name], 'config'].join('|')})/`] },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'no-circles',
      comment: 'Two files that need each other are one file, or lack a third.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'public-face-only',
      comment: 'Another package is imported through its index (or a face its package.json exports).',
      severity: 'error',
      from: { path: '^(packages|apps)/([^/]+)/', pathNot: notATest },
      to: {
        path: '^packages/[^/]+/src/',
        pathNot: ['^packages/[^/]+/src/index\\.ts$', '^packages/database/src/(sql|testing/index)\\.ts$', '^$1/$2/'],
      },
    },
    {
      name: 'sql-only-in-stores',
      comment: 'SQL is written in *-store.ts and *-loader.ts, and in packages/database, nowhere else.',
      severity: 'error',
      from: { path: '^(packages|apps)/', pathNot: ['(-store|-loader)\\.ts$', '^packages/database/', notATest[0]] },
      to: { path: ['^packages/database/src/sql\\.ts$', '(^|/)node_modules/(drizzle-orm|postgres|pg)/'] },
    },
    {
      name: 'domains-know-no-edge',
      comment: 'A domain is plain TypeScript: no GraphQL, HTTP server or React.',
      severity: 'error',
      from: { path: '^packages/' },
      to: { path: '(^|/)node_modules/(graphql|@apollo|fastify|next|react|react-dom)/' },
    },
    {
      name: 'web-sees-graphql-only',
      comment: 'The portal speaks to the API in typed documents; it holds no SQL and no business rule.',
      severity: 'error',
      from: { path: '^apps/web/' },
      to: {
        path: [
          '^packages/(?!config/)',
          '^apps/(?!web/)',
          '(^|/)node_modules/(drizzle-orm|postgres|stripe|nodemailer)/',
        ],
      },
    },
    {
      name: 'apps-stand-alone',
      comment: 'An app does not import another; the demo starts them as processes.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: notATest },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'no-sandbox-in-product',
      comment: 'The sandbox imitates the outside; nothing that ships imports it.',
      severity: 'error',
      from: { path: '^(apps/(web|api|worker)|packages)/', pathNot: notATest },
      to: { path: '^apps/sandbox/' },
    },
    {
      name: 'testing-is-for-tests',
      comment: 'What helps tests may reach the sandbox; nothing that ships imports it.',
      severity: 'error',
      from: {
        path: '^(packages|apps)/',
        pathNot: [...notATest, '^apps/demo/(e2e|src/bench)/', '^apps/api/src/policy/role-matrix-expectations\\.ts$'],
      },
      to: { path: '^(packages|apps)/[^/]+/src/testing/' },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere. (The one left out holds types and no program.)',
      severity: 'error',
      from: { path: '^(apps|packages)/' },
      to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(\\.next|\\.data)/' },
    parser: 'swc',
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
