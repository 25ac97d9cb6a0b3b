// A programme that has been at work is set up again: what people made of it stays, what they add counts.
import {
  addItemByHand,
  moveItemByHand,
  renameItemByHand,
} from '../../local/services/forms/form-editing';
import { openFormEditorByHand } from '../../local/services/forms/owner-view';
import {
  addTabByHand,
  insertColumnByHand,
  renameSheetByHand,
  typeIntoCell,
} from '../../local/services/spreadsheet/by-hand';
import { KEEP } from '../support/answers';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import {
  ANA,
  LEAD,
  LocalProgramme,
  PRINCIPAL,
  SAM,
  SECOND_COACH,
  SET_UP,
  YUSUF,
} from '../support/programme';

const ready = LocalProgramme.ready();
ready.answer(SAM);

/** The Sheet and the Form as the lead finds them. */
function everything({ workspace, formId }: LocalProgramme): unknown {
  return structuredClone([
    workspace.state.sheets,
    openFormEditorByHand(workspace, LEAD, formId),
    workspace.state.base.triggers,
  ]);
}

it('leaves alone what people changed in the Form and in the Sheet', () => {
  const programme = ready.copy();
  const { workspace, form } = programme;
  const keep = form.items.find(({ title }) => title === KEEP)?.id ?? '';
  renameItemByHand(workspace, LEAD, form.id, keep, 'What goes well?');
  moveItemByHand(workspace, LEAD, form.id, keep, 3);
  addItemByHand(workspace, LEAD, form.id, 'TEXT', { title: 'Your room number' });
  const place = { row: 2, column: columnOf(programme, 'Educators', 'School') };
  typeIntoCell(workspace, LEAD, 'Educators', place, 'Building');
  insertColumnByHand(workspace, LEAD, 'Educators', 2);
  typeIntoCell(workspace, LEAD, 'Educators', 'B3', '=LEN(A3)');
  addTabByHand(workspace, LEAD, 'Problems');
  typeIntoCell(workspace, LEAD, 'Settings', 'C3', 'Riverbend coaching, our words');
  // The added question gets its column from the hourly run.
  programme.wait(61);
  const before = everything(programme);
  programme.setUp();
  expect(everything(programme)).toEqual(before);
});

it('lets a new coach in, and takes none out', () => {
  const programme = ready.copy();
  const { coaches } = SET_UP;
  const pat = { name: 'Pat Novak', email: PRINCIPAL };
  const withoutCam = [...coaches.slice(0, 1), pat];
  expect(programme.refusal('beginSetUp', [{ ...SET_UP, coaches: withoutCam }])).toBe('bad-request');
  expect(programme.roster(SECOND_COACH).map(({ email }) => email)).toEqual([ANA]);
  programme.setUp({ ...SET_UP, coaches: [...coaches, pat] });
  expect(programme.roster(SECOND_COACH).map(({ email }) => email)).toEqual([ANA]);
  programme.ask('addTeachers', [
    [{ name: 'Yusuf', email: YUSUF, school: 'North School', coach: 'Pat Novak' }],
  ]);
  expect(educatorRow(programme, YUSUF).cells['Coach']).toBe(PRINCIPAL);
});

it('finds or makes a tab again that somebody renamed', () => {
  const programme = ready.copy();
  renameSheetByHand(programme.workspace, LEAD, 'Visits', 'Our visits');
  programme.setUp();
  expect(rowsOf(programme, 'Visits')).toEqual([]);
});

it('gives coaches their teachers again after a repair', () => {
  const programme = ready.copy();
  programme.ask('beginSetUp', [SET_UP]);
  programme.finishSetUp();
  expect(programme.roster(SECOND_COACH).map(({ email }) => email)).toEqual([ANA]);
});
