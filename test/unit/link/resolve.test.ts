import { describe, expect, it } from 'vitest';
import type { LinkDocument, Reference } from '../../../graph/linker.ts';
import { citedDocuments } from '../../../ingest/link/cited.ts';
import { resolveReference } from '../../../ingest/link/resolve.ts';
import { titleParts } from '../../../ingest/link/titles.ts';
import { loadPlaces } from '../../../text/vocabulary/place-index.ts';

const places = loadPlaces();
const lineOf = (adcode: string): readonly string[] => {
  const place = places.byAdcode(adcode);
  return place === undefined ? [] : [adcode, ...places.ancestors(place).map((p) => p.adcode)];
};

function document(id: string, adcode: string, fields: Partial<LinkDocument> = {}): LinkDocument {
  const title = fields.title ?? '关于办好质量月的意见';
  return {
    id,
    title,
    titleKey: titleParts(title).key,
    attachedKey: null,
    numberKey: null,
    level: places.byAdcode(adcode)?.level ?? null,
    date: '2030-01-01',
    line: lineOf(adcode),
    ...fields,
  };
}

function reference(fields: Partial<Reference> = {}): Reference {
  const title = fields.title ?? '关于办好质量月的意见';
  return {
    type: 'CITES',
    id: 'r',
    from: 'citing',
    title,
    titleKey: titleParts(title).key,
    documentNumber: null,
    numberKey: null,
    issuerLevel: null,
    line: lineOf('360121'),
    ...fields,
  };
}

const citing = document('citing', '360121', { title: '别的文件', date: '2031-01-01' });
const NUMBER = '赣府发〔2030〕5号';

describe('resolveReference', () => {
  const cases: readonly [string, Partial<Reference>, readonly LinkDocument[], string | null][] = [
    ['one document of the line by title', {}, [document('a', '360000')], 'a'],
    [
      'by the title it hands on',
      { title: '质量月章程' },
      [document('a', '360000', { attachedKey: '质量月章程' })],
      'a',
    ],
    ['none of two', {}, [document('a', '360000'), document('b', '360100')], null],
    [
      'of two the one whose level is told',
      { issuerLevel: 'province' },
      [document('a', '360000'), document('b', '360100')],
      'a',
    ],
    ['not one of another line', {}, [document('a', '340000')], null],
    ['not a later one', {}, [document('a', '360000', { date: '2032-01-01' })], null],
    ['one without date', {}, [document('a', '360000', { date: null })], 'a'],
    ['not itself', {}, [document('citing', '360121')], null],
    [
      'by number, of another line too',
      { numberKey: NUMBER },
      [document('a', '340000', { numberKey: NUMBER })],
      'a',
    ],
    [
      'by number, under a shortened title',
      { title: '办好质量月', numberKey: NUMBER },
      [document('a', '360000', { numberKey: NUMBER })],
      'a',
    ],
    [
      'not by number under another title',
      { title: '关于道路养护的意见', numberKey: NUMBER },
      [document('a', '360000', { numberKey: NUMBER })],
      null,
    ],
    [
      'not by title with another number',
      { numberKey: NUMBER },
      [document('a', '360000', { numberKey: '赣府发〔2030〕6号' })],
      null,
    ],
    ['by title where its number is unknown', { numberKey: NUMBER }, [document('a', '360000')], 'a'],
    ['not by a generic title', { title: '管理办法' }, [document('a', '360000', { title: '管理办法' })], null],
    [
      'by a generic title with its number',
      { title: '管理办法', numberKey: NUMBER },
      [document('a', '360000', { title: '管理办法', numberKey: NUMBER })],
      'a',
    ],
    [
      'of another line where the title names its place',
      { title: '安徽省质量条例' },
      [document('a', '340000', { title: '安徽省质量条例' })],
      'a',
    ],
    ['not one of an unknown place', {}, [document('a', '999999')], null],
  ];
  it.each(cases)('finds %s', (_, fields, candidates, expected) => {
    expect(resolveReference(reference(fields), citing, candidates, places)).toBe(expected);
  });
});

describe('citedDocuments', () => {
  const shape = (references: readonly Reference[]) =>
    citedDocuments(references)
      .map(({ document: d, references: ids }) => [d.title, d.numberKey, d.level, [...ids].sort()])
      .sort();

  it('joins the numbered and the bare citation of one title', () => {
    const numbered = reference({ id: 'n', numberKey: NUMBER, documentNumber: NUMBER });
    expect(shape([reference(), numbered])).toEqual([['关于办好质量月的意见', NUMBER, null, ['n', 'r']]]);
  });

  it('keeps two numbers apart, and the bare citation from both', () => {
    const references = ['赣府发〔2030〕5号', '赣府发〔2029〕1号', null].map((numberKey, i) =>
      reference({ id: String(i), numberKey }),
    );
    expect(citedDocuments(references).length).toBe(3);
  });

  it('keeps apart what two provinces mean by one title, and joins what the state means', () => {
    const elsewhere = { line: lineOf('340100'), from: 'other' };
    const provincial = [
      reference({ id: 'a', issuerLevel: 'province' }),
      reference({ id: 'b', issuerLevel: 'province', ...elsewhere }),
    ];
    expect(citedDocuments(provincial).length).toBe(2);
    const national = provincial.map((r) => ({ ...r, issuerLevel: 'national' }));
    expect(shape(national)).toEqual([['关于办好质量月的意见', null, 'national', ['a', 'b']]]);
  });

  it('lets a generic title mean one thing a document', () => {
    const generic = reference({ title: '管理办法' });
    expect(citedDocuments([generic, { ...generic, id: 's', from: 'other' }]).length).toBe(2);
  });

  it('does not depend on the order', () => {
    const references = [
      reference({ id: '1', numberKey: NUMBER, documentNumber: NUMBER }),
      reference({ id: '2', issuerLevel: 'national' }),
      reference({ id: '3', title: '《关于办好 质量月的意见》' }),
      reference({ id: '4', title: '管理办法' }),
    ];
    const documents = (list: readonly Reference[]) =>
      citedDocuments(list)
        .map(({ document: d }) => JSON.stringify(d))
        .sort();
    expect(documents([...references].reverse())).toEqual(documents(references));
  });
});
