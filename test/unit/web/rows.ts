import type { AwardRow } from '../../../answer/answer.ts';

/** An award row of an invented place; a case states what differs. */
export function awardRow(differs: Partial<AwardRow> = {}): AwardRow {
  return {
    jurisdiction: '甲市',
    level: 'prefecture',
    document: '甲市质量奖管理办法',
    documentId: 'doc:1',
    file: 'a.txt',
    issuedOn: '2020-01-02',
    publishedOn: '2020-01-05',
    validity: 'current',
    clause: '第九条',
    quote: '对获奖组织给予20万元奖励',
    start: 100,
    end: 113,
    flags: [],
    program: '甲市市长质量奖',
    programEn: null,
    tier: null,
    recipient: 'organization',
    amountYuan: 200_000,
    amountMaxYuan: null,
    amountKind: 'exact',
    amountAsPrinted: '20万元',
    oneOff: null,
    qualifier: null,
    evidence: [],
    ...differs,
  };
}
