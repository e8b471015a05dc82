import { expect, it } from 'vitest';
import type { GraphStore, SearchFilter } from '../../graph/store.ts';
import { DOCUMENTS, mentioner, placeless, prefecture, province } from './documents.ts';
import { subgraphOf, vectorOf } from './fixtures.ts';
import { idOf } from './harness.ts';

const LONGEST = 8;

/** Every third phrase of 2 to 8 characters, of all lengths. */
function* phrasesOf(text: string): Generator<string> {
  for (let start = 0; start + 2 < text.length; start += 3) {
    const phrase = text.slice(start, start + 2 + (start % (LONGEST - 1)));
    if (phrase.trim().length >= 2) yield phrase;
  }
}

/** Search by words, by phrases, by meaning, narrowed or not; all documents of the contract are there. */
export function searchContract(current: () => GraphStore): void {
  const clausesOf = (hits: readonly { readonly clauseId: string }[]) => hits.map((hit) => hit.clauseId);

  const clauses = [province, mentioner, placeless].flatMap((document) =>
    subgraphOf(document).nodes.flatMap((n) =>
      n.label === 'Clause' ? [[n.properties.id, n.properties.text] as const] : [],
    ),
  );
  it.each(clauses)('every phrase of 2 to 8 characters of %s finds it', async (id, text) => {
    for (const phrase of phrasesOf(text))
      expect(clausesOf(await current().matchPhrase(phrase, 50)), phrase).toContain(id);
  });

  it('does not find 中国质量奖 where 国家质量管理奖 stands', async () => {
    const hits = clausesOf(await current().matchPhrase('中国质量奖', 50));
    expect(hits).toContain(`${idOf(mentioner)}#0`);
    expect(hits).not.toContain(`${idOf(mentioner)}#1`);
    expect(clausesOf(await current().matchPhrase('国家质量管理奖', 50))).toEqual([`${idOf(mentioner)}#1`]);
  });

  it('finds a phrase of one character, and none in an empty one', async () => {
    expect(clausesOf(await current().matchPhrase('瓷', 50))).toEqual([`${idOf(province)}#2`]);
    expect(await current().matchPhrase('', 50)).toEqual([]);
    expect(await current().matchPhrase('没有这样的话', 50)).toEqual([]);
  });

  it('ranks the clause that says most of the question first; scores fall', async () => {
    const hits = await current().matchText('获得国家质量管理奖的班组有哪些', 5);
    expect(hits[0]?.clauseId).toBe(`${idOf(mentioner)}#1`);
    expect(hits.map((h) => h.score)).toEqual(hits.map((h) => h.score).toSorted((a, b) => b - a));
    expect((await current().matchText('ISO9001', 5))[0]?.documentId).toBe(idOf(placeless));
    expect(await current().matchText('，。！', 5)).toEqual([]);
  });

  it('finds pieces by cosine, best first, exactly', async () => {
    const pieces = DOCUMENTS.flatMap((d) => [...subgraphOf(d).vectors]);
    const question = vectorOf('对获得中国质量奖的组织奖励300万元');
    const dot = (a: Float32Array) => a.reduce((sum, x, i) => sum + x * (question[i] ?? 0), 0);
    const wanted = pieces.map(([id, v]) => ({ id, score: dot(v) })).toSorted((a, b) => b.score - a.score);
    const hits = await current().nearestPieces(question, 6);
    expect(hits.map((h) => h.pieceId)).toEqual(wanted.slice(0, 6).map((w) => w.id));
    hits.forEach((hit, i) => {
      expect(hit.score).toBeCloseTo(wanted[i]?.score ?? 0, 5);
    });
  });

  it('gives vectors back as they were written, of those asked for', async () => {
    for (const document of [province, mentioner]) {
      const { vectors } = subgraphOf(document);
      const found = await current().pieceVectors({ documentIds: [idOf(document)] });
      expect(found.map(({ pieceId }) => pieceId)).toEqual([...vectors.keys()].toSorted());
      for (const { pieceId, vector } of found) expect(vector).toEqual(vectors.get(pieceId));
    }
    const clauseIds = [`${idOf(mentioner)}#1`, `${idOf(province)}#2`];
    const found = await current().pieceVectors({ clauseIds });
    expect(new Set(found.map(({ clauseId }) => clauseId))).toEqual(new Set(clauseIds));
    expect(await current().pieceVectors({ kinds: ['条例'] })).toEqual([]);
  });

  const narrowed: readonly (readonly [string, SearchFilter, readonly string[]])[] = [
    ['a level', { levels: ['prefecture'] }, [idOf(prefecture)]],
    ['a place', { adcodes: ['130000'] }, [idOf(mentioner)]],
    ['a document', { documentIds: [idOf(province)] }, [idOf(province)]],
    [
      'years, by publication where the date of issue is unknown',
      { issuedFrom: '2018-01-01', issuedTo: '2018-12-31' },
      [idOf(mentioner)],
    ],
    [
      'a measure and a level',
      { measureIds: ['chief-quality-officer'], levels: ['province'] },
      [idOf(province)],
    ],
    ['an agency', { agencyIds: ['agency:360000:江西省市场监督管理局'] }, [idOf(province)]],
    ['an award, paid or named', { programIds: ['award:360000:章江质量奖'] }, [idOf(prefecture)]],
    ['an industry', { industryCodes: ['C307'] }, [idOf(province)]],
    [
      'clauses',
      { clauseIds: [`${idOf(mentioner)}#1`, `${idOf(province)}#2`] },
      [idOf(mentioner), idOf(province)],
    ],
    [
      'clauses of a level',
      { clauseIds: [`${idOf(mentioner)}#1`, `${idOf(prefecture)}#1`], levels: ['prefecture'] },
      [idOf(prefecture)],
    ],
    ['what is repealed', { standing: { oneOf: ['repealed'], on: '2023-01-01' } }, [idOf(province)]],
    [
      'what is repealed or in force',
      { standing: { oneOf: ['repealed', 'current'], on: '2023-01-01' } },
      [idOf(province)],
    ],
    [
      'a term that is over, where all are repealed',
      { standing: { oneOf: ['pastTerm'], on: '2030-01-01' } },
      [],
    ],
    ['nothing that is there', { levels: ['county'], kinds: ['条例'] }, []],
  ];

  it.each(narrowed)('narrowed to %s keeps to it and finds all of it', async (_, filter, documents) => {
    for (const hits of [
      await current().matchText('质量', 50, filter),
      await current().matchPhrase('质量', 50, filter),
      await current().nearestPieces(vectorOf('质量'), 50, filter),
    ])
      expect(new Set(hits.map((h) => h.documentId))).toEqual(new Set(documents));
  });

  it('an empty filter narrows nothing', async () => {
    const all = await current().matchText('质量', 50);
    expect(await current().matchText('质量', 50, { levels: [], adcodes: undefined })).toEqual(all);
  });

  it('is the same after the index was built anew', async () => {
    const question = vectorOf('质量奖');
    const before = [await current().matchText('质量奖', 20), await current().nearestPieces(question, 10)];
    await current().reindex();
    expect([await current().matchText('质量奖', 20), await current().nearestPieces(question, 10)]).toEqual(
      before,
    );
  });
}
