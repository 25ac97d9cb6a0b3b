// Looks at what people made of the Form by hand, and tells what has to be remembered of it.
import { encodeFormMap, type OwnItem } from '../../../core/answers/form-map';
import { reconcile } from '../../../core/answers/reconcile';
import { formItems } from '../../google/form-items';
import { storedFormMap } from './form-map';
import type { Session } from '../session';

interface Watched {
  /** To be stored under this name; absent when nothing has changed. */
  readonly formMap?: string;
  /** The questions that the lead added; each has a column of its own. */
  readonly ownColumns: readonly OwnItem[];
}

/**
 * Only getters on a Form that is open already. What it returns goes with the session it was given:
 * store both under one lock, or a decision that somebody makes meanwhile is lost.
 * @throws AddOnError `damaged`
 */
export function watchForm(session: Session, form: GoogleAppsScript.Forms.Form): Watched {
  const before = storedFormMap(session);
  const map = reconcile(before, formItems(form));
  return {
    ...(map !== before && { formMap: encodeFormMap(map) }),
    ownColumns: map.own,
  };
}
