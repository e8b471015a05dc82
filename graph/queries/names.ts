import { z } from 'zod';
import type { ReadQuery } from '../store.ts';

const idRow = z.object({ id: z.string() });
type IdRow = z.infer<typeof idRow>;

const agencyName = z.object({ name: z.string() });

/** Agencies whose canonical name ends so: 市场监督管理局 is that of every place. */
export const agenciesNamed: ReadQuery<z.infer<typeof agencyName>, IdRow> = {
  name: 'agenciesNamed',
  params: agencyName,
  row: idRow,
  cypher: () => 'MATCH (a:Agency) WHERE a.name ENDS WITH $name RETURN a.id AS id ORDER BY id',
};

const awardName = z.object({ name: z.string(), lower: z.string() });

/** Awards that go by a Chinese or English name, whoever gives them. */
export const programsNamed: ReadQuery<z.infer<typeof awardName>, IdRow> = {
  name: 'programsNamed',
  params: awardName,
  row: idRow,
  cypher: () =>
    'MATCH (p:AwardProgram) WHERE p.nameZh = $name OR lower(p.nameEn) = $lower RETURN p.id AS id ORDER BY id',
};
