// Opening a programme of version 3 gives its educators what version 4's columns say: what they want first,
// how often, when they last met, and that the answers in the Sheet were looked at. Killed wherever it may be,
// it loses nothing that stands in a row.
import { runFunction } from '../../local/host/script-host';
import type { FaultHook } from '../../local/host/execution';
import {
  clearByHand,
  deleteByHand,
  deleteTabByHand,
  typeIntoCell,
} from '../../local/services/spreadsheet/by-hand';
import { SCHEMA } from '../../src/core/programme/migrations';
import { KEEP, NAME } from '../support/answers';
import { DEATHS, forEveryCall, killAfter, meeting } from '../support/faults';
import { columnOf, educatorRow, rowsOf, shown, type SeenRow } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';
import { NOTE, savedProgramme } from '../support/saved';

const NEW_KEYS = ['answersSeen', 'lastMeeting', 'nextMeeting', 'firstNeed', 'rhythm'];

function stored({ workspace }: LocalProgramme): Record<string, string> {
  const { base, containerId } = workspace.state;
  return base.properties[`document:${containerId}`] ?? {};
}

function open(programme: LocalProgramme, person = LEAD, faultHook?: FaultHook) {
  const hook = faultHook ? { faultHook } : {};
  return runFunction(programme.workspace, 'openSidebar_', { user: person, ...hook });
}

/** Rows by key, also those of hidden columns; our keys only. */
function byKey(programme: LocalProgramme, tab: string, email = ''): Record<string, string>[] {
  const rows = rowsOf(programme, tab).map(({ row }) => row);
  const [keys, ...found] = shown(programme, tab, [1, ...rows]);
  return found
    .map(({ texts }) =>
      Object.fromEntries(
        (keys?.texts ?? []).flatMap((key, at) => (key === '' ? [] : [[key, texts[at] ?? '']])),
      ),
    )
    .filter((cells) => email === '' || cells['email'] === email);
}

/** Everything in every tab: what stands in which row below which label. */
function everything(programme: LocalProgramme): [string, SeenRow[]][] {
  const { sheets, containerId } = programme.workspace.state;
  const names = sheets[containerId]?.sheets.map(({ name }) => name) ?? [];
  return names.map((name) => [name, rowsOf(programme, name).map(withoutBlank)]);
}

/** A death right after columns were inserted leaves blank ones behind. */
function withoutBlank(row: SeenRow): SeenRow {
  const cells = Object.entries(row.cells).filter(
    ([label, text]) => !/^column \d+$/.test(label + text),
  );
  return { ...row, cells: Object.fromEntries(cells) };
}

/** Version 3 with a second meeting, one of a row that was merged into Sam's, and one of nobody. */
function richer(): LocalProgramme {
  const programme = savedProgramme(3);
  const { educatorId = '' } = byKey(programme, 'Educators', SAM)[0] ?? {};
  typeMeeting(programme, 4, { Date: '2026-08-20', 'Next date': '2026-12-01', educatorId });
  typeMeeting(programme, 5, { Date: '2026-09-10', 'Next date': '2026-10-02', educatorId });
  typeMeeting(programme, 6, { Date: '2026-09-16', 'Next date': '', educatorId: 'nobody-at-all' });
  typeMeeting(programme, 7, { Date: 'in May', 'Next date': '2027-05-01', educatorId });
  return programme;
}

function typeMeeting(
  programme: LocalProgramme,
  row: number,
  { educatorId = '', ...cells }: Record<string, string>,
): void {
  const all = { Teacher: 'Sam Ortiz', ...cells, 'Educator ID': educatorId };
  for (const [label, text] of Object.entries(all)) {
    const place = { row, column: columnOf(programme, 'Meetings', label) };
    typeIntoCell(programme.workspace, LEAD, 'Meetings', place, text);
  }
}

function newCells(programme: LocalProgramme, email: string): Record<string, string> {
  const [cells = {}] = byKey(programme, 'Educators', email);
  return Object.fromEntries(NEW_KEYS.map((key) => [key, cells[key] ?? 'no column']));
}

