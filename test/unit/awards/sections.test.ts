import { describe, expect, test } from 'vitest';
import { placesOfSections } from '../../../ingest/extract/awards/sections.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const names = (texts: readonly string[]): readonly (string | null)[] | undefined =>
  placesOfSections(texts, places)?.map((place) => place?.name ?? null);

describe('places of the parts of a round-up', () => {
  test.each<[string, readonly string[], readonly (string | null)[] | undefined]>([
    [
      'lines that name a city',
      ['各地标准不一。', '丽水\n', '奖励八万元。', '温州市：\n奖励五万元。'],
      [null, '丽水市', '丽水市', '温州市'],
    ],
    [
      'numbered, before a title',
      ['一、丽水《质量奖办法》，奖励八万元。', '二、温州《质量奖办法》，五万元。'],
      ['丽水市', '温州市'],
    ],
    ['one heading is no round-up', ['丽水市', '奖励八万元。'], undefined],
    [
      'sentences that begin with a place are no headings',
      ['丽水市奖励八万元。', '温州市奖励五万元。'],
      undefined,
    ],
  ])('%s', (_name, texts, expected) => {
    expect(names(texts)).toEqual(expected);
  });
});
