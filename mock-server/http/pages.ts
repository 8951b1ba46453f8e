import { fileURLToPath } from 'node:url';
import express, { type Express, type Response } from 'express';
import { root } from '../root.ts';

/** Everything comes from this server, nothing is written into the page, and nobody else may frame it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const guards = {
  'Content-Security-Policy': policy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
};

const folder = (name: string): string => fileURLToPath(new URL(`dist/${name}`, root));

/** What there is to see beside the APIs. */
export interface Sights {
  /** Contracts, by their paths. */
  readonly documents: ReadonlyMap<string, object>;
  /** What programs are told at `/`. */
  readonly overview: object;
  /** The paths of the APIs, for whoever asks for what there is not. */
  readonly apis: readonly string[];
}

/** What is asked seldom, and belongs to no API: the console at `/`, the documentation, the contracts. */
export function toPages({ documents, overview, apis }: Sights): Express {
  const app = express().disable('x-powered-by').disable('etag');
  for (const [path, document] of documents) {
    app.get(path, (_request, response) => {
      response.json(document);
    });
  }
  const files = { index: false, redirect: false, setHeaders: (response: Response) => response.set(guards) } as const;
  app.get('/', (request, response) => {
    response.vary('Accept');
    // Whoever takes anything, as curl does, is a program.
    if (request.accepts(['json', 'html']) === 'html')
      response.set(guards).sendFile('index.html', { root: folder('console'), cacheControl: false });
    else response.json(overview);
  });
  app.use('/console', express.static(folder('console'), { ...files, cacheControl: false }));
  app.use('/docs', express.static(folder('docs'), { ...files, index: 'index.html', redirect: true, cacheControl: false }));
  app.use((request, response) => {
    const message = `Nothing answers ${request.path}; the APIs are under ${apis.join(', ')}.`;
    response.status(404).json({ error: { code: 'not_found', message } });
  });
  return app;
}
