import type { Coverage, TargetRow } from '../answer.ts';
import { beyondTheCollection, silentPlaces } from './silence.ts';
import { targetLines } from './targets.ts';

interface TargetOmissionParts {
  readonly language: 'zh' | 'en';
  /** What the other places asked about set. */
  readonly rows: readonly TargetRow[];
  readonly coverage: Coverage;
}

/** Who sets no such target, who does, and what that rests on. */
export function targetOmissionSentences({ language, rows, coverage }: TargetOmissionParts): string {
  const silent = silentPlaces(coverage, language);
  const set = rows.length > 0 ? targetLines(rows, language) : '';
  const unknown = beyondTheCollection(coverage, language);
  if (language === 'zh')
    return [
      silent === ''
        ? '所问范围内，没有哪个有馆藏文件的地方没写明这一目标。'
        : `${silent}的馆藏文件没有查到这一目标；按指标的名称和意思查对，名称不同的可能没有认出。`,
      set === '' ? '下面是内容最接近的条款，不是答案。' : `写明的有：${set}`,
      ...unknown,
    ].join('');
  return [
    silent === ''
      ? 'No place asked about that has documents in the collection leaves this target out.'
      : `No such target was found in the documents of ${silent} in the collection; indicators are matched by name and meaning, so one under another name may have been missed.`,
    set === ''
      ? 'The nearest clauses are listed below; they are not the answer.'
      : `A target is set by: ${set}`,
    ...unknown,
  ].join(' ');
}
