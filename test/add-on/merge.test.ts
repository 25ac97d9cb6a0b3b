// Two rows of one person become one, and two again for a day: nothing that anybody wrote is lost.
import { insertColumnByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { openBook } from '../../local/services/spreadsheet/books';
import { GROUP, HIGHLIGHT, KEEP, NAME } from '../support/answers';
import { columnOf, educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';
import { seen } from './recorded-answers';

/** Sam's second address, from which nobody was listed. */
const SAM_AT_HOME = YUSUF;

const ready = LocalProgramme.ready();

/** Sam answered twice, from two addresses; the second time a stranger for the program. */
function twice(): LocalProgramme {
  const programme = ready.copy();
  programme.answer(SAM, { [KEEP]: 'Lab notebooks.', [GROUP]: 'No, thank you' });
  programme.wait(10);
  programme.answer(SAM_AT_HOME, {
    [NAME]: 'Sam O.',
    [KEEP]: 'Exit tickets.',
    [GROUP]: 'Yes, you may tell them',
    [HIGHLIGHT]: 'No, please do not ask',
  });
  return programme;
}

const before = twice();
const KEPT = before.educator(SAM).educatorId;
const GONE = before.educator(SAM_AT_HOME).educatorId;

function merged(programme = before.copy()): LocalProgramme {
  programme.ask('merge', [KEPT, GONE]);
  return programme;
}

function undo(programme: LocalProgramme): LocalProgramme {
  const [merge] = programme.ask('openCare', []).merges;
  programme.ask('undoMerge', [merge?.mergeId ?? '']);
  return programme;
}

/** The rows of Educators, in any order; people sort them. */
function people(programme: LocalProgramme) {
  return rowsOf(programme, 'Educators')
    .map(({ cells }) => cells)
    .sort((a, b) => (String(a['E-mail']) < String(b['E-mail']) ? -1 : 1));
}

describe('the plan', () => {
  const plan = before.ask('planMerge', [KEPT, GONE]);

  it('says where the rows differ and what the row will say', () => {
    expect(plan.kept.email).toBe(SAM);
    expect(plan.gone.email).toBe(SAM_AT_HOME);
    expect(Object.fromEntries(plan.lines.map(({ label, result }) => [label, result]))).toEqual({
      Name: 'Sam Ortiz',
      'E-mail': SAM,
      Coach: 'Lee Okafor',
      'Telling colleagues': 'No, thank you',
      'Sharing what works': 'No, please do not ask',
    });
  });

  it('says what to know first', () => {
    expect(plan.remarks).toEqual([
      `Answers sent from ${SAM_AT_HOME} find this row from now on.`,
      expect.stringContaining('of the sharing choices those that allow less'),
    ]);
  });

  it('changes nothing', () => {
    expect(seen(before)).toEqual(seen(twiceAgain));
  });
});
const twiceAgain = before.copy();

describe('a merge', () => {
  const programme = merged();

  it('leaves one row that stays who it is, with the newer answers and the stricter choices', () => {
    expect(rowsOf(programme, 'Educators')).toHaveLength(2);
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      Name: 'Sam Ortiz',
      Coach: LEAD,
      State: 'Answered',
      'What already works': 'Exit tickets.',
      'Telling colleagues': 'No, thank you',
      'Sharing what works': 'No, please do not ask',
    });
  });

  it('leaves every version in the history', () => {
    expect(rowsOf(programme, 'Answers')).toEqual(rowsOf(before, 'Answers'));
  });

  it('shows the coach which choice the newer answers took back', () => {
    const { choiceChange } = programme.open(SAM);
    expect(choiceChange?.lines).toEqual([
      expect.stringMatching(
        /^Sam Ortiz changed a sharing choice on \w+ \d+, \d{4}: Sharing what works: Ask each time → Do not ask\. It counts from now\.$/,
      ),
    ]);
  });

  it('keeps both rows behind all other tabs, and people where they were', () => {
    const { workspace } = programme;
    const { sheets } = openBook(workspace, workspace.state.containerId, LEAD);
    const names = sheets.map(({ name }) => name);
    expect(names[names.length - 1]).toBe('Merged');
    expect(
      rowsOf(programme, 'Merged').map(({ cells }) => [cells['Part'], cells['E-mail']]),
    ).toEqual([
      ['kept', SAM],
      ['gone', SAM_AT_HOME],
    ]);
  });

  it('brings both addresses to the one row from then on', () => {
    const later = programme.copy();
    later.wait(10);
    later.answer(SAM_AT_HOME, { [KEEP]: 'From home.' });
    expect(educatorRow(later, SAM).cells['What already works']).toBe('From home.');
    later.wait(10);
    later.answer(SAM, { [KEEP]: 'From school.', [GROUP]: 'Ask me each time' });
    expect(educatorRow(later, SAM).cells).toMatchObject({
      'What already works': 'From school.',
      'Telling colleagues': 'Ask me each time',
    });
    later.wait(25 * 60);
    expect(rowsOf(later, 'Educators')).toHaveLength(2);
    expect(rowsOf(later, 'Answers')).toHaveLength(4);
    expect(rowsOf(later, 'Problems')).toEqual([]);
    const add = { name: 'Sam', email: SAM_AT_HOME, school: 'North School', coach: '' };
    expect(later.ask('addTeachers', [[add]])).toMatchObject({ problems: [{ field: 'email' }] });
  });

  it('pressed again changes nothing', () => {
    const again = merged(programme.copy());
    expect(people(again)).toEqual(people(programme));
    expect(rowsOf(again, 'Merged')).toHaveLength(2);
  });

  it('is told from what can’t be merged', () => {
    const copy = programme.copy();
    const ana = copy.educator(ANA, SECOND_COACH).educatorId;
    expect(copy.refusal('merge', [KEPT, KEPT])).toBe('bad-request');
    expect(copy.refusal('merge', [ana, GONE])).toBe('bad-request');
    expect(copy.refusal('merge', [KEPT, 'nobody'])).toBe('not-found');
    expect(copy.refusal('planMerge', [KEPT, GONE])).toBe('bad-request');
    expect(people(copy)).toEqual(people(programme));
  });
});

