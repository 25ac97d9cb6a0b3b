// Carries out the steps by which the tab Settings becomes what the lead saved. Right before each step the
// tab is looked at: once somebody else changes it, nothing more is written.
import { AddOnError } from '../../../core/errors';
import {
  stateOf,
  type SettingsDraft,
  type SettingsStep,
} from '../../../core/programme/settings-steps';
import { listNamed } from '../../../core/programme/setting-names';
import { isListNote, type SettingsRow } from '../../../core/programme/settings-rows';
import { landWrites } from '../../google/lock';
import { deleteBlock } from '../../google/table-rows';
import { readSettingsTab, type OpenSettings } from './settings-tab';
import { TAB_NAMES } from './tabs';

/**
 * One read and one write a step; under the lock.
 * @throws AddOnError `busy` when somebody else changed the tab meanwhile
 */
export function takeSteps({ steps, states }: Pick<SettingsDraft, 'steps' | 'states'>): void {
  steps.forEach((step, n) => {
    const settings = readSettingsTab();
    if (stateOf(settings.rows) !== states[n]) throw changedMeanwhile();
    takeStep(settings, step);
  });
  landWrites();
}

function takeStep({ table, rows }: OpenSettings, step: SettingsStep): void {
  if (step.do === 'append') return table.appendAll(step.rows);
  const count = step.do === 'write' ? step.texts.length : step.count;
  const first = blockAt(rows, step.at, count);
  switch (step.do) {
    case 'write':
      return table.updateAll(
        step.texts.map((text, n) => ({ row: first + n, cells: { [step.key]: text } })),
      );
    case 'delete':
      keepListNote({ table, rows }, first, rows[step.at + count]);
      return deleteBlock(
        TAB_NAMES.settings,
        first,
        first + count - 1,
        step.at + count === rows.length,
      );
    case 'move': {
      const to = blockAt(rows, step.to.at, 1);
      return table.move(first, count, step.to.side === 'after' ? to + 1 : to);
    }
  }
}

/** What we say beside a list's first row goes to the next one. One read, and a write where there is any. */
function keepListNote(
  { table, rows }: OpenSettings,
  first: number,
  next: SettingsRow | undefined,
): void {
  const list = listNamed(rows.find(({ row }) => row === first)?.cells.setting ?? '');
  if (!next || !list || listNamed(next.cells.setting) !== list) return;
  const [gone, stays] = table
    .readRows([first, next.row], [])
    .filter(({ row }) => row === first || row === next.row);
  if (gone && stays && isListNote(gone.cells['note'] ?? '') && stays.cells['note'] === '') {
    table.update(next.row, { note: gone.cells['note'] ?? '' });
  }
}

/** The first of some rows that stand right below each other in the Sheet. */
function blockAt(rows: OpenSettings['rows'], at: number, count: number): number {
  const [first, last] = [rows[at]?.row, rows[at + count - 1]?.row];
  if (first === undefined || last !== first + count - 1) throw changedMeanwhile();
  return first;
}

function changedMeanwhile(): AddOnError {
  return new AddOnError(
    'busy',
    'Somebody changed the tab Settings while it was being saved. What was saved so far is kept, and so ' +
      'is what they wrote. Please open Settings again and look at both.',
  );
}
