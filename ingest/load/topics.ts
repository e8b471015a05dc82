import { factIdOf } from '../../graph/identity.ts';
import type { Facts } from '../extract/facts.ts';
import { clauseOf, type FactContext, flagsOf, quoted, type Rows } from './fact-context.ts';

/** What the vocabulary says of a concept beside what the fact tells; undefined where it does not know it. */
export interface VocabularyLabels {
  measure(id: string): { readonly labelEn: string | null; readonly theme: string | null } | undefined;
  /** Name of the class of GB/T 4754. */
  industry(code: string): string | undefined;
}

/** Targets that clauses set. */
export function targetRows(context: FactContext, facts: Facts): Rows {
  const targets = facts.targets.map((fact) => {
    const { indicator, comparator, value, valueMax, unit, year, baseYear, strict, increment } = fact;
    const content = { indicator, comparator, value, valueMax, unit, year, baseYear, strict, increment };
    const id = factIdOf(context.documentId, 'target', fact, Object.values(content));
    return { fact, properties: { id, ...content, ...quoted(fact), flags: flagsOf(context, fact) } };
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

/** Industries that clauses aim at. */
export function industryRows(context: FactContext, facts: Facts, labels?: VocabularyLabels): Rows {
  return {
    nodes: facts.industries.map(({ gbt4754, name }) => ({
      label: 'Industry',
      properties: { code: gbt4754, name: labels?.industry(gbt4754) ?? name },
    })),
    relationships: facts.industries.map((fact) => ({
      type: 'CONCERNS',
      from: clauseOf(context, fact),
      to: fact.gbt4754,
      properties: { name: fact.name, ...quoted(fact) },
    })),
  };
}

/** Measures that clauses carry. */
export function measureRows(context: FactContext, facts: Facts, labels?: VocabularyLabels): Rows {
  return {
    nodes: facts.measures.map(({ id, labelZh }) => {
      const known = labels?.measure(id);
      const properties = { id, labelZh, labelEn: known?.labelEn ?? null, theme: known?.theme ?? null };
      return { label: 'Measure', properties };
    }),
    relationships: facts.measures.map((fact) => ({
      type: 'STATES',
      from: clauseOf(context, fact),
      to: fact.id,
      properties: { score: fact.score, method: fact.method, ...quoted(fact) },
    })),
  };
}
