import { connect, createServer, type Socket } from 'node:net';

/** A proxy between the program and a server, which can break the line. */
export interface Proxy {
  readonly port: number;
  /** Breaks every line after so many more bytes towards the server; new lines are taken again if `mend`. */
  breakAfter(bytes: number, mend: boolean): void;
  /** Takes new lines again. */
  mend(): void;
  /** How many lines were broken so far. */
  broken(): number;
  close(): Promise<void>;
}

/** Listens on a free port of this machine and hands on to `target`. It takes connections even while nothing is there. */
export function startProxy(target: number): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let left = Number.POSITIVE_INFINITY;
  let mends = true;
  let refuses = false;
  let broken = 0;
  const breakAll = (): void => {
    for (const socket of sockets) socket.destroy();
    sockets.clear();
    broken += 1;
    refuses = !mends;
    left = Number.POSITIVE_INFINITY;
  };
  const server = createServer((client) => {
    if (refuses) {
      client.destroy();
      return;
    }
    const upstream = connect(target, '127.0.0.1');
    const pair = [client, upstream];
    for (const socket of pair) {
      sockets.add(socket);
      const end = (): void => {
        for (const one of pair) {
          one.destroy();
          sockets.delete(one);
        }
      };
      socket.on('error', end);
      socket.on('close', end);
    }
    client.on('data', (chunk) => {
      left -= chunk.length;
      if (left <= 0) breakAll();
      else upstream.write(chunk);
    });
    upstream.on('data', (chunk) => client.write(chunk));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address !== 'object' || address === null) {
        reject(new Error('no port was given'));
        return;
      }
      resolve({
        port: address.port,
        breakAfter: (bytes, mend) => {
          left = bytes;
          mends = mend;
        },
        mend: () => {
          refuses = false;
        },
        broken: () => broken,
        close: () =>
          new Promise((done) => {
            for (const socket of sockets) socket.destroy();
            server.close(() => done());
          }),
      });
    });
  });
}
