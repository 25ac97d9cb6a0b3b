// What a coach sees of earlier meetings with a teacher who has no Doc: the rows that the Sheet keeps of them.
import { renameSheetByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { LogEntry } from '../../src/shared/log-api';
import type { EducatorDetail } from '../../src/shared/sidebar-api';
import { columnOf, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM } from '../support/programme';

const ready = LocalProgramme.ready().snapshot();
const OLD: LogEntry = {
  kind: 'meeting',
  values: { date: '2026-09-01', minutes: '20', kind: 'chat' },
  entryId: 'entry-without-doc',
};
const NEW = { ...OLD, values: { date: '2026-09-08' }, entryId: 'another-entry' };

function log(programme: LocalProgramme, entry: LogEntry): EducatorDetail {
  const reply = programme.ask('logEntry', [programme.educator(SAM).educatorId, entry]);
  if ('problems' in reply) throw new Error(JSON.stringify(reply));
  return reply;
}

const told = ({ timeline }: EducatorDetail): unknown[] =>
  timeline.map(({ kind, ref, date, text, words }) => [kind, ref, date, text, words]);

const BOTH = [
  ['meeting', '', '2026-09-08', '', []],
  ['meeting', '', '2026-09-01', '', ['chat', '20 min']],
];

it('shows them at once and whenever the teacher is opened, the newest first', () => {
  const programme = ready();
  expect(told(log(programme, OLD))).toEqual(BOTH.slice(1));
  expect(told(log(programme, NEW))).toEqual(BOTH);
  expect(told(programme.open(SAM))).toEqual(BOTH);
  const { educatorId } = programme.educator(SAM);
  expect(told(programme.ask('prepareMeeting', [educatorId]).detail)).toEqual(BOTH);
});

it('goes with a merge to the row that is kept', () => {
  const programme = ready();
  log(programme, OLD);
  const [kept, gone] = [ANA, SAM].map((email) =>
    programme.ask('listTeachers', []).find((one) => one.email === email),
  );
  const merged = programme.ask('merge', [kept?.educatorId ?? '', gone?.educatorId ?? '']);
  expect(told(merged)).toEqual(BOTH.slice(1));
});

it('takes what people made of the cells as it is, and a damaged tab for nothing', () => {
  const programme = ready();
  log(programme, OLD);
  const { workspace } = programme;
  const [{ row } = { row: 0 }] = rowsOf(programme, 'Meetings');
  const type = (label: string, text: string): void => {
    const column = columnOf(programme, 'Meetings', label);
    typeIntoCell(workspace, LEAD, 'Meetings', { row, column }, text);
  };
  type('Date', 'early fall');
  type('Min.', 'long '.repeat(40));
  const [meeting] = programme.open(SAM).timeline;
  expect(meeting).toMatchObject({ date: '', words: ['chat', expect.any(String)] });
  expect(meeting?.words[1]?.length).toBeLessThan(60);
  renameSheetByHand(workspace, LEAD, 'Meetings', 'Talks');
  expect(programme.open(SAM).timeline).toEqual([]);
});

it('costs one read, and none for somebody whom nobody met', () => {
  const calls = (programme: LocalProgramme): number => {
    const { educatorId } = programme.educator(SAM);
    const run = programme.run('callServer', ['openEducator', [educatorId]]);
    return run.execution.calls.filter(({ remote }) => remote).length;
  };
  const met = ready();
  log(met, OLD);
  expect(calls(met)).toBe(calls(ready()) + 1);
});
