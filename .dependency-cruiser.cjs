/** The import arrows of docs/architecture.md: web → api → {answer, ingest} → graph → text; data imports nothing. */
const forbid = (name, from, to) => ({
  name,
  severity: 'error',
  from: { path: `^${from}/` },
  to: { path: `^(${to.join('|')})/` },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    forbid('text-stands-alone', 'text', ['ingest', 'graph', 'answer', 'api', 'web']),
    forbid('graph-knows-text-only', 'graph', ['ingest', 'answer', 'api', 'web']),
    forbid('ingest-knows-graph-and-text', 'ingest', ['answer', 'api', 'web']),
    forbid('answer-knows-graph-and-text', 'answer', ['ingest', 'api', 'web']),
    forbid('api-knows-no-page', 'api', ['web']),
    {
      name: 'page-speaks-http-only',
      comment: 'The page may share types with the API, and no running code.',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(ingest|graph|answer|text|api)/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'product-knows-no-tests',
      severity: 'error',
      from: { pathNot: '^test/' },
      to: { path: '^test/' },
    },
    {
      name: 'nothing-undeclared',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data)/' },
  },
};
