// Answers that were typed and not sent yet: kept in this browser tab, so that a reload loses nothing.
import { useEffect, useState } from 'preact/hooks';
import type { AnswersView } from '../../views/form-view';
import { me } from '../common/shell';

interface Draft {
  answers: AnswersView;
  page: number;
}

/** The draft of this person for this Form, begun from the answers that were sent before. */
export function useDraft(
  formId: string,
  sent: AnswersView,
): [Draft, (draft: Draft) => void, () => void] {
  const key = `form-draft ${formId} ${me.email}`;
  const [draft, setDraft] = useState<Draft>(() => readDraft(key) ?? { answers: sent, page: 0 });
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (done) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(draft));
  }, [draft, done]);
  const forget = () => {
    sessionStorage.removeItem(key);
    setDone(true);
  };
  return [draft, setDraft, forget];
}

/** Undefined when there is none or it can't be read. */
function readDraft(key: string): Draft | undefined {
  try {
    const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isDraft(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function isDraft(value: unknown): value is Draft {
  return typeof value === 'object' && value !== null && 'answers' in value && 'page' in value;
}
