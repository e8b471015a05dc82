import type { Answer, Intent } from './answer.ts';

/** What an intent gives; the frame (question, time taken) is the caller's. */
export interface AnswerBody
  extends Omit<Answer, 'question' | 'language' | 'intent' | 'understood' | 'stages' | 'tookMs'> {
  /** Where the answer turned out to be of another intent than the question was read for. */
  readonly intent?: Intent;
}
