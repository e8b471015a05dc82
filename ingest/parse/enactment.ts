import { findDates } from '../../text/dates.ts';

/** What the note under the title of a law tells: who passed it when, when it was made public and came into force. */
export interface Enactment {
  readonly body: string | null;
  readonly passed: string | null;
  readonly published: string | null;
  readonly effectiveFrom: string | null;
}

/** 第十三届, 第二十一次会议, 第18次常务会议. */
const SESSION = /第[一二三四五六七八九十百〇零\d]{1,5}届/g;
const MEETING = /第[一二三四五六七八九十百〇零\d]{1,5}次/;
const BODY = /(?:人民代表大会常务委员会|人民代表大会|人大常委会|国务院|人民政府|政府)$/;
/** 根据2000年7月8日…修正 revises the law; it does not make it. */
const REVISION_BEFORE = /(?:根据|依据|据)$/;

/**
 * Reads a note such as （2019年8月30日某市第十三届人民代表大会常务委员会第二十一次会议通过 2019年9月5日公布 自2020年1月1日起施行）, by
 * what is said behind each date. Later revisions tell nothing of the law's beginning.
 */
export function readEnactment(note: string): Enactment {
  const dates = findDates(note);
  const events = dates
    .map(({ iso, start, end }, i) => ({
      iso,
      said: note.slice(end, dates[i + 1]?.start ?? end + 120),
      revises: REVISION_BEFORE.test(note.slice(Math.max(0, start - 2), start)),
    }))
    .filter(({ revises }) => !revises);
  const passed = events.find(({ said }) => said.includes('通过'));
  const published = events.find(({ said }) => /(?:公布|发布)(?!的)/.test(said));
  const inForce = events.find(({ said }) => /^起?(?:正式)?(?:施行|实施|生效|执行)/.test(said));
  return {
    body: passed === undefined ? null : bodyOf(passed.said),
    passed: passed?.iso ?? null,
    published: published?.iso ?? null,
    effectiveFrom: inForce?.iso ?? null,
  };
}

/** 第六届全国人民代表大会常务委员会第十二次会议通过 is the standing committee's. */
function bodyOf(said: string): string | null {
  const [before = ''] = said.split(MEETING, 1);
  const name = before.replaceAll(SESSION, '').replace(/^(?:经|由)/, '');
  return BODY.test(name) ? name.replace(/人大常委会$/, '人民代表大会常务委员会') : null;
}
