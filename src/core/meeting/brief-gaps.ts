// What a brief can't know, and why: so that nobody takes an empty place for "there is nothing".
import type { Answers } from '../answers/answers';
import { ANSWER_LABELS } from '../answers/labels';
import { unreadTexts } from '../answers/wording';
import type { ReadDoc } from '../doc/read/read-doc';
import type { QuestionKey } from '../intake/question';
import type { RecordKindKey } from '../records/record-kinds';

/** A sharing choice that can't be read has a line all the same: it allows nothing. */
const USED: readonly QuestionKey[] = [
  'question',
  'ten',
  'learn',
  'design',
  'work',
  'implement',
  'branch',
  'feedback',
];

const NO_STYLE = 'so nothing here says how they like to work.';

/**
 * @param answers null where there are none, or while what is stored of them is damaged
 * @param answered whether they sent the Form
 */
export function answerGap(name: string, answers: Answers | null, answered: boolean): string {
  if (answers === null) {
    return answered
      ? `${name}’s answers can’t be read just now, ${NO_STYLE} The form still has them.`
      : `${name} has not answered the form yet, ${NO_STYLE}`;
  }
  const unread = USED.filter((key) => unreadTexts(answers, key).length > 0);
  const labels = unread.map((key) => ANSWER_LABELS[key]).join(', ');
  return labels === '' ? '' : `Some answers can’t be read and have no line here: ${labels}.`;
}

const READ_KINDS: readonly RecordKindKey[] = ['meeting', 'goal', 'strategy', 'evidence', 'plan'];

/** Rows that don't come into the brief. By place and column they are told with the Doc. */
export function rowGap(name: string, { kinds, problems }: ReadDoc): string {
  const waits = READ_KINDS.some((kind) => (kinds[kind]?.withoutRef.length ?? 0) > 0);
  const unclear = problems.some(({ kind }) => READ_KINDS.includes(kind));
  if (!waits && !unclear) return '';
  return `Something in the Doc can’t be read, so a line may be missing here. ${name}’s page says where.`;
}
