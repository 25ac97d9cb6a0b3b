// Removing a teacher where something is odd: copied rows, one address twice, damaged tabs, a Form out of
// reach, two rows that were merged.
import { ExecutionKilled } from '../../local/host/errors';
import { clearByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { copyRowByHand } from '../../local/services/spreadsheet/by-hand-moves';
import { KEEP, NAME } from '../support/answers';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { runBody } from '../support/local-workspace';
import { ANA, LEAD, LocalProgramme, SAM, YUSUF } from '../support/programme';
import { idOf, stateOf, tracesOfSam, withTracesOfSam } from '../support/removing';

const NEWCOMER = 'new.teacher@riverbend.example';

const before = withTracesOfSam();
const samsId = idOf(before, SAM);

function remove(programme: LocalProgramme) {
  return programme.ask('removeEducator', [samsId, SAM]);
}

describe('a Sheet in which something is odd', () => {
  it('with a row copied for somebody else: nothing is removed until a person has chosen', () => {
    const programme = before.copy();
    const { row } = educatorRow(programme, SAM);
    const copy = row + 20;
    copyRowByHand(programme.workspace, LEAD, 'Educators', row, copy);
    const email = { row: copy, column: columnOf(programme, 'Educators', 'E-mail') };
    typeIntoCell(programme.workspace, LEAD, 'Educators', email, NEWCOMER);
    const asItWas = stateOf(programme);
    const reply = programme.press('removeEducator', [samsId, SAM]);
    expect(reply).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(reply.ok ? '' : reply.error.message).toContain('Nothing was removed.');
    expect(stateOf(programme)).toBe(asItWas);
  });

  it('with a copied row that became somebody else: who was copied keeps their answers', () => {
    const programme = before.copy();
    const { row } = educatorRow(programme, SAM);
    const copy = row + 20;
    copyRowByHand(programme.workspace, LEAD, 'Educators', row, copy);
    for (const [label, text] of [
      ['E-mail', NEWCOMER],
      ['Educator ID', ''],
    ] as const) {
      const place = { row: copy, column: columnOf(programme, 'Educators', label) };
      typeIntoCell(programme.workspace, LEAD, 'Educators', place, text);
    }
    programme.wait(61);
    const sent = programme.form.responses.length;
    programme.ask('removeEducator', [idOf(programme, NEWCOMER), NEWCOMER]);
    expect(programme.form.responses).toHaveLength(sent);
    programme.answer(SAM, { [KEEP]: 'Rivers.' });
    expect(educatorRow(programme, SAM).cells['What already works']).toBe('Rivers.');
  });

  it('with an ending that died once the Doc was copied: where the copy is, is forgotten', () => {
    const programme = before.copy();
    const { base, drive } = programme.workspace.state;
    const knowsCopy = (): boolean => {
      const copy = Object.values(drive.files).find(({ name }) => name.startsWith('Copy of '));
      return copy !== undefined && JSON.stringify(base.properties).includes(copy.id);
    };
    const faultHook = (): void => {
      if (knowsCopy()) throw new ExecutionKilled('Exceeded maximum execution time');
    };
    programme.press('endCoaching', [samsId, true], { faultHook });
    expect(knowsCopy()).toBe(true);
    remove(programme);
    expect(knowsCopy()).toBe(false);
  });

  it('with another row under the same address: that row stays, and the plan says so', () => {
    const programme = before.copy();
    const { row } = educatorRow(programme, ANA);
    const email = { row, column: columnOf(programme, 'Educators', 'E-mail') };
    typeIntoCell(programme.workspace, LEAD, 'Educators', email, SAM);
    expect(programme.ask('planRemoval', [samsId]).stays[0]).toMatch(
      /^Another row of Educators has/,
    );
    remove(programme);
    expect(educatorRow(programme, SAM).cells['Name']).toBe('Ana Lindqvist');
    expect(
      rowsOf(programme, 'Answers').filter(({ cells }) => cells['E-mail'] === ANA),
    ).toHaveLength(1);
    expect(programme.form.responses.map(({ account }) => account)).toContain(ANA);
  });

  it('with a damaged key row: nothing is removed, and the repair is named', () => {
    const programme = before.copy();
    const column = columnOf(programme, 'Tries', 'Educator ID');
    clearByHand(programme.workspace, LEAD, 'Tries', { row: 1, column });
    const asItWas = stateOf(programme);
    const reply = programme.press('removeEducator', [samsId, SAM]);
    expect(reply).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(reply.ok ? '' : reply.error.message).toContain('Set up or repair');
    expect(stateOf(programme)).toBe(asItWas);
  });

  it('with not one row to spare below the labels', () => {
    const programme = before.copy();
    const book = programme.workspace.state.sheets[programme.workspace.state.containerId];
    const tab = book?.sheets.find(({ name }) => name === 'Tries');
    runBody(
      programme.workspace,
      `const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Tries');
       sheet.deleteRow(3);
       sheet.deleteRows(4, sheet.getMaxRows() - 3);`,
    );
    expect(rowsOf(programme, 'Tries').map(({ cells }) => cells['Educator ID'])).toEqual([samsId]);
    expect(tab?.rows).toHaveLength(3);
    expect(remove(programme).finished).toBe(true);
    expect(rowsOf(programme, 'Tries')).toEqual([]);
    expect(tracesOfSam(programme)).toEqual([]);
  });

  it('with a Form that can’t be opened: the rest goes, and the hourly run finishes it', () => {
    const programme = before.copy();
    const { files } = programme.workspace.state.drive;
    const { formId } = programme;
    const file = files[formId];
    if (!file) throw new Error('The Form should be in Drive.');
    delete files[formId];
    expect(programme.ask('planRemoval', [samsId]).stays[0]).toMatch(
      /^The Form can’t be opened right now/,
    );
    expect(remove(programme).finished).toBe(false);
    files[formId] = file;
    expect(tracesOfSam(programme)).not.toEqual([]);
    programme.wait(61);
    expect(tracesOfSam(programme)).toEqual([]);
    expect(remove(programme).finished).toBe(true);
  });
});

describe('somebody whose two rows were merged', () => {
  const twice = LocalProgramme.ready();
  twice.answer(SAM, { [KEEP]: 'Lanterns at dusk' });
  twice.wait(10);
  twice.answer(YUSUF, { [NAME]: 'Sam at home', [KEEP]: 'How do otters nap?' });
  const gone = idOf(twice, YUSUF);

  it('goes under both addresses, with what was kept for undoing, which is over then', () => {
    const programme = twice.copy();
    const kept = idOf(programme, SAM);
    programme.ask('merge', [kept, gone]);
    const [merge] = programme.ask('openCare', []).merges;
    const receipt = programme.ask('removeEducator', [kept, SAM]);
    expect(receipt.gone.map(({ label, count }) => `${count} ${label}`)).toEqual([
      '1 Row in Educators, with every note that people wrote into it',
      '2 Dated answers in Answers',
      '2 Responses in the Form',
      '2 Rows in Merged',
    ]);
    expect(programme.refusal('undoMerge', [merge?.mergeId ?? ''])).not.toBe('ok');
    programme.wait(25 * 60);
    expect(tracesOfSam(programme)).toEqual([]);
    expect(JSON.stringify(programme.workspace.state.sheets)).not.toMatch(/Sam at home|yusuf/);
    expect(programme.ask('openCare', []).merges).toEqual([]);
    expect(programme.ask('openCare', []).receipts).toEqual([receipt]);
  });

  it('goes alone when the merge was undone before', () => {
    const programme = twice.copy();
    const kept = idOf(programme, SAM);
    programme.ask('merge', [kept, gone]);
    const [merge] = programme.ask('openCare', []).merges;
    programme.ask('undoMerge', [merge?.mergeId ?? '']);
    const other = educatorRow(programme, YUSUF).cells;
    programme.ask('removeEducator', [kept, SAM]);
    programme.wait(25 * 60);
    expect(educatorRow(programme, YUSUF).cells).toEqual(other);
    expect(programme.form.responses.map(({ account }) => account)).toEqual([YUSUF]);
    expect(rowsOf(programme, 'Answers').map(({ cells }) => cells['E-mail'])).toEqual([YUSUF]);
  });
});
