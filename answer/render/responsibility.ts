import type { Coverage, ResponsibilityRow } from '../answer.ts';
import { factMarkWords } from './marks.ts';
import { pastMark } from './past.ts';

type Language = 'zh' | 'en';
type Role = ResponsibilityRow['role'];

interface ResponsibilityParts {
  readonly language: Language;
  readonly rows: readonly ResponsibilityRow[];
  /** Charges in the role that was not asked for. */
  readonly others: readonly ResponsibilityRow[];
  /** The role asked for; null for both. */
  readonly role: Role | null;
  /** Whether the question names an agency and asks for its tasks. */
  readonly byAgency: boolean;
  /** Agencies that the question takes to share the task, and that its clauses do not charge. */
  readonly absent: readonly string[];
  readonly coverage: Coverage;
}

const MOST = 8;

interface Wording {
  readonly separator: string;
  readonly list: string;
  readonly sides: string;
  clauses(count: number): string;
  role(role: Role, names: string): string;
  tasks(agency: string, parts: string): string;
  task(role: Role, count: number, labels: string): string;
  more(rest: number): string;
  noneAs(role: Role): string;
  absent(names: string): string;
  missing(names: string): string;
}

const ZH: Wording = {
  separator: '',
  list: '、',
  sides: '；',
  clauses: (count) => `${count}条条款写明了责任部门。`,
  role: (role, names) => `${role === 'lead' ? '负责或牵头' : '参与或按职责分工负责'}：${names}。`,
  tasks: (agency, parts) => `${agency}：${parts}。`,
  task: (role, count, labels) =>
    `${role === 'lead' ? '负责或牵头' : '参与或按职责分工负责'}${count}项（${labels}）`,
  more: (rest) => `等，另有${rest}项见表`,
  noneAs: (role) => `文件没有写明${role === 'lead' ? '牵头' : '参与'}的部门，只写明：`,
  absent: (names) => `这些条款没有把${names}列为责任部门。`,
  missing: (names) => `馆藏没有${names}的文件。`,
};

const EN: Wording = {
  separator: ' ',
  list: ', ',
  sides: '; ',
  clauses: (count) => `${count} ${count === 1 ? 'clause names' : 'clauses name'} who is responsible.`,
  role: (role, names) =>
    `${role === 'lead' ? 'Responsible or leading' : 'Taking part or each within its duties'}: ${names}.`,
  tasks: (agency, parts) => `${agency}: ${parts}.`,
  task: (role, count, labels) =>
    `${role === 'lead' ? 'responsible or leading in' : 'taking part or within its duties in'} ${count} (${labels})`,
  more: (rest) => `, and ${rest} more in the table`,
  noneAs: (role) =>
    `No document names ${role === 'lead' ? 'a leading agency' : 'agencies that take part'}; it names only:`,
  absent: (names) => `These clauses do not charge ${names}.`,
  missing: (names) => `The collection holds no document of ${names}.`,
};

/** Who answers for a task, or what an agency has to do; a role nobody has is said to be missing. */
export function responsibilitySentences(parts: ResponsibilityParts): string {
  const { language, rows, others, role, byAgency, coverage } = parts;
  const wording = language === 'zh' ? ZH : EN;
  const shown = rows.length > 0 ? rows : others;
  const missing = coverage.notLoaded.map(({ name }) => name).join(wording.list);
  return [
    rows.length === 0 && role !== null ? wording.noneAs(role) : '',
    byAgency ? tasks(shown, wording, language) : agencies(shown, wording, language),
    parts.absent.length > 0 ? wording.absent(parts.absent.join(wording.list)) : '',
    missing === '' ? '' : wording.missing(missing),
  ]
    .filter((part) => part !== '')
    .join(wording.separator);
}

/** An office that no document names; only a Chinese question is read for one. */
export function notChargedSentence(documents: number, office: string): string {
  return `馆藏${documents}份文件没有给${office}分派任务。下面列出内容最接近的条款，它们不是答案。`;
}

function marks(row: ResponsibilityRow, language: Language): string {
  return `${factMarkWords(row.flags, language)}${pastMark(row, language)}`;
}

const ROLES: readonly Role[] = ['lead', 'participant'];

function agencies(rows: readonly ResponsibilityRow[], wording: Wording, language: Language): string {
  const clauses = new Set(rows.map((row) => `${row.documentId} ${row.clause}`)).size;
  const by = ROLES.flatMap((role) => {
    const names = new Set(
      rows.filter((row) => row.role === role).map((row) => `${row.agency}${marks(row, language)}`),
    );
    return names.size === 0 ? [] : [wording.role(role, [...names].join(wording.list))];
  });
  return [wording.clauses(clauses), ...by].join(wording.separator);
}

function tasks(rows: readonly ResponsibilityRow[], wording: Wording, language: Language): string {
  const names = [...new Set(rows.map(({ agency }) => agency))].slice(0, MOST);
  return names
    .map((agency) => {
      const own = rows.filter((row) => row.agency === agency);
      const by = ROLES.flatMap((role) => {
        const of = own.filter((row) => row.role === role);
        if (of.length === 0) return [];
        const labels = of.slice(0, MOST).map((row) => `${row.clause}${marks(row, language)}`);
        const rest = of.length - labels.length;
        const list = `${labels.join(wording.list)}${rest > 0 ? wording.more(rest) : ''}`;
        return [wording.task(role, of.length, list)];
      });
      return wording.tasks(agency, by.join(wording.sides));
    })
    .join(wording.separator);
}
