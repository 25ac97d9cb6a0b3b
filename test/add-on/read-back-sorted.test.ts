// Somebody sorts the tab Educators while a Doc is read: what was read is written where the teacher stands by
// then, and never into the row of somebody else.
import { sortByHand } from '../../local/services/spreadsheet/by-hand';
import type { FaultHook } from '../../local/host/execution';
import { forEveryCall, meeting } from '../support/faults';
import { columnOf, educatorRow } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM } from '../support/programme';
import { samsDoc } from '../support/sams-doc';
import { records, writeRow } from '../support/shared-doc';

const DAY = '2026-09-10';
const { programme: news, sam } = samsDoc()();
writeRow(sam, 'meeting', { Date: DAY, 'Min.': '20' });
writeRow(sam, 'goal', { Status: 'idea' });

function open(programme: LocalProgramme, faultHook?: FaultHook) {
  const { educatorId } = programme.educator(SAM);
  const hook = faultHook ? { faultHook } : {};
  return programme.run('callServer', ['openEducator', [educatorId]], { person: LEAD, ...hook });
}

const remote = open(news.copy()).execution.calls.filter((call) => call.remote);
const CALLS = remote.map(({ name }) => name);
/** After the last look at the rows, writing begins: who sorts in that split second moves what lands. */
const WRITING = ['Range.setValues', 'SpreadsheetApp.flush'];

/** Whoever stood first stands last. */
function sort(programme: LocalProgramme): void {
  const first = educatorRow(programme, SAM).row < educatorRow(programme, ANA).row;
  const name = columnOf(programme, 'Educators', 'Name');
  sortByHand(programme.workspace, LEAD, 'Educators', name, first);
}

it('goes to the right row, whenever somebody sorts', () => {
  const cases = forEveryCall(
    news,
    (programme, n) =>
      meeting(
        n,
        () => {
          if (!WRITING.includes(CALLS[n] ?? '')) sort(programme);
        },
        (faultHook) => open(programme, faultHook),
      ),
    (programme, n) => {
      const cells = [SAM, ANA].map((email) => educatorRow(programme, email).cells);
      expect([n, ...cells.map((one) => one['Last meeting'])]).toEqual([n, DAY, '']);
      expect([n, cells[1]?.['What was read (for the program)']]).toEqual([n, '']);
      expect(records(programme, 'meeting')).toHaveLength(1);
    },
  );
  expect(cases).toBe(CALLS.length);
});
