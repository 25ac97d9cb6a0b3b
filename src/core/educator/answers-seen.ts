// Whether a coach has looked at the newest answers of an educator.

interface AnswersLooked {
  /** When the newest answers were sent; '' when there are none. */
  readonly submittedAt: string;
  /** The same of those that the coach has looked at; '' when of none. */
  readonly answersSeen: string;
}

/** What waits for the coach's look: the first answers, or changed ones. */
export function answersNews({ submittedAt, answersSeen }: AnswersLooked): '' | 'new' | 'changed' {
  const sent = Date.parse(submittedAt);
  if (Number.isNaN(sent) || Date.parse(answersSeen) >= sent) return '';
  return answersSeen === '' ? 'new' : 'changed';
}
