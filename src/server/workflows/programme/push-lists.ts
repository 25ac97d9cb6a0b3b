// Brings what the tab Settings says into the Form and into what is remembered: when the lead coach asks
// for it, or saves the settings. Answers that were sent before keep their meaning: every wording that
// ever stood in the Form stays known.
import { encodeFormMap, type FormMap } from '../../../core/answers/form-map';
import { reconcile } from '../../../core/answers/reconcile';
import { AddOnError } from '../../../core/errors';
import {
  knowingBoth,
  planLists,
  settled,
  type ListsPlan,
  type NewTexts,
} from '../../../core/programme/list-plan';
import type { Programme } from '../../../core/programme/programme';
import { encodeProgramme } from '../../../core/programme/programme-json';
import type { ListCare } from '../../../shared/care-api';
import { formItems } from '../../google/form-items';
import { replaceTexts } from '../../google/form-lists';
import { openForm } from '../../google/intake-form';
import { landWrites, underLock } from '../../google/lock';
import { storedFormMap } from '../answers/form-map';
import { begunPushes, NONE_BEGUN, withBegun } from './begun-push';
import { renewWords, wordsInWriting } from './form-words';
import { openSession, remember, requireLead, type CoachSession, type Session } from '../session';
import { readSettingsTab, type OpenSettings } from './settings-tab';

const NOTHING: ListCare = { changes: [], problems: [] };

/** What waits to be pushed, and what keeps it from being pushed. One read. */
export function listCare(session: Session): ListCare {
  const { programme, setUp } = session;
  if (!programme || !setUp.stands) return NOTHING;
  try {
    const { rows } = readSettingsTab();
    const plan = planLists(rows, programme, storedFormMap(session), begunPushes(session));
    const { changes, problems, undecided } = plan;
    const decide = undecided.length > 0 ? { undecided: [...undecided] } : {};
    return { changes: [...changes], problems: [...problems], ...decide };
  } catch (thrown) {
    // The rest of the page must open, since a repair is started from it.
    if (thrown instanceof AddOnError) return { ...NOTHING, problems: [thrown.message] };
    throw thrown;
  }
}

/** The lead's. Nothing is pushed while a row of Settings can't be used. */
export function applyLists(): void {
  underLock(() => {
    const session = requireLead(openSession());
    const standing = formStanding(session);
    const settings = readSettingsTab();
    const plan = planLists(settings.rows, session.programme, standing.map, begunPushes(session));
    if (plan.problems.length === 0) push(session, standing, settings.table, plan);
  });
}

/** The Form, and what it asks now. */
export interface FormStanding {
  readonly form: GoogleAppsScript.Forms.Form;
  readonly map: FormMap;
}

export function formStanding(session: CoachSession): FormStanding {
  const form = openForm(session.setUp.formId);
  return { form, map: reconcile(storedFormMap(session), formItems(form)) };
}

/**
 * May die after any call and be run again. The codes stand beside their rows before anything else knows
 * them; the map knows old and new wordings before the Form changes, so that an answer can be read at any
 * moment; and the programme is written last, so that until then everything is still a change.
 * @param plan without problems
 * @returns texts of the Form that somebody else wrote, which stay: such as "first page"
 */
export function push(
  session: CoachSession,
  { form, map }: FormStanding,
  table: OpenSettings['table'],
  { codes, form: texts, programme, changes }: ListsPlan,
): readonly string[] {
  codes.forEach(({ row, code }) => table.update(row, { code }));
  landWrites();
  const isDone = changes.length === 0 && sameCoaches(programme, session.programme);
  if (isDone && begunPushes(session).length === 0) return [];
  remember(session, {
    formMap: encodeFormMap(knowingBoth(map, texts)),
    ...wordsInWriting(session.stored, session.programme, programme),
    ...withBegun(session, programme),
  });
  const { values, theirs } = renewWords(form, session.stored, programme);
  const written = texts.filter((change) => write(form, change));
  remember(session, {
    ...values,
    ...NONE_BEGUN,
    formMap: encodeFormMap(settled(map, written)),
    programme: encodeProgramme(programme),
  });
  return theirs;
}

function sameCoaches(one: Programme, other: Programme): boolean {
  return JSON.stringify(one.coaches) === JSON.stringify(other.coaches);
}

/** A question that somebody deleted gets its new texts when it is written again. */
function write(form: GoogleAppsScript.Forms.Form, { item, texts }: NewTexts): boolean {
  const values = texts.map(({ text }) => text);
  return item.gone !== undefined || replaceTexts(form, item.itemId, values);
}
