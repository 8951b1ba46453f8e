import { fileURLToPath } from 'node:url';
import express, { type Express, type Request, type Response } from 'express';
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

/** Offers the pages for people: the console at `/`, and the documentation. */
export function addPages(app: Express, forPrograms: (request: Request, response: Response) => void): void {
  const files = { index: false, redirect: false, setHeaders: (response: Response) => response.set(guards) } as const;
  app.get('/', (request, response) => {
    response.vary('Accept');
    // Whoever takes anything, as curl does, is a program.
    if (request.accepts(['json', 'html']) === 'html')
      response.set(guards).sendFile('index.html', { root: folder('console'), cacheControl: false });
    else forPrograms(request, response);
  });
  app.use('/console', express.static(folder('console'), { ...files, cacheControl: false }));
  app.use('/docs', express.static(folder('docs'), { ...files, index: 'index.html', redirect: true, cacheControl: false }));
}
