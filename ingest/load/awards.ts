import { factIdOf } from '../../graph/identity.ts';
import type { NodeProperties } from '../../graph/schema.ts';
import type { RelationshipRow } from '../../graph/subgraph.ts';
import type { PlaceIndex } from '../../text/vocabulary/places.ts';
import type { Award, AwardMention, Facts } from '../extract/facts.ts';
import { clauseOf, correctionOf, type FactContext, marksOf, quoted, type Rows } from './fact-context.ts';

/** Sums granted for awards, the programmes they reward, and programmes named without a sum. */
export function awardRows(context: FactContext, facts: Facts): Rows {
  const { places } = context.knowledge;
  const programs = [...facts.awards, ...facts.awardMentions].map((fact) => ({
    label: 'AwardProgram' as const,
    properties: program(fact, places),
  }));
  const incentives = facts.awards.map((award) => ({ award, properties: incentive(context, award) }));
  return {
    nodes: [
      ...programs,
      ...incentives.map(({ properties }) => ({ label: 'Incentive' as const, properties })),
    ],
    relationships: [
      ...incentives.flatMap(({ award, properties }): RelationshipRow[] => [
        { type: 'GRANTS', from: clauseOf(context, award), to: properties.id, properties: {} },
        { type: 'FOR', from: properties.id, to: award.programId, properties: {} },
        ...payer(award, properties.id, places),
      ]),
      ...facts.awardMentions.map(
        (mention): RelationshipRow => ({
          type: 'MENTIONS',
          from: clauseOf(context, mention),
          to: mention.programId,
          properties: { tier: mention.tier, ...quoted(mention), correction: correctionOf(mention) },
        }),
      ),
    ],
  };
}

function program(fact: Award | AwardMention, places: PlaceIndex): NodeProperties<'AwardProgram'> {
  const { programId, program: nameZh, programEn, sponsorAdcode } = fact;
  const sponsor = sponsorAdcode === null ? undefined : places.byAdcode(sponsorAdcode);
  return { id: programId, nameZh, nameEn: programEn, sponsorAdcode, sponsorLevel: sponsor?.level ?? null };
}

function incentive(context: FactContext, award: Award): NodeProperties<'Incentive'> {
  const { amountYuan, amountMaxYuan, amountKind, amountAsPrinted, printedName } = award;
  const { tier, recipient, oneOff, qualifier, evidence, programId } = award;
  const content = [
    programId,
    tier,
    recipient,
    amountYuan,
    amountMaxYuan,
    amountKind,
    printedName,
    oneOff,
    qualifier,
  ];
  return {
    id: factIdOf(context.documentId, 'incentive', award, content),
    amountYuan,
    amountMaxYuan,
    amountKind,
    amountAsPrinted,
    printedName,
    tier,
    recipient,
    oneOff,
    qualifier,
    ...quoted(award),
    evidence: JSON.stringify(evidence.map(({ role, quote, start, end }) => ({ role, quote, start, end }))),
    ...marksOf(context, award),
  };
}

function payer({ payer: { adcode } }: Award, incentiveId: string, places: PlaceIndex): RelationshipRow[] {
  if (adcode === null || places.byAdcode(adcode) === undefined) return [];
  return [{ type: 'PAID_BY', from: incentiveId, to: adcode, properties: {} }];
}
