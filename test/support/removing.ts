// Somebody with traces everywhere, and what is left of them.
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { SeenRow } from './looking';
import { ELSE, KEEP, NAME, QUESTION } from './answers';
import { withOwnThings } from './invariants';
import { columnOf, educatorRow, rowsOf } from './looking';
import { ANA, LEAD, LocalProgramme, OUTSIDER, SAM, SECOND_COACH, YUSUF } from './programme';

/** Words that only the person who goes wrote. */
const WORDS = { keep: 'Lanterns at dusk', question: 'How do otters nap?', first: 'Kites first' };
const NOTE = 'About sam';

/** Sam answered twice, is coached, has records, a problem and notes; others stand around them. */
export function withTracesOfSam(): LocalProgramme {
  const programme = LocalProgramme.ready();
  const outside = { name: 'Olly Ott', email: OUTSIDER, school: 'North School', coach: '' };
  programme.ask('addTeachers', [[outside]], SECOND_COACH);
  programme.answer(ANA, { [NAME]: 'Ana', [KEEP]: 'Stations.' });
  programme.answer(SAM, { [NAME]: 'Samuel', [KEEP]: WORDS.first });
  programme.answer(YUSUF, { [NAME]: 'Yusuf Amari' });
  programme.workspace.clock.advance(60_000);
  programme.answer(SAM, { [KEEP]: WORDS.keep, [QUESTION]: WORDS.question, [ELSE]: '' });
  programme.start(SAM);
  withOwnThings(programme);
  addRecords(programme, 'Meetings', [SAM, ANA, SAM, SAM, ANA]);
  addRecords(programme, 'Tries', [ANA, SAM]);
  addProblems(programme);
  return programme;
}

function addRecords(programme: LocalProgramme, tab: string, emails: string[]): void {
  emails.forEach((email, at) => {
    const row = at + 3;
    const column = columnOf(programme, tab, 'Educator ID');
    typeIntoCell(programme.workspace, LEAD, tab, { row, column }, idOf(programme, email));
    typeIntoCell(programme.workspace, LEAD, tab, { row, column: 2 }, `'${email} ${at}`);
  });
}

function addProblems(programme: LocalProgramme): void {
  const about = [
    ['An answer could not be read.', idOf(programme, SAM)],
    [`Google did not let ${SAM} open the Form.`, ''],
    ['An answer could not be read.', idOf(programme, ANA)],
    [`Google did not let not${SAM} open the Form.`, ''],
  ];
  about.forEach(([problem = '', educatorId = ''], at) => {
    const cells = { 1: '2026-09-14', 3: problem, 4: 'open', 5: educatorId };
    for (const [column, text] of Object.entries(cells)) {
      const place = { row: at + 3, column: Number(column) };
      if (text) typeIntoCell(programme.workspace, LEAD, 'Problems', place, text);
    }
  });
}

export function idOf(programme: LocalProgramme, email: string): string {
  return educatorRow(programme, email).cells['Educator ID'] ?? '';
}

/** Everything that names Sam or says what they said, in the Sheet, the properties and the Form. */
export function tracesOfSam({ workspace }: LocalProgramme): string[] {
  const { sheets, forms, base } = workspace.state;
  const sent = Object.values(forms).map(({ responses, heldEvents }) => [responses, heldEvents]);
  const kept = JSON.stringify([sheets, sent, base.properties]);
  const readers = Object.values(workspace.state.drive.files)
    .filter(({ id }) => forms[id])
    .flatMap(({ permissions }) => permissions.map(({ emailAddress }) => emailAddress));
  const words = [
    `"${SAM}`,
    `'${SAM}`,
    ` ${SAM}`,
    'Sam Ortiz',
    'Samuel',
    NOTE,
    ...Object.values(WORDS),
  ];
  return [...words.filter((word) => kept.includes(word)), ...readers.filter((one) => one === SAM)];
}

/** Each tab's rows without those that name or belong to the person who goes, in order. */
export function othersIn(
  programme: LocalProgramme,
  samsId: string,
): Record<string, SeenRow['cells'][]> {
  const tabs = ['Educators', 'Answers', 'Meetings', 'Tries', 'Problems', 'Settings'];
  const about = (cells: SeenRow['cells']): boolean =>
    Object.values(cells).some((text) => text === samsId || text.includes(` ${SAM}`));
  return Object.fromEntries(
    tabs.map((name) => [
      name,
      rowsOf(programme, name)
        .map(({ cells }) => cells)
        .filter((cells) => !about(cells)),
    ]),
  );
}

/** Everything that a removal could change, to see that it changed nothing. */
export function stateOf({ workspace }: LocalProgramme): string {
  const { sheets, forms, base, drive, docs } = workspace.state;
  return JSON.stringify([sheets, forms, base.properties, drive.files, docs]);
}