const clean = richer();
open(clean);

describe('a programme of version 3', () => {
  it('says of everybody what is known, and nothing of those who said nothing', () => {
    expect(newCells(clean, SAM)).toEqual({
      answersSeen: '2026-09-14T13:00:32.879Z',
      lastMeeting: '2026-09-14',
      nextMeeting: '2026-10-02',
      firstNeed: 'small-groups',
      rhythm: 'twice-monthly',
    });
    expect(newCells(clean, ANA)).toEqual(Object.fromEntries(NEW_KEYS.map((key) => [key, ''])));
    expect(clean.educator(SAM)).toMatchObject({
      need: 'Small groups',
      rhythm: 'Twice a month',
      answersNews: '',
      lastMet: '2026-09-14',
      nextMeeting: '2026-10-02',
      due: '',
    });
    const ana = clean.educator(ANA, SECOND_COACH);
    expect(ana).toMatchObject({ need: '', rhythm: '', answersNews: '', lastMet: '', due: '' });
  });

  it('shows people the two dates, and hides the rest', () => {
    const [labels] = shown(clean, 'Educators', [2]);
    expect(labels?.texts.slice(0, 9)).toEqual([
      ...['Name', 'School', 'My notes', 'Invited at', 'Reminded at'],
      ...['Answers seen by the coach', 'Last meeting', 'Next meeting', 'Doc last read'],
    ]);
    const { sheets, containerId } = clean.workspace.state;
    const columns = sheets[containerId]?.sheets[0]?.columns ?? [];
    const hidden = ['Answers seen by the coach', 'Last meeting', 'Next meeting', 'Rhythm'].map(
      (label) => columns[columnOf(clean, 'Educators', label) - 1]?.hidden ?? false,
    );
    expect(hidden).toEqual([true, false, false, true]);
  });

  it('keeps reading from the Doc what it read before, and writes newer answers beside it', () => {
    const programme = clean.copy();
    const before = rowsOf(programme, 'Meetings');
    expect(programme.open(SAM).lastMet).toBe('2026-09-14');
    expect(rowsOf(programme, 'Meetings')).toEqual(before);
    programme.answer(SAM, {
      [KEEP]: 'Stations.',
      'How often would you like to meet?': 'When I ask',
    });
    expect(programme.educator(SAM)).toMatchObject({ answersNews: 'changed', rhythm: 'On request' });
  });
});

it.each(DEATHS)(
  'killed at every call (%s) and opened again, it has every row as if never killed',
  (death) => {
    const old = byKey(richer(), 'Educators');
    const cases = forEveryCall(
      richer(),
      (programme, n) => ({ reached: !open(programme, LEAD, killAfter(n, death)).ok }),
      (programme, n) => {
        // What stood there stands there, before anybody opens it again.
        expect([n, byKey(programme, 'Educators')]).toMatchObject([n, old]);
        expect(educatorRow(programme, SAM).cells['My notes']).toBe(NOTE);
        expect(open(programme, SECOND_COACH).ok).toBe(true);
        expect(everything(programme)).toEqual(everything(clean));
        expect(stored(programme)['schema#0']).toBe(String(SCHEMA));
        expect(programme.workspace.heldLocks).toEqual({});
      },
    );
    expect(cases).toBeGreaterThan(12);
  },
);

it('answers that come between two calls land once, in the right columns', () => {
  const cases = forEveryCall(
    richer(),
    (programme, n) =>
      meeting(
        3 * n,
        () => programme.answer(SAM, { [KEEP]: 'Stations.' }),
        (faultHook) => open(programme, LEAD, faultHook),
      ),
    (programme) => {
      programme.wait(61);
      const { cells } = educatorRow(programme, SAM);
      expect([cells['What already works'], cells['My notes']]).toEqual(['Stations.', NOTE]);
      expect(newCells(programme, SAM)).toMatchObject({ firstNeed: 'small-groups' });
      expect(programme.educator(SAM).answersNews).toBe('changed');
      expect(rowsOf(programme, 'Answers')).toHaveLength(2);
    },
  );
  expect(cases).toBeGreaterThan(8);
});

