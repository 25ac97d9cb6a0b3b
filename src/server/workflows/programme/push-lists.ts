// Brings the lists of Settings into the Form, when the lead coach asks for it. Answers that were sent
// before keep their meaning: every wording that ever stood in the Form stays known.
import { encodeFormMap } from '../../../core/answers/form-map';
import { reconcile } from '../../../core/answers/reconcile';
import { AddOnError } from '../../../core/errors';
import { knowingBoth, planLists, settled, type NewTexts } from '../../../core/programme/list-plan';
import { encodeProgramme } from '../../../core/programme/programme-json';
import type { ListCare } from '../../../shared/care-api';
import { formItems } from '../../google/form-items';
import { replaceTexts } from '../../google/form-lists';
import { openForm } from '../../google/intake-form';
import { landWrites, underLock } from '../../google/lock';
import { storedFormMap } from '../answers/form-map';
import { openSession, remember, requireLead, type CoachSession, type Session } from '../session';
import { openSettings, readSettingsRows } from './settings-tab';

const NOTHING: ListCare = { changes: [], problems: [] };

/** What waits to be pushed, and what keeps it from being pushed. One read. */
export function listCare(session: Session): ListCare {
  const { programme, setUp } = session;
  if (!programme || !setUp.stands) return NOTHING;
  try {
    const plan = planLists(readSettingsRows(), programme, storedFormMap(session));
    return { changes: [...plan.changes], problems: [...plan.problems] };
  } catch (thrown) {
    // The rest of the page must open, since a repair is started from it.
    if (thrown instanceof AddOnError) return { changes: [], problems: [thrown.message] };
    throw thrown;
  }
}

/** The lead's. Nothing is pushed while a row of Settings can't be used. */
export function applyLists(): void {
  underLock(() => push(requireLead(openSession())));
}

/**
 * May die after any call and be run again. The codes stand beside their rows before anything else knows
 * them; the map knows old and new wordings before the Form changes, so that an answer can be read at any
 * moment; and the programme is written last, so that until then everything is still a change.
 */
function push(session: CoachSession): void {
  const form = openForm(session.setUp.formId);
  const map = reconcile(storedFormMap(session), formItems(form));
  const settings = openSettings();
  const plan = planLists(settings.rows, session.programme, map);
  if (plan.problems.length > 0) return;
  settings.writeCodes(plan.codes);
  landWrites();
  if (plan.changes.length === 0) return;
  remember(session, { formMap: encodeFormMap(knowingBoth(map, plan.form)) });
  const written = plan.form.filter((change) => write(form, change));
  remember(session, {
    formMap: encodeFormMap(settled(map, written)),
    programme: encodeProgramme(plan.programme),
  });
}

/** A question that somebody deleted gets its new texts when it is written again. */
function write(form: GoogleAppsScript.Forms.Form, { item, texts }: NewTexts): boolean {
  const values = texts.map(({ text }) => text);
  return item.gone !== undefined || replaceTexts(form, item.itemId, values);
}
