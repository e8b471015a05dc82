import { createAdaptorServer, type ServerType } from '@hono/node-server';
import { QpgError } from '../../text/errors.ts';

export interface RunningServer {
  /** Address to open in a browser. */
  readonly url: string;
  close(): Promise<void>;
}

/** Whatever answers requests. */
export interface Fetching {
  fetch(request: Request): Response | Promise<Response>;
}

/** Listens on `host`:`port` (port 0 takes a free one). @throws QpgError PORT_IN_USE, SETTING_INVALID. */
export function listen(app: Fetching, host: string, port: number): Promise<RunningServer> {
  const server: ServerType = createAdaptorServer({ fetch: (request) => app.fetch(request) });
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => reject(listenError(cause, host, port)));
    server.listen(port, host, () => {
      const address = server.address();
      const bound = typeof address === 'object' && address !== null ? address.port : port;
      resolve({
        url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            if ('closeAllConnections' in server) server.closeAllConnections();
          }),
      });
    });
  });
}

function listenError(cause: NodeJS.ErrnoException, host: string, port: number): QpgError {
  if (cause.code === 'EADDRINUSE') {
    return new QpgError({
      code: 'PORT_IN_USE',
      message: `Port ${port} on ${host} is in use by another program.`,
      remedy: `Stop that program, or take another port: PORT=${port === 65535 ? 3000 : port + 1} npm start`,
      cause,
    });
  }
  return new QpgError({
    code: 'SETTING_INVALID',
    message: `Cannot listen on ${host}:${port}: ${cause.message}.`,
    remedy:
      'Set HOST to an address of this machine (127.0.0.1 for this machine only, 0.0.0.0 for the network) and PORT to a port you may use.',
    cause,
  });
}