describe('where a tab is gone or damaged', () => {
  it('without Meetings nobody knows when they met, and all else is there', () => {
    const programme = richer();
    deleteTabByHand(programme.workspace, LEAD, 'Meetings');
    expect(open(programme).ok).toBe(true);
    expect(newCells(programme, SAM)).toMatchObject({ lastMeeting: '', firstNeed: 'small-groups' });
  });

  it('what a broken Educators tab could not be told is put right when the coach looks', () => {
    const programme = richer();
    const { workspace } = programme;
    const label = 'Answers (for the program)';
    const top = { row: 1, column: columnOf(programme, 'Educators', label) };
    clearByHand(workspace, LEAD, 'Educators', { ...top, numRows: 2, numColumns: 1 });
    expect(open(programme).ok).toBe(true);
    expect(newCells(programme, SAM)).toMatchObject({ firstNeed: '', answersSeen: '' });
    const column = columnOf(programme, 'Educators', 'Answers hash') + 1;
    typeIntoCell(workspace, LEAD, 'Educators', { row: 2, column }, label);
    programme.ask('beginRepair', []);
    programme.finishSetUp();
    expect(programme.educator(SAM)).toMatchObject({ need: '', answersNews: 'new' });
    expect(programme.open(SAM)).toMatchObject({ answersNews: '' });
    expect(programme.educator(SAM)).toMatchObject({ need: 'Small groups', answersNews: '' });
  });
});

/** As version 3 had it: without the columns that came later. */
function asVersion3(programme: LocalProgramme): LocalProgramme {
  for (const tab of ['Educators', 'Merged']) {
    const { sheets, containerId } = programme.workspace.state;
    if (!sheets[containerId]?.sheets.some(({ name }) => name === tab)) continue;
    for (const key of NEW_KEYS) {
      const column = (shown(programme, tab, [1])[0]?.texts.indexOf(key) ?? -1) + 1;
      deleteByHand(programme.workspace, LEAD, tab, 'columns', column);
    }
  }
  stored(programme)['schema#0'] = '3';
  return programme;
}

it('a merge of the day before can still be undone', () => {
  const programme = LocalProgramme.ready();
  programme.answer(SAM, { [KEEP]: 'Lab notebooks.' });
  programme.answer(YUSUF, { [NAME]: 'Sam O.', [KEEP]: 'Exit tickets.' });
  const ids = [SAM, YUSUF].map((email) => programme.educator(email).educatorId);
  programme.ask('merge', [ids[0] ?? '', ids[1] ?? '']);
  asVersion3(programme);
  expect(open(programme).ok).toBe(true);
  const [merge] = programme.ask('openCare', []).merges;
  programme.ask('undoMerge', [merge?.mergeId ?? '']);
  const keep = [SAM, YUSUF].map(
    (email) => educatorRow(programme, email).cells['What already works'],
  );
  expect(keep).toEqual(['Lab notebooks.', 'Exit tickets.']);
  expect(programme.wait(61).map(({ ok }) => ok)).not.toContain(false);
});

it('takes as many calls for a hundred educators as for two', () => {
  const remote = (more: number): number => {
    const programme = LocalProgramme.ready();
    const teachers = Array.from({ length: more }, (_, n) => ({
      name: `Teacher ${n}`,
      email: `teacher${n}@riverbend.example`,
      school: 'North School',
      coach: '',
    }));
    programme.ask('addTeachers', [teachers]);
    const run = open(asVersion3(programme));
    return run.execution.calls.filter((call) => call.remote).length;
  };
  const [few, many] = [remote(1), remote(98)];
  console.log(`Opening a programme of version 3: ${few} remote calls.`);
  expect(many).toBe(few);
});
