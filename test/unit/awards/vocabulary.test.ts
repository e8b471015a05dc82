import { describe, expect, it } from 'vitest';
import { loadAwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const { programs, families } = loadAwardVocabulary();
const places = loadPlaces();

describe('award vocabulary', () => {
  it('gives every programme an id that carries its sponsor', () => {
    for (const { id, sponsorAdcode } of programs) expect(id.split(':')[1]).toBe(sponsorAdcode ?? '?');
  });

  it('names every programme once', () => {
    const ids = programs.map((p) => p.id);
    expect(new Set(ids).size).toBe(ids.length);
    const names = programs.flatMap((p) => [p.nameZh, ...p.aliasesZh]);
    const repeated = names.filter((name, i) => names.indexOf(name) !== i);
    expect(repeated).toEqual([]);
  });

  it('knows every sponsor as a place of the stated level', () => {
    for (const { id, sponsorAdcode, sponsorLevel } of programs) {
      if (sponsorAdcode === null) continue;
      expect([id, places.byAdcode(sponsorAdcode)?.level]).toEqual([id, sponsorLevel]);
    }
  });

  it('lists no name as an entry that places share as a family', () => {
    const shared = new Set(families.flatMap((f) => [f.core, ...f.aliasesZh]));
    expect(programs.flatMap((p) => [p.nameZh, ...p.aliasesZh]).filter((name) => shared.has(name))).toEqual(
      [],
    );
  });
});
