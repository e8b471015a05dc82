import type { ChildProcess } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import {
  launchServer,
  type ServerSettings,
  startServer,
  stopServer,
  temporaryServer,
} from '../../graph/neo4j/server/server.ts';
import { openStore } from '../../graph/open-store.ts';
import type { GraphStore, Neo4jSettings } from '../../graph/store.ts';
import { corpus } from './corpus.ts';
import { DOCUMENTS } from './documents.ts';
import { linker, model } from './fixtures.ts';
import { clear, ingest } from './harness.ts';
import { at, withNeo4j } from './neo4j-place.ts';
import { startWriter } from './neo4j-writers.ts';
import { selfSigned } from './self-signed.ts';
import { startProxy } from './tcp-proxy.ts';

const TLS = {
  'dbms.ssl.policy.bolt.enabled': 'true',
  'dbms.ssl.policy.bolt.base_directory': 'certificates/bolt',
  'dbms.ssl.policy.bolt.client_auth': 'NONE',
};

/** What needs a server to be started, killed and set up anew; in this order, on one server of their own. */
withNeo4j('neo4j server with TLS, killed, started again, read-only', () => {
  let settings: ServerSettings;
  let server: ChildProcess;
  let certificate: string;
  const place = (scheme: string): Neo4jSettings => ({
    uri: `${scheme}://127.0.0.1:${settings.boltPort}`,
    user: 'neo4j',
    password: settings.password,
    database: 'neo4j',
  });
  const open = (scheme: string, change: Partial<Neo4jSettings> = {}): Promise<GraphStore> =>
    openStore(at({ ...place(scheme), ...change }), { model, linker });
  const configured = (more: Readonly<Record<string, string>>): ServerSettings => ({
    ...settings,
    configuration: { ...TLS, ...more },
  });

  beforeAll(async () => {
    settings = await temporaryServer();
    const folder = join(settings.home, 'certificates', 'bolt');
    mkdirSync(folder, { recursive: true });
    const made = selfSigned();
    certificate = join(folder, 'public.crt');
    writeFileSync(certificate, made.certificate);
    writeFileSync(join(folder, 'private.key'), made.key);
    server = await startServer(configured({ 'server.bolt.tls_level': 'OPTIONAL' }));
  });
  afterAll(async () => {
    await stopServer(server);
    rmSync(settings.home, { recursive: true, force: true });
  });

  it.each(['bolt', 'neo4j', 'bolt+ssc', 'neo4j+ssc'])('%s:// opens, writes and reads', async (scheme) => {
    const store = await open(scheme);
    await ingest(store, DOCUMENTS.slice(0, 1));
    expect((await store.stats()).documents).toBe(1);
    await clear(store);
    await store.close();
  });

  it.each(['bolt+s', 'neo4j+s'])('%s:// refuses a certificate that nobody vouches for', async (scheme) => {
    await expect(open(scheme)).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      message: expect.stringContaining('certificate'),
      remedy: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
    });
  });

  it('bolt+s:// takes it from a process that trusts it', async () => {
    const task = { neo4j: place('bolt+s'), turn: 0, writers: 1, real: false };
    const word = await startWriter(task, { NODE_EXTRA_CA_CERTS: certificate }).ended;
    expect(word).toMatchObject({ told: 'done' });
  });

  it('killed in mid-ingest and started again: who waits goes on, who does not says why, the next run completes', async () => {
    const store = await open('bolt');
    await clear(store);
    await ingest(store, DOCUMENTS);
    // The two that fall to the writers below.
    for (const subgraph of (await corpus()).slice(0, 2)) await store.replaceDocument(subgraph);
    const digest = await store.digest();
    await clear(store);
    await store.close();

    const patient = startWriter({ neo4j: place('bolt'), turn: 0, writers: 5, real: true });
    const hasty = startWriter({
      neo4j: { ...place('neo4j'), retrySeconds: 0 },
      turn: 1,
      writers: 5,
      real: true,
    });
    await Promise.all([patient.written(2), hasty.written(2)]);
    await stopServer(server, 'SIGKILL');
    expect(await hasty.ended).toMatchObject({
      told: 'failed',
      code: 'STORE_UNREACHABLE',
      remedy: expect.stringContaining('run it again'),
    });

    // A port that takes connections before the server does, as a container's does.
    const proxy = await startProxy(settings.boltPort);
    server = await launchServer(configured({ 'server.bolt.tls_level': 'OPTIONAL' }));
    const early = await open('bolt', { uri: `bolt://127.0.0.1:${proxy.port}`, connectSeconds: 120 });
    expect(await patient.ended).toMatchObject({ told: 'done' });
    const again = startWriter({ neo4j: place('neo4j'), turn: 1, writers: 5, real: true });
    expect(await again.ended).toMatchObject({ told: 'done' });
    expect(await early.digest()).toBe(digest);
    await early.close();
    await proxy.close();
  });

  it('read-only: opens and answers, refuses to write and says so; TLS demanded: says so', async () => {
    await stopServer(server);
    const more = { 'server.bolt.tls_level': 'REQUIRED', 'server.databases.default_to_read_only': 'true' };
    server = await startServer(configured(more));
    await expect(open('bolt', { connectSeconds: 1 })).rejects.toMatchObject({
      code: 'STORE_UNREACHABLE',
      remedy: expect.stringContaining('bolt+s://'),
    });
    const store = await open('bolt+ssc');
    expect((await store.stats()).documents).toBe(DOCUMENTS.length + 2);
    expect((await store.matchText('质量奖', 3)).length).toBe(3);
    await expect(ingest(store, DOCUMENTS.slice(0, 1))).rejects.toMatchObject({
      code: 'STORE_READ_ONLY',
      remedy: expect.stringContaining('read_only'),
    });
    await store.close();
  });
});