describe('who may merge', () => {
  it('another coach only two of their own', () => {
    const programme = before.copy();
    expect(programme.refusal('merge', [KEPT, GONE], SECOND_COACH)).toBe('other-coach');
    const ana = programme.educator(ANA, SECOND_COACH).educatorId;
    expect(programme.refusal('merge', [ana, GONE], SECOND_COACH)).toBe('other-coach');
    const coach = columnOf(programme, 'Educators', 'Coach');
    const { row } = educatorRow(programme, SAM_AT_HOME);
    typeIntoCell(programme.workspace, LEAD, 'Educators', { row, column: coach }, SECOND_COACH);
    programme.ask('merge', [ana, GONE], SECOND_COACH);
    expect(educatorRow(programme, ANA).cells['What already works']).toBe('Exit tickets.');
    expect(programme.refusal('openCare', [], SECOND_COACH)).toBe('only-the-lead');
  });

  it('everybody chooses among those whom they may merge', () => {
    const names = (person: string) => before.ask('listNames', [], person).map(({ email }) => email);
    expect(names(LEAD)).toEqual([ANA, SAM_AT_HOME, SAM]);
    expect(names(SECOND_COACH)).toEqual([ANA]);
    // Ten thousand of them stand in the page.
    const [sam] = before.ask('listNames', [], SECOND_COACH);
    expect(JSON.stringify(sam).length).toBeLessThan(250);
  });
});

