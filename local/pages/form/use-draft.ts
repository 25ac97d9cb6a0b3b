// Answers that were typed and not sent yet: kept in this browser tab, so that a reload loses nothing.
import { useState } from 'preact/hooks';
import type { AnswersView } from '../../views/form-view';
import { me, shell } from '../common/shell';

interface Draft {
  answers: AnswersView;
  page: number;
}

/**
 * The draft of this person for this Form, begun from the answers that were sent before.
 * @param address the page's own: an edit link leads to the answers of somebody else
 */
export function useDraft(
  address: string,
  sent: AnswersView,
): [Draft, (draft: Draft) => void, () => void] {
  const key = `form-draft ${shell.began} ${address} ${me.email}`;
  const [draft, setDraft] = useState<Draft>(() => readDraft(key) ?? { answers: sent, page: 0 });
  const keep = (changed: Draft) => {
    sessionStorage.setItem(key, JSON.stringify(changed));
    setDraft(changed);
  };
  return [draft, keep, () => sessionStorage.removeItem(key)];
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
