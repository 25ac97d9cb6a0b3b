// The lead chooses the sections of new Docs in the tab Settings; Docs that exist stay as they are.
import { deleteByHand } from '../../local/services/spreadsheet/by-hand';
import { docHeadings, docLines, docsOf, rowsOf, type SeenRow } from '../support/looking';
import { LEAD, LocalProgramme, SAM, YUSUF } from '../support/programme';
import {
  addBelow,
  addSetting,
  apply,
  dropSetting,
  reword,
  settingOf,
  typeSetting,
  waiting,
} from '../support/settings';

const ready = LocalProgramme.ready();
ready.answer(SAM);
ready.start(SAM);

function docOf(programme: LocalProgramme, email: string): string {
  return docsOf(programme, programme.educator(email).educatorId)[0]?.id ?? '';
}

function headingsOf(programme: LocalProgramme, email: string): string[] {
  return docHeadings(programme, docOf(programme, email), email);
}

function sections(programme: LocalProgramme): SeenRow[] {
  return rowsOf(programme, 'Settings').filter(({ cells }) => cells['Setting'] === 'Doc section');
}

const DEFAULT_HEADINGS = headingsOf(ready, SAM);

it('set-up writes every section with its hint, and says beside the first what may be done', () => {
  const rows = sections(ready);
  expect(rows.map(({ cells }) => cells['Value'])).toEqual(DEFAULT_HEADINGS.slice(-13));
  for (const { cells } of rows) expect(cells['Hint in the Doc']).toMatch(/[.?]$/);
  expect(rows[0]?.cells['What it does']).toContain('Docs that exist stay as they are.');
  expect(waiting(ready)).toEqual([]);
});

it('new Docs have the sections that the lead chose, once they were applied; older Docs stay', () => {
  const programme = ready.copy();
  const before = docLines(programme, docOf(programme, SAM), SAM);
  const form = JSON.stringify(programme.form);
  reword(programme, 'Our meetings', 'When we met');
  dropSetting(programme, 'My plan over the years');
  addBelow(programme, 'When we met', 'Our class garden');
  typeSetting(
    programme,
    settingOf(programme, 'Our class garden').row,
    'Hint in the Doc',
    'Photos!',
  );
  typeSetting(programme, settingOf(programme, 'Tries').row, 'Hint in the Doc', 'Be brave.');
  expect(waiting(programme)).toEqual([
    'Doc sections added: Our class garden',
    'Doc sections renamed: When we met ← Our meetings',
    'Doc sections hint: Tries: Be brave.',
    'Doc sections removed: My plan over the years',
  ]);
  apply(programme);
  expect(JSON.stringify(programme.form)).toBe(form);
  expect(settingOf(programme, 'Our class garden').cells['Code']).toBe('our-class-garden');
  programme.answer(YUSUF);
  programme.start(YUSUF);
  const wanted = DEFAULT_HEADINGS.filter((heading) => heading !== 'My plan over the years').flatMap(
    (heading) => (heading === 'Our meetings' ? ['When we met', 'Our class garden'] : [heading]),
  );
  expect(headingsOf(programme, YUSUF)).toEqual(wanted);
  const lines = docLines(programme, docOf(programme, YUSUF), YUSUF);
  const garden = lines.indexOf('Our class garden');
  expect(lines.slice(garden + 1, garden + 3)).toEqual(['Photos!', 'Nothing here is picked up.']);
  expect(lines).toContain('Be brave.');
  expect(docLines(programme, docOf(programme, SAM), SAM)).toEqual(before);
});

it('rows that are all gone are said, and a repair writes them as they were', () => {
  const programme = ready.copy();
  addSetting(programme, { Setting: 'Doc section', Value: 'Our class garden' });
  apply(programme);
  const rows = sections(programme);
  for (const { row } of [...rows].reverse()) {
    deleteByHand(programme.workspace, LEAD, 'Settings', 'rows', row);
  }
  addSetting(programme, { Setting: 'Doc section' });
  const others = rowsOf(programme, 'Settings');
  expect(waiting(programme)).toEqual([
    expect.stringContaining('Doc section: no row is left. A Doc needs at least one section.'),
  ]);
  programme.ask('beginRepair', []);
  programme.finishSetUp();
  expect(rowsOf(programme, 'Settings').slice(0, others.length)).toEqual(others);
  expect(
    sections(programme)
      .slice(1)
      .map(({ cells }) => cells['Code']),
  ).toEqual(rows.map(({ cells }) => cells['Code'] || 'our-class-garden'));
  expect(waiting(programme)).toEqual([]);
});
