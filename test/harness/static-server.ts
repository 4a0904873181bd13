import {readFile} from 'node:fs/promises';
import {createServer, type OutgoingHttpHeaders} from 'node:http';
import {extname, join, normalize} from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.mjs': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

export interface StaticServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  origin: string;
  close: () => Promise<void>;
}

export interface StaticServerOptions {
  /** Sent with every answer. */
  headers?: OutgoingHttpHeaders;
  /** Bodies that exist only in the test, by path: `/page.html`. They win over files. */
  pages?: Readonly<Record<string, string>>;
}

/**
 * Serves a folder on the loopback interface, on a free port.
 *
 * @param folder - Absolute path.
 * @returns The running server; close it when the tests are done.
 */
export async function serveFolder(
  folder: string,
  {headers = {}, pages = {}}: StaticServerOptions = {},
): Promise<StaticServer> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const type = TYPES[extname(path)] ?? 'application/octet-stream';
    // Browsers ask for it by themselves.
    if (path === '/favicon.ico') return void response.writeHead(204, headers).end();
    readBody(folder, path, pages).then(
      (body) => response.writeHead(200, {'content-type': type, ...headers}).end(body),
      () => response.writeHead(404, headers).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    origin: `http://127.0.0.1:${String(address.port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function readBody(
  folder: string,
  path: string,
  pages: Readonly<Record<string, string>>,
): Promise<Buffer | string> {
  const page = pages[path];
  if (page !== undefined) return page;
  const file = normalize(join(folder, path));
  if (!file.startsWith(folder)) throw new RangeError(`${path} is outside ${folder}`);
  return readFile(file);
}
