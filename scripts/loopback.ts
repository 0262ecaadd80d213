import { createServer } from 'node:http';

/** What a loopback server sends for a path: a body and its media type, with the status where it is not 200. */
export interface Answer {
  type: string;
  body: string | Uint8Array;
  status?: number;
  headers?: Record<string, string>;
}

/**
 * A web server that only this machine can reach, on a port of its choosing. `answer` is given the path of each request (decoded, with
 * its leading slash, without the query) and gives back nothing for what does not exist. `close` also ends the connections that are open.
 */
export async function serveLoopback(answer: (path: string) => Answer | undefined | Promise<Answer | undefined>) {
  const server = createServer(async (request, response) => {
    const { port } = address();
    // A page of another site may have its own name resolve to this machine (DNS rebinding): it must not read local files.
    if (![`127.0.0.1:${port}`, `localhost:${port}`].includes(request.headers.host ?? '')) return response.writeHead(421).end();
    try {
      const found = await answer(decodeURIComponent(new URL(request.url ?? '/', origin()).pathname));
      if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
      response
        .writeHead(found.status ?? 200, { 'content-type': found.type, 'cache-control': 'no-store', ...found.headers })
        .end(found.body);
    } catch (error) {
      response.writeHead(500, { 'content-type': 'text/plain' }).end(String(error));
    }
  });
  const address = () => {
    const bound = server.address();
    if (bound === null || typeof bound === 'string') throw new Error('the server is not listening');
    return bound;
  };
  const origin = () => `http://127.0.0.1:${address().port}`;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: origin(),
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const mediaTypes: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  htm: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  json: 'application/json',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
  webp: 'image/webp',
  woff2: 'font/woff2',
};

/** The media type that a file's name stands for. A saved page says its own encoding, so `ownCharset` leaves it out for HTML. */
export function mediaType(name: string, ownCharset = false): string {
  const type = mediaTypes[name.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'application/octet-stream';
  return ownCharset && type.startsWith('text/html') ? 'text/html' : type;
}
