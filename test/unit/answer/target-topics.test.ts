import { expect, it } from 'vitest';
import { leadOf } from '../../../answer/intents/target-topics.ts';

it.each([
  ['——生态环境质量稳步改善。森林覆盖率达到60%', '生态环境质量稳步改善'],
  ['（四）服务质量目标。2030年，满意度达到80分', '服务质量目标'],
  ['3、推进标准化，制定标准5项', '推进标准化'],
  ['（二）主要目标。到2030年，合格率达到98%', ''],
  ['到2030年，合格率达到98%', ''],
  ['', ''],
])('the lead of a clause tells the subject of its targets: %s', (text, lead) => {
  expect(leadOf({ text })).toBe(lead);
});
