import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { awaitServer } from '../../../graph/neo4j/awaiting.ts';

const failure = (code: string, message: string) => new neo4j.Neo4jError(message, code, '50N42', '');
const starting = failure('Neo.TransientError.Database.DatabaseUnavailable', 'Database is unavailable.');
const closed = failure('ServiceUnavailable', 'Connection was closed by server');
const absent = failure(
  'ServiceUnavailable',
  'Failed to connect. Caused by: connect ECONNREFUSED 127.0.0.1:9',
);

/** Fails with each of the errors in turn, then answers. */
function server(...errors: readonly Error[]) {
  let asked = 0;
  const ask = async (): Promise<void> => {
    const error = errors[asked];
    asked += 1;
    if (error !== undefined) throw error;
  };
  return { ask, asked: () => asked };
}

describe('a server that is asked whether it is there', () => {
  it('is asked again while it starts', async () => {
    const { ask, asked } = server(closed, starting);
    await awaitServer(ask, 60_000);
    expect(asked()).toBe(3);
  });

  it('is not asked again where nobody listens, nor where it refuses', async () => {
    for (const error of [absent, failure('Neo.ClientError.Security.Unauthorized', 'no')]) {
      const { ask, asked } = server(error);
      await expect(awaitServer(ask, 60_000)).rejects.toBe(error);
      expect(asked()).toBe(1);
    }
  });

  it('is given up when it goes on starting, or never answers', async () => {
    await expect(awaitServer(server(starting, starting, starting).ask, 600)).rejects.toBe(starting);
    await expect(awaitServer(() => new Promise(() => {}), 20)).rejects.toThrow('no answer within');
  });
});
