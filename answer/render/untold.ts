import type { Coverage } from '../answer.ts';
import type { Question } from '../question/question.ts';

/** What is said where the graph keeps no facts of what is asked: which clauses state it, or that none does. */
export function untoldSentences(
  { language, awards }: Pick<Question, 'language' | 'awards'>,
  { documents, notLoaded }: Coverage,
  telling: number,
): string {
  const names = awards.map(({ name, nameEn }) => (language === 'zh' ? name : (nameEn ?? name)));
  const missing = notLoaded.map(({ name }) => name);
  if (language === 'zh') {
    const lacking = missing.length > 0 ? `馆藏没有${missing.join('、')}的文件。` : '';
    if (telling > 0)
      return `${lacking}这个问题没有现成的表可查，馆藏${documents}份文件中有${telling}条条款写到，按相近程度排列。`;
    const about = names.length > 0 ? `${names.join('、')}的这方面内容` : '所问的内容';
    return `${lacking}馆藏${documents}份文件没有写到${about}：政策文件写的是要求、目标和奖励，不写人员、联系方式、实际完成数等。下面列出内容最接近的条款，它们不是答案。`;
  }
  const lacking = missing.length > 0 ? `The collection holds no document of ${missing.join(', ')}. ` : '';
  if (telling > 0)
    return `${lacking}No table answers this question. ${telling} ${telling === 1 ? 'clause' : 'clauses'} of the ${documents} documents in the collection ${telling === 1 ? 'states' : 'state'} it, best first.`;
  const about = names.length > 0 ? ` of the ${names.join(', ')}` : '';
  return `${lacking}None of the ${documents} documents in the collection tells this${about}: policy documents set requirements, targets and rewards, and do not tell of persons, contacts or what was reached in fact. The nearest clauses are listed below; they are not the answer.`;
}
