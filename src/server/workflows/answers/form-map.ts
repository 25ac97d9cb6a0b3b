// What is known about the Form's questions, read back; and the questions as answers to them are shown.
import { askedQuestions } from '../../../core/answers/asked-questions';
import { decodeFormMap, EMPTY_FORM_MAP, type FormMap } from '../../../core/answers/form-map';
import type { Question } from '../../../core/intake/question';
import type { Programme } from '../../../core/programme/programme';
import type { Session } from '../session';

/** Empty before the first question was written. @throws AddOnError `damaged` */
export function storedFormMap(session: Session): FormMap {
  const text = session.stored['formMap'] ?? '';
  return text === '' ? EMPTY_FORM_MAP : decodeFormMap(text);
}

/** For showing answers only: a damaged map keeps nobody from reading them. */
export function shownFormMap(session: Session): FormMap {
  try {
    return storedFormMap(session);
  } catch {
    return EMPTY_FORM_MAP;
  }
}

/**
 * The questions in the words that stand in the Form.
 * @param map for callers that have read it already
 */
export function shownQuestions(
  session: Session & { programme: Programme },
  map = shownFormMap(session),
): Question[] {
  return askedQuestions(session.programme, map);
}
