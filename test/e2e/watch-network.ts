import { createServer, type Socket } from 'node:net';

/**
 * A proxy that lets nothing through and writes down what was asked of it. A browser that is told to use it sends it every connection
 * that does not end on this machine, from a page, a worker, the extension or the browser itself: what leaves is seen below all of them.
 */
export async function watchNetwork() {
  const asked: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => socket.destroy());
    socket.once('data', (data) => {
      asked.push(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the proxy is not listening');
  return {
    port: address.port,
    /** The first line of every request that wanted to leave, such as `CONNECT example.com:443 HTTP/1.1`. */
    asked,
    close: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
