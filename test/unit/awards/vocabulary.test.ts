import { describe, expect, it } from 'vitest';
import { AWARD_FORMS } from '../../../text/vocabulary/award-forms.ts';
import { loadAwardVocabulary } from '../../../text/vocabulary/award-vocabulary.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const { programs, families, mayName } = loadAwardVocabulary();
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

  it('looks at every text that holds a listed name or the end of a name by form', () => {
    const names = programs.flatMap((p) => [p.nameZh, ...p.aliasesZh]);
    const heads = AWARD_FORMS.flatMap((f) => f.heads);
    const standards = ['主导制定国际标准', '参与起草行业标准', '国家标准制修订', '牵头编制地方标准'];
    expect(
      [...names, ...heads, ...standards, '质量奖', '黄山杯'].filter((text) => !mayName.test(text)),
    ).toEqual([]);
  });

  it('lists no name as an entry that places share as a family', () => {
    const shared = new Set(families.flatMap((f) => [f.core, ...f.aliasesZh]));
    expect(programs.flatMap((p) => [p.nameZh, ...p.aliasesZh]).filter((name) => shared.has(name))).toEqual(
      [],
    );
  });
});
