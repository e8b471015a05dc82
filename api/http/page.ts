import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import type { Hono } from 'hono';
import { packageRoot } from '../../text/package-root.ts';

const POLICY = [
  "default-src 'self'",
  "img-src 'self' data:",
  // A large workbook is packed by a worker that the page makes of its own code.
  "worker-src 'self' blob:",
  "style-src 'self' 'unsafe-inline'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Serves the built page; files with a hash in their name may be kept by the browser for good. */
export function servePage(app: Pick<Hono, 'use' | 'get'>): void {
  const root = join(packageRoot(), 'dist', 'web');
  if (!existsSync(join(root, 'index.html'))) {
    app.get('/', (c) =>
      c.text('The page has not been built; run "npm run build". The API is under /api.', 503),
    );
    return;
  }
  app.use('/*', async (c, next) => {
    await next();
    c.header('content-security-policy', POLICY);
    c.header('x-content-type-options', 'nosniff');
    c.header('referrer-policy', 'no-referrer');
  });
  app.use('/assets/*', async (c, next) => {
    await next();
    if (c.res.ok) c.header('cache-control', 'public, max-age=31536000, immutable');
  });
  app.use('/*', serveStatic({ root }));
}