describe('undone within a day', () => {
  it('both rows are as they were', () => {
    const programme = undo(merged());
    expect(people(programme)).toEqual(people(before));
    expect(rowsOf(programme, 'Merged')).toEqual([]);
    expect(programme.ask('openCare', []).merges).toEqual([]);
    programme.wait(61);
    expect(people(programme)).toEqual(people(before));
    expect(rowsOf(programme, 'Answers')).toEqual(rowsOf(before, 'Answers'));
  });

  it('what came since goes where it belongs, at once', () => {
    const programme = merged();
    programme.wait(10);
    programme.answer(SAM, { [KEEP]: 'From school.', [GROUP]: 'Ask me each time' });
    programme.wait(10);
    programme.answer(SAM_AT_HOME, { [KEEP]: 'From home.' });
    undo(programme);
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      'What already works': 'From school.',
      'Telling colleagues': 'Ask me each time',
    });
    expect(educatorRow(programme, SAM_AT_HOME).cells['What already works']).toBe('From home.');
    const expected = before.copy();
    expected.wait(10);
    expected.answer(SAM, { [KEEP]: 'From school.', [GROUP]: 'Ask me each time' });
    expected.wait(10);
    expected.answer(SAM_AT_HOME, { [KEEP]: 'From home.' });
    const versions = (one: LocalProgramme) =>
      rowsOf(one, 'Answers').map(({ cells }) => [
        cells['Educator ID'],
        cells['What already works'],
      ]);
    expect(versions(programme)).toEqual(versions(expected));
  });

  it('what people changed in the row since stays', () => {
    const programme = merged();
    const { row } = educatorRow(programme, SAM);
    const school = columnOf(programme, 'Educators', 'School');
    typeIntoCell(programme.workspace, LEAD, 'Educators', { row, column: school }, 'South School');
    undo(programme);
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      School: 'South School',
      'What already works': 'Lab notebooks.',
    });
  });

  it('notes in a column of people’s own come back; else they stay where nobody deletes them', () => {
    const noted = before.copy();
    const { row } = educatorRow(noted, SAM_AT_HOME);
    insertColumnByHand(noted.workspace, LEAD, 'Educators', 6);
    const type = (at: number, text: string) =>
      typeIntoCell(noted.workspace, LEAD, 'Educators', { row: at, column: 6 }, text);
    type(2, 'My notes');
    type(row, 'Prefers =mornings');
    expect(noted.ask('planMerge', [KEPT, GONE]).remarks.join(' ')).toContain('(My notes)');
    const later = merged(noted.copy());
    expect(educatorRow(later, SAM).cells['My notes']).toBe('');
    expect(people(undo(later.copy()))).toEqual(people(noted));
    later.wait(25 * 60);
    const [left] = rowsOf(later, 'Merged').map(({ cells }) => cells);
    expect(left).toMatchObject({ Part: 'notes', Name: 'Sam O.', 'E-mail': '' });
    expect(left?.['Notes in other columns']).toContain('Prefers =mornings');
    expect(left?.['What already works']).toBe('');
  });

  it('a day later it is too late, and no copy is left', () => {
    const programme = merged();
    const [merge] = programme.ask('openCare', []).merges;
    expect(merge).toMatchObject({ keptName: 'Sam Ortiz', goneName: 'Sam O.' });
    programme.wait(25 * 60);
    expect(rowsOf(programme, 'Merged')).toEqual([]);
    expect(programme.refusal('undoMerge', [merge?.mergeId ?? ''])).toBe('bad-request');
    expect(rowsOf(programme, 'Educators')).toHaveLength(2);
  });

  it('of two merges into one row the later one first', () => {
    const programme = merged();
    const [first] = programme.ask('openCare', []).merges;
    programme.wait(1);
    const ana = programme.educator(ANA, SECOND_COACH).educatorId;
    programme.ask('merge', [KEPT, ana]);
    const { merges } = programme.ask('openCare', []);
    expect(merges.map(({ goneName }) => goneName)).toEqual(['Ana Lindqvist']);
    expect(programme.refusal('undoMerge', [first?.mergeId ?? ''])).toBe('bad-request');
    undo(undo(programme));
    expect(people(programme)).toEqual(people(before));
  });
});
