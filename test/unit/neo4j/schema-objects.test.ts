import { describe, expect, it } from 'vitest';
import { stillBuilding, unready } from '../../../graph/neo4j/ensure-schema.ts';
import { type FoundIndex, schemaObjects, standing } from '../../../graph/neo4j/schema-objects.ts';

const WANTED = schemaObjects(384);
const named = (name: string) => {
  const found = WANTED.find((one) => one.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
};

/** As SHOW INDEXES tells of the vector index; a case states what differs. */
const vectorIndex = (change: Partial<FoundIndex> = {}): FoundIndex => ({
  name: 'piece_vector',
  type: 'VECTOR',
  labelsOrTypes: ['Piece'],
  properties: ['vector'],
  state: 'ONLINE',
  populationPercent: 100,
  owningConstraint: null,
  options: { indexConfig: { 'vector.dimensions': 384, 'vector.similarity_function': 'COSINE' } },
  ...change,
});

describe('indexes and constraints', () => {
  it.each([
    ['as it should be', [vectorIndex()], 'there'],
    ['still being built', [vectorIndex({ state: 'POPULATING', populationPercent: 12 })], 'there'],
    ['absent', [], 'missing'],
    ['failed', [vectorIndex({ state: 'FAILED' })], 'other'],
    ['of another length', [vectorIndex({ options: { indexConfig: { 'vector.dimensions': 512 } } })], 'other'],
    ["another program's", [vectorIndex({ labelsOrTypes: ['Chunk'] })], 'foreign'],
    ['of another kind', [vectorIndex({ type: 'RANGE' })], 'foreign'],
  ] as const)('%s', (_, found, wanted) => {
    expect(standing(named('piece_vector'), found)).toBe(wanted);
  });

  it('a range index in the place of a constraint is made anew', () => {
    const bare = vectorIndex({
      name: 'clause_id',
      type: 'RANGE',
      labelsOrTypes: ['Clause'],
      properties: ['id'],
    });
    expect(standing(named('clause_id'), [bare])).toBe('other');
    expect(standing(named('clause_id'), [{ ...bare, owningConstraint: 'clause_id' }])).toBe('there');
  });

  it('tells which are not online yet, how far they are, and what to do', () => {
    const found = [
      vectorIndex({ state: 'POPULATING', populationPercent: 37.4 }),
      vectorIndex({ name: 'of_another', state: 'POPULATING' }),
    ];
    expect(unready(WANTED, found)).toEqual(['piece_vector POPULATING 37 %']);
    const place = { uri: 'bolt://db', user: 'neo4j', database: 'neo4j' };
    expect(stillBuilding({ place }, unready(WANTED, found))).toMatchObject({
      code: 'STORE_QUERY',
      message: expect.stringContaining('37 %'),
      remedy: expect.stringContaining('SHOW INDEXES'),
    });
  });
});
