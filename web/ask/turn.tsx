import type { Answer } from '../../answer/answer.ts';
import { useLanguage } from '../language/language.tsx';
import { askHash, routeHash } from '../routing/route.ts';
import { wholeQuestion } from './previous.ts';

interface TurnProps {
  readonly answer: Answer;
  /** The question it may go on from. */
  readonly after: string | null;
}

/** Whether a question went on from another, how both were read together, and the ways on from here. */
export function Turn({ answer, after }: TurnProps) {
  const { t } = useLanguage();
  const follows = answer.understood.followsUp === true && after !== null;
  const whole = wholeQuestion(answer);
  return (
    <section className="turn" aria-label={t.turn.label}>
      {follows && (
        <p className="before">
          {t.turn.follows} <a href={askHash(after)}>{t.evidence.quoted(after)}</a>
          {t.evidence.comma}
          {t.turn.readAs} <a href={askHash(whole)}>{t.evidence.quoted(whole)}</a>
        </p>
      )}
      <p>
        {t.turn.hint} <a href={routeHash({ name: 'ask', question: null, after: null })}>{t.turn.anew}</a>
      </p>
    </section>
  );
}
