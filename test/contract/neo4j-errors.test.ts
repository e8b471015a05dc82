import { createServer, type Server } from 'node:http';
import { createServer as createTcpServer, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { openStore } from '../../graph/open-store.ts';
import type { Neo4jSettings } from '../../graph/store.ts';
import { linker, model } from './fixtures.ts';
import { administer, at, place, wipe, withNeo4j } from './neo4j-place.ts';

withNeo4j('neo4j says what is wrong and what to do', () => {
  const http: Server = createServer((_, response) => response.end());
  const held = new Set<Socket>();
  const silent = createTcpServer((socket) => held.add(socket));
  const closing = createTcpServer((socket) => socket.destroy());
  const listeners = [http, silent, closing];
  const portOf = (server: (typeof listeners)[number]): number => {
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('does not listen');
    return address.port;
  };

  beforeAll(async () => {
    await wipe();
    for (const server of listeners)
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
    const system = { ...place, database: 'system' };
    await administer(
      [
        "CREATE USER newcomer IF NOT EXISTS SET PASSWORD 'to-be-changed' CHANGE REQUIRED",
        "CREATE USER mistyper IF NOT EXISTS SET PASSWORD 'known-to-few' CHANGE NOT REQUIRED",
      ],
      system,
    );
  });
  afterAll(async () => {
    for (const socket of held) socket.destroy();
    for (const server of listeners) await new Promise((resolve) => server.close(resolve));
    await administer(['DROP USER newcomer', 'DROP USER mistyper'], { ...place, database: 'system' });
  });

  const cases: readonly (readonly [string, () => Partial<Neo4jSettings>, string, string])[] = [
    ['a wrong password', () => ({ user: 'mistyper', password: 'wrong' }), 'STORE_AUTH', 'NEO4J_PASSWORD'],
    ['an unknown user', () => ({ user: 'nobody' }), 'STORE_AUTH', 'NEO4J_USER'],
    [
      'a password that has to be changed',
      () => ({ user: 'newcomer', password: 'to-be-changed' }),
      'STORE_AUTH',
      'new password',
    ],
    ['no server', () => ({ uri: 'bolt://127.0.0.1:9' }), 'STORE_UNREACHABLE', 'npm run neo4j'],
    ['no server to route', () => ({ uri: 'neo4j://127.0.0.1:9' }), 'STORE_UNREACHABLE', 'npm run neo4j'],
    ['no such machine', () => ({ uri: 'bolt://nowhere.invalid' }), 'STORE_UNREACHABLE', 'NEO4J_URI'],
    ['no such database', () => ({ database: 'nowhere' }), 'STORE_UNREACHABLE', 'NEO4J_DATABASE'],
    [
      'the port of the browser',
      () => ({ uri: `bolt://127.0.0.1:${portOf(http)}` }),
      'STORE_UNREACHABLE',
      '7687',
    ],
    [
      'a port that takes connections and is silent',
      () => ({ uri: `bolt://127.0.0.1:${portOf(silent)}`, connectSeconds: 1 }),
      'STORE_UNREACHABLE',
      'starting',
    ],
    [
      'a port that takes connections and closes them',
      () => ({ uri: `bolt://127.0.0.1:${portOf(closing)}`, connectSeconds: 1 }),
      'STORE_UNREACHABLE',
      'starting',
    ],
    [
      'TLS where the server has none',
      () => ({ uri: place.uri.replace('bolt:', 'bolt+ssc:'), connectSeconds: 1 }),
      'STORE_UNREACHABLE',
      'without TLS',
    ],
  ];

  it.each(cases)('%s', async (_, change, code, remedy) => {
    await expect(openStore(at(change()), { model, linker })).rejects.toMatchObject({
      code,
      remedy: expect.stringContaining(remedy),
    });
  });

  it('too many wrong passwords', async () => {
    const attempt = () => openStore(at({ user: 'mistyper', password: 'wrong' }), { model, linker });
    for (let i = 0; i < 3; i++) await expect(attempt()).rejects.toMatchObject({ code: 'STORE_AUTH' });
    await expect(attempt()).rejects.toMatchObject({
      code: 'STORE_AUTH',
      message: expect.stringContaining('too many wrong ones'),
      remedy: expect.stringContaining('wait'),
    });
  });

  it('a statement that takes too long is ended by the server', async () => {
    const store = await openStore(at({ querySeconds: 1 }), { model, linker });
    const endless = {
      name: 'endless',
      params: z.record(z.string(), z.never()),
      row: z.object({ n: z.number() }),
      cypher: () => 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a * b % 7) AS n',
    };
    await expect(store.read(endless, {})).rejects.toMatchObject({
      code: 'STORE_QUERY',
      remedy: expect.stringContaining('NEO4J_QUERY_SECONDS'),
    });
    await store.close();
  });
});
