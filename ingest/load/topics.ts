import { factIdOf } from '../../graph/identity.ts';
import type { Facts } from '../extract/facts.ts';
import { clauseOf, correctionOf, type FactContext, marksOf, quoted, type Rows } from './fact-context.ts';

/** Targets that clauses set. */
export function targetRows(context: FactContext, facts: Facts): Rows {
  const targets = facts.targets.map((fact) => {
    const { indicator, comparator, value, valueMax, unit, year, baseYear, strict, increment } = fact;
    const content = { indicator, comparator, value, valueMax, unit, year, baseYear, strict, increment };
    const id = factIdOf(context.documentId, 'target', fact, Object.values(content));
    return { fact, properties: { id, ...content, ...quoted(fact), ...marksOf(context, fact) } };
  });
  return {
    nodes: targets.map(({ properties }) => ({ label: 'Target', properties })),
    relationships: targets.map(({ fact, properties }) => ({
      type: 'SETS',
      from: clauseOf(context, fact),
      to: properties.id,
      properties: {},
    })),
  };
}

/** Industries that clauses aim at; their names are those of GB/T 4754. */
export function industryRows(context: FactContext, facts: Facts): Rows {
  return {
    nodes: facts.industries.map(({ gbt4754, name }) => ({
      label: 'Industry',
      properties: { code: gbt4754, name: context.knowledge.industries.byCode(gbt4754)?.name ?? name },
    })),
    relationships: facts.industries.map((fact) => ({
      type: 'CONCERNS',
      from: clauseOf(context, fact),
      to: fact.gbt4754,
      properties: { name: fact.name, ...quoted(fact), correction: correctionOf(fact) },
    })),
  };
}

/** Measures that clauses carry. */
export function measureRows(context: FactContext, facts: Facts): Rows {
  return {
    nodes: facts.measures.map(({ id, labelZh }) => {
      const known = context.knowledge.measures.byId(id);
      const properties = { id, labelZh, labelEn: known?.prefLabelEn ?? null, theme: known?.theme ?? null };
      return { label: 'Measure', properties };
    }),
    relationships: facts.measures.map((fact) => ({
      type: 'STATES',
      from: clauseOf(context, fact),
      to: fact.id,
      properties: { score: fact.score, method: fact.method, ...quoted(fact), correction: correctionOf(fact) },
    })),
  };
}
