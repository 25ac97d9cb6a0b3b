// What set-up stored about the Form's items, read back.
import { decodeFormMap, EMPTY_FORM_MAP, type FormMap } from '../../core/answers/form-map';
import type { Session } from './session';

/** Empty before the first question was written. @throws AddOnError `damaged` */
export function storedFormMap(session: Session): FormMap {
  const text = session.stored['formMap'] ?? '';
  return text === '' ? EMPTY_FORM_MAP : decodeFormMap(text);
}
