// When a teacher was met last and is met next comes from the Doc into the teacher's row, and follows it.
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { expectNothingBroken } from '../support/invariants';
import { columnOf, educatorRow } from '../support/looking';
import { LEAD, SAM, SECOND_COACH, type LocalProgramme } from '../support/programme';
import { readDocs, samsDoc } from '../support/sams-doc';
import { cellOf, deleteRow, overwrite, writeRow } from '../support/shared-doc';

const withDoc = samsDoc();

/** So many days after the day on which the stories begin. */
function day(programme: LocalProgramme, days: number): string {
  return new Date(programme.workspace.clock.now() + days * 86_400_000).toISOString().slice(0, 10);
}

function known(programme: LocalProgramme): [last: string, next: string] {
  const { cells } = educatorRow(programme, SAM);
  return [cells['Last meeting'] ?? '', cells['Next meeting'] ?? ''];
}

test('the newest meeting and its next date, as they come, change and go', () => {
  const { programme, sam } = withDoc();
  const on = (days: number): string => day(programme, days);
  const older = writeRow(sam, 'meeting', { Date: on(-20), 'Next date': on(-6) });
  readDocs(programme);
  expect(known(programme)).toEqual([on(-20), on(-6)]);
  const newer = writeRow(sam, 'meeting', { Date: on(-6), 'Next date': on(8) });
  readDocs(programme);
  expect(known(programme)).toEqual([on(-6), on(8)]);
  overwrite(sam, cellOf(sam, 'meeting', newer, 'Next date'), on(9));
  readDocs(programme);
  expect(known(programme)).toEqual([on(-6), on(9)]);
  deleteRow(sam, 'meeting', newer);
  readDocs(programme);
  expect(known(programme)).toEqual([on(-20), on(-6)]);
  deleteRow(sam, 'meeting', older);
  readDocs(programme);
  expect(known(programme)).toEqual(['', '']);
  expectNothingBroken(programme);
});

test('a row of a day to come is a plan, and has been a meeting once the day has come', () => {
  const { programme, sam } = withDoc();
  const [past, plan] = [day(programme, -3), day(programme, 4)];
  writeRow(sam, 'meeting', { Date: past });
  writeRow(sam, 'meeting', { Date: plan });
  readDocs(programme);
  expect(known(programme)).toEqual([past, plan]);
  programme.wait(5 * 24 * 60);
  const { lastMet, nextMeeting } = programme.open(SAM);
  expect([lastMet, nextMeeting]).toEqual([plan, '']);
  expect(known(programme)).toEqual([plan, '']);
});

test('what was agreed on with a coach who kept the Doc is no plan of the next coach', () => {
  const { programme, sam } = withDoc();
  const [met, agreed, chat] = [day(programme, -9), day(programme, 5), day(programme, -1)];
  writeRow(sam, 'meeting', { Date: met, 'Next date': agreed });
  readDocs(programme);
  expect(known(programme)).toEqual([met, agreed]);
  const { educatorId } = programme.educator(SAM);
  programme.ask('handOver', [educatorId, SECOND_COACH, 'without-doc']);
  expect(known(programme)).toEqual([met, '']);
  const entry = { kind: 'meeting', values: { date: chat }, entryId: 'entry-of-a-chat' };
  programme.ask('logEntry', [educatorId, entry], SECOND_COACH);
  expect(known(programme)).toEqual([chat, '']);
});

test('a reading that brings no news of meetings keeps what is known', () => {
  const { programme, sam } = withDoc();
  const dates = [day(programme, -3), day(programme, 4)] as const;
  writeRow(sam, 'meeting', { Date: dates[0], 'Next date': dates[1] });
  readDocs(programme);
  writeRow(sam, 'goal', { Status: 'idea' });
  readDocs(programme);
  expect(known(programme)).toEqual(dates);
});

test('what somebody types over the dates is mended when the meetings change', () => {
  const { programme, sam } = withDoc();
  const { row } = educatorRow(programme, SAM);
  const column = columnOf(programme, 'Educators', 'Last meeting');
  typeIntoCell(programme.workspace, LEAD, 'Educators', { row, column }, "'=soon");
  writeRow(sam, 'meeting', { Date: day(programme, -1) });
  readDocs(programme);
  expect(known(programme)).toEqual([day(programme, -1), '']);
});
