import { describe, expect, it } from 'vitest';
import { readServerVersion } from '../../../graph/neo4j/server-version.ts';

describe('version of a Neo4j server', () => {
  it.each([
    ['5.26.0', false],
    ['5.26.12', false],
    ['5.26-aura', false],
    ['5.27.0', false],
    ['2025.01.0', false],
    ['2025.05.1', false],
    ['2025.06.0', true],
    ['2025.10.1', true],
    ['2026.02.0', true],
  ])('%s serves; a statement may name its Cypher: %s', (version, cypherSelection) => {
    expect(readServerVersion(version, 'community', 'bolt://db')).toEqual({
      version,
      edition: 'community',
      features: { cypherSelection },
    });
  });

  it.each(['5.25.1', '5.9.0', '4.4.30', '3.5.0', 'memgraph', ''])('%s is refused', (version) => {
    expect(() => readServerVersion(version, 'community', 'bolt://db')).toThrow(
      expect.objectContaining({
        code: 'STORE_MISMATCH',
        remedy: expect.stringContaining('5.26'),
      }),
    );
  });
});
