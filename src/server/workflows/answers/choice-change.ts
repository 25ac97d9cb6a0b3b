// Sharing choices that a teacher changed: they count at once, and their coach is told what changed until
// they have read it.
import { NOT_SAID } from '../../../core/answers/answers';
import { ANSWER_LABELS } from '../../../core/answers/labels';
import { shownChoices } from '../../../core/answers/wording';
import type { EducatorRecord } from '../../../core/educator/record';
import { unseenChanges, type SharingKey } from '../../../core/educator/sharing-choices';
import { withChoices } from '../../../core/educator/stricter';
import type { Question } from '../../../core/intake/question';
import type { ChoiceChangeView, EducatorSummary, Notice } from '../../../shared/sidebar-api';
import { dateInWords } from '../dates';

const FOLLOW_UP =
  'Nothing was undone by itself. Look at drafts and groups that used the old choice.';

/** More than these are told in one sentence. */
const MOST_NOTICES = 3;

/** Null when the coach has read everything. */
export function choiceChange(
  { name, email, choices }: EducatorRecord,
  questions: readonly Question[],
): ChoiceChangeView | null {
  const changes = unseenChanges(choices);
  if (choices === null || changes.length === 0) return null;
  const { changedAt } = choices;
  const on = changedAt === '' ? '' : ` on ${dateInWords(changedAt)}`;
  const words = (key: SharingKey, codes: readonly string[]) => inWords(key, codes, questions);
  return {
    changedAt,
    lines: changes.map(
      ({ key, from, to }) =>
        `${name || email} changed a sharing choice${on}: ${ANSWER_LABELS[key]}: ` +
        `${words(key, from)} → ${words(key, to)}. It counts from now.`,
    ),
    followUp: FOLLOW_UP,
  };
}

function inWords(
  key: SharingKey,
  codes: readonly string[],
  questions: readonly Question[],
): string {
  const question = questions.find((one) => one.key === key);
  const answers = withChoices({}, { group: [], highlight: [], open: [], [key]: codes });
  return (question && shownChoices(answers, question).join('; ')) || NOT_SAID;
}

/** For the roster, by name; many at once in one sentence, since the list marks them too. */
export function choiceNotices(educators: readonly EducatorSummary[]): Notice[] {
  const changed = educators.filter(({ choiceChanged }) => choiceChanged);
  const notice = { kind: 'info', since: '' } as const;
  if (changed.length > MOST_NOTICES) {
    const text = `${changed.length} teachers changed a sharing choice. The list marks them.`;
    return [{ ...notice, text, action: '', educatorId: '' }];
  }
  return changed.map(({ name, educatorId }) => ({
    ...notice,
    text: `${name} changed a sharing choice. It counts from now.`,
    action: 'educator',
    educatorId,
  }));
}
