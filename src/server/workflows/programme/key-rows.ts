// Looking after the tabs from a workflow: what was mended, what waits for a person, and the columns of
// which only a person knows which they are.
import type { OwnItem } from '../../../core/answers/form-map';
import { ownColumn } from '../../../core/educator/columns';
import { AddOnError } from '../../../core/errors';
import { hash64 } from '../../../core/text/hash';
import type { ColumnQuestion } from '../../../shared/care-api';
import { landWrites, underLock } from '../../google/lock';
import { lookAfterTabs, notOurs, type TabCare, type TabsFound } from '../../google/tab-builder';
import { giveKey } from '../../google/tab-repair';
import { columnLetters } from '../../google/table';
import { storedFormMap } from '../answers/form-map';
import { has, mended, type Checkup } from './health';
import { refuseNewerSheet } from './migrate';
import { openSession, remember, requireLead, type Session } from '../session';
import { TAB_NAMES, tabsWith } from './tabs';

/** Made empty, these two would look as if nobody had ever answered: that is a person's decision. */
const IRREPLACEABLE: readonly string[] = [TAB_NAMES.educators, TAB_NAMES.answers];

type Making = Pick<TabCare, 'mayMake' | 'frames'>;

/**
 * For the hourly run, under the lock: mends what is unambiguous.
 * @param own the questions that the Form has beside ours now
 */
export function mendTabs(
  session: Session,
  checkup: Checkup,
  own: readonly OwnItem[],
  frames: boolean,
): void {
  refuseNewerSheet();
  const mayMake: TabCare['mayMake'] = ({ name }) => !IRREPLACEABLE.includes(name);
  const newKeys = newOwnKeys(session, own);
  const found = lookAfterTabs(tabsWith(own), { mayMake, frames, newKeys: () => newKeys });
  landWrites();
  checkup.look('tab-damaged', 'tab-missing', 'column-asked');
  if (found.damaged.length > 0) checkup.find('tab-damaged');
  if (found.missing.length > 0) checkup.find('tab-missing');
  if (found.asked.length > 0) checkup.find('column-asked');
}

/** For set-up and repair, which a person wants: also makes the tabs that are missing. */
export function repairTabs(session: Session): TabsFound {
  refuseNewerSheet();
  const found = lookAfter(session, { mayMake: () => true, frames: session.setUp.stands });
  const [damaged] = found.damaged;
  if (damaged !== undefined) throw notOurs(damaged);
  return found;
}

/** Columns for questions that the lead added; for those that the stored map does not know yet. */
export function ensureOwnColumns(session: Session, own: readonly OwnItem[]): void {
  const newKeys = newOwnKeys(session, own);
  if (newKeys.size === 0) return;
  const educators = tabsWith(own).filter(({ name }) => name === TAB_NAMES.educators);
  lookAfterTabs(educators, { mayMake: () => false, frames: false, newKeys: () => newKeys });
}

/** The columns that wait for a person's word. Looks only when the last run found some. */
export function columnQuestions(session: Session): ColumnQuestion[] {
  if (!has(session, 'column-asked')) return [];
  const found = underLock(() => lookAfter(session, NOTHING_NEW));
  return askedIn(found).map(({ question }) => question);
}

/**
 * Gives a column of ours the place that a person named, or a new one.
 * @param column a letter; '' for a new column
 * @throws AddOnError `bad-request` when that is not asked, or not any more
 */
export function settleColumn(id: unknown, column: unknown): void {
  underLock(() => {
    const session = requireLead(openSession());
    const asked = askedIn(lookAfter(session, NOTHING_NEW));
    const one = asked.find(({ question }) => question.id === id);
    const known = one?.question.choices.some((choice) => choice.column === column);
    if (!one || !(known || column === '')) throw notAsked();
    if (known) giveKey(one.question.tab, String(column), one.key);
    const never = new Set(known ? [] : [one.key]);
    const left = askedIn(lookAfter(session, NOTHING_NEW, never));
    landWrites();
    if (left.length === 0) remember(session, mended(session, 'column-asked'));
  });
}

const NOTHING_NEW: Making = { mayMake: () => false, frames: false };

function lookAfter(
  session: Session,
  making: Making,
  newKeys: ReadonlySet<string> = new Set(),
): TabsFound {
  return lookAfterTabs(tabsWith(ownItems(session)), { ...making, newKeys: () => newKeys });
}

/** A map that can't be read keeps nobody from repairing the tabs. */
function ownItems(session: Session): readonly OwnItem[] {
  try {
    return storedFormMap(session).own;
  } catch {
    return [];
  }
}

function newOwnKeys(session: Session, own: readonly OwnItem[]): ReadonlySet<string> {
  const known = new Set(ownItems(session).map(({ itemId }) => itemId));
  const fresh = own.filter(({ itemId }) => !known.has(itemId));
  return new Set(fresh.map(({ itemId }) => ownColumn(itemId)));
}

/** A question, and the key that it is about. */
interface Asked {
  readonly question: ColumnQuestion;
  readonly key: string;
}

function askedIn({ asked }: TabsFound): Asked[] {
  return asked.flatMap(({ tab, columns }) =>
    columns.map(({ column: { key, label }, candidates }) => {
      const choices = candidates.map((one) => ({
        column: columnLetters(one.column),
        label: one.label,
      }));
      // When the columns have moved, a letter means another one: that is another question.
      const id = hash64(JSON.stringify([tab, key, choices]));
      return { question: { id, tab, label, choices }, key };
    }),
  );
}

function notAsked(): AddOnError {
  return new AddOnError(
    'bad-request',
    'This question has been settled, or the columns have moved since. Nothing was changed. Please look again.',
  );
}
