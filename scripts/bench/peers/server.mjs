// A server that answers one thing, in the way that the first argument names: what Ringback is measured beside. Prints its port.
// BENCH_FILE holds the body that is answered, BENCH_METHOD and BENCH_PATH what is asked.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

// biome-ignore lint/style/noProcessEnv: it is told in no other way what to serve.
const environment = process.env;
const bytes = readFileSync(environment.BENCH_FILE);
const value = JSON.parse(bytes.toString());
const method = environment.BENCH_METHOD.toLowerCase();
const path = environment.BENCH_PATH;
const head = { 'content-type': 'application/json; charset=utf-8' };

/** Reads what is sent, as whoever answers it has to. */
const whole = (request, answer) => (request.method === 'GET' ? answer() : request.resume().on('end', answer));

const kinds = {
  /** What the machine can do: the bytes are there already. */
  bytes: () =>
    createServer((request, response) => {
      whole(request, () => {
        response.writeHead(200, { ...head, 'content-length': bytes.length });
        response.end(bytes);
      });
    }),
  stringify: () =>
    createServer((request, response) => {
      whole(request, () => {
        const text = JSON.stringify(value);
        response.writeHead(200, { ...head, 'content-length': Buffer.byteLength(text) });
        response.end(text);
      });
    }),
  express: async () => {
    const { default: express } = await import('express');
    const app = express();
    if (method !== 'get') app.use(express.json());
    app[method](path, (_request, response) => response.json(value));
    return createServer(app);
  },
  'express-openapi-validator': async () => {
    const { default: express } = await import('express');
    const { default: validator } = await import('express-openapi-validator');
    const app = express();
    app.use(express.json());
    const apiSpec = JSON.parse(readFileSync(environment.BENCH_CONTRACT, 'utf8'));
    app.use(
      validator.middleware({ apiSpec, validateRequests: true, validateResponses: false, validateSecurity: true, validateFormats: false }),
    );
    app[method](path, (_request, response) => response.json(value));
    app.use((error, _request, response, _next) => response.status(error.status ?? 500).json({ message: error.message }));
    return createServer(app);
  },
  'json-server': async () => {
    const { default: jsonServer } = await import('json-server');
    const app = jsonServer.create();
    const segments = path.split('/');
    const last = segments.pop();
    // What has the id that the path ends in is one of many; anything else is a thing by itself.
    const one = value.id === last;
    const data = one ? { [segments.pop()]: [value] } : { [last]: value };
    app.use(segments.join('/') || '/', jsonServer.router(data));
    return createServer(app);
  },
};

const server = await kinds[process.argv[2]]();
server.listen(0, '127.0.0.1', () => process.stdout.write(`${server.address().port}\n`));
