import { readMarker } from '../../parse/markers.ts';

/** What the cells of a column hold, as its head says. */
export type Column = 'serial' | 'number' | 'bodies' | 'nature' | 'words';

const LONGEST_HEAD = 16;
const SERIAL_HEAD = /^(?:序号|编号)$/u;
const NUMBER_HEAD =
  /^(?:到)?20\d{2}年?(?:底|末)?(?:目标|基期|规划|现状|实际|预期)?值?$|^(?:目标|基期|现状|规划)值$|(?:金额|奖金|额度)(?:（[^（）]*元）)?$|^(?:奖励|资助|补助|补贴)(?:标准|资金)?(?:（[^（）]*元）)?$|^(?:首次|新)(?:认证|认定|获证|获评)$|^(?:续展|再认证|复评|复审)(?:（[^（）]{1,6}）)?$|^(?:主导|参与)?(?:制定|修订)(?:（[^（）]{0,5}元[^（）]{0,5}）)?$|^(?:国家|[省市州县区]|\p{Script=Han}{2,3}[省市州县区])级(?:（[^（）]*元）)?$/u;
const BODIES_HEAD = /(?:牵头|责任|配合|参与|参加|主办|协办|承办|实施|主管)(?:单位|部门|科室|处室|主体)$/u;
const NATURE_HEAD = /^(?:指标)?(?:属性|性质)$/u;
const WORDS_HEAD =
  /(?:名称|指标|项目|类别|类型|分类|奖项|荣誉|称号|对象|等级|等次|级别|任务|内容|措施|时限|时间|备注|说明|依据|条件|范围|单位|领域|要求|目标|标准)(?:（[^（）]{1,6}）)?$/u;

/** The column that a cell heads; null for words that head none. */
export function columnOf(cell: string): Column | null {
  if (cell.length > LONGEST_HEAD) return null;
  if (SERIAL_HEAD.test(cell)) return 'serial';
  if (NUMBER_HEAD.test(cell)) return 'number';
  if (BODIES_HEAD.test(cell)) return 'bodies';
  if (NATURE_HEAD.test(cell)) return 'nature';
  return WORDS_HEAD.test(cell) ? 'words' : null;
}

const LONGEST_CELL = 160;
/** A longer cell of a column of numbers is a sentence that holds one. */
const LONGEST_NUMBER = 30;
const NUMBER_CELL = /\d|^[-—–/]+$|^不(?:奖|补|予)|[一二三四五六七八九十百][万千]?元/u;
const BODIES_CELL = /[局委办厅部院会府所校位司处室心队团门学行]$|(?:集团|公司|分局)$|^各/u;
const NATURE_CELL = /^(?:预期|约束|指导|引导)性(?:指标)?$/u;

/** True where a cell may stand in a column; of a column of words little can be said. */
function mayStandIn(column: Column, cell: string): boolean {
  switch (column) {
    case 'serial':
      return serialOf(cell) !== null;
    case 'number':
      return cell.length <= LONGEST_NUMBER && !/[。；]/u.test(cell) && NUMBER_CELL.test(cell);
    case 'bodies':
      return cell.length <= LONGEST_CELL && BODIES_CELL.test(cell);
    case 'nature':
      return NATURE_CELL.test(cell);
    case 'words':
      return cell !== '' && cell.length <= LONGEST_CELL && !/。./u.test(cell);
  }
}

/** Fewer columns or rows are not told from running text. */
export const FEWEST_COLUMNS = 3;
export const FEWEST_ROWS = 2;

/** True where the cells are as many as the columns, and each may stand in its own. */
export function fits(cells: readonly string[], columns: readonly Column[]): boolean {
  return cells.length === columns.length && columns.every((column, i) => mayStandIn(column, cells[i] ?? ''));
}

/** Columns whose cells cannot be mistaken for those of another; a table without any is not known by its cells. */
export function isTelling(column: Column): boolean {
  return column === 'number' || column === 'bodies' || column === 'nature';
}

/** 1, 01, 1. and 一: the number of a row; null for other words. */
export function serialOf(cell: string): number | null {
  if (cell.length > 4) return null;
  const bare = /^(\d{1,3})[.、]?$/u.exec(cell)?.[1];
  if (bare !== undefined) return Number(bare);
  const marker = readMarker(`${cell.replace(/、$/u, '')}、`);
  return marker === null || !/^[一二三四五六七八九十]/u.test(cell) ? null : marker.number;
}
