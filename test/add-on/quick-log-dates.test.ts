// A meeting that is logged into a Doc counts at once: nobody is told that it is time to meet somebody whom
// they have just met. What did not get into the Doc after all does not count.
import type { FaultHook } from '../../local/host/execution';
import { ExecutionKilled, GoogleJsonResponseException } from '../../local/host/errors';
import type { LogEntry } from '../../src/shared/log-api';
import { educatorRow } from '../support/looking';
import { beginLogging, log, logged, meetings } from '../support/logging';
import { SAM, type LocalProgramme } from '../support/programme';
import { deskOf, writeRow } from '../support/shared-doc';

const coached = beginLogging();

const MET = '2026-09-13';
const ENTRY: LogEntry = {
  kind: 'meeting',
  values: { date: MET, next: '2026-09-28', 'came-up': 'Talk moves' },
  entryId: 'entry-with-dates',
};

function known(programme: LocalProgramme): [last: string, next: string] {
  const { cells } = educatorRow(programme, SAM);
  return [cells['Last meeting'] ?? '', cells['Next meeting'] ?? ''];
}

/** Just before the row would be written into the Doc. */
function beforeWriting(happens: () => never): FaultHook {
  return ({ phase, name }) => {
    if (phase === 'before' && name === 'Docs.batchUpdate') happens();
  };
}

test('the row knows both days before the Doc is read again, and so does every list', () => {
  const programme = coached();
  expect(logged(programme, ENTRY)).toMatchObject({ lastMet: MET, nextMeeting: '2026-09-28' });
  expect(programme.educator(SAM)).toMatchObject({ lastMet: MET, nextMeeting: '2026-09-28' });
  expect(known(programme)).toEqual([MET, '2026-09-28']);
  programme.wait(61);
  expect(known(programme)).toEqual([MET, '2026-09-28']);
});

test('an earlier meeting that is logged late takes nothing back', () => {
  const programme = coached();
  logged(programme, ENTRY);
  const late = { ...ENTRY, values: { date: '2026-09-01' }, entryId: 'entry-of-before' };
  expect(logged(programme, late)).toMatchObject({ lastMet: MET, nextMeeting: '2026-09-28' });
});

test('another kind changes neither day', () => {
  const programme = coached();
  logged(programme, { kind: 'visit', values: { date: MET }, entryId: 'entry-of-a-visit' });
  expect(known(programme)).toEqual(['', '']);
});

test('where Google refuses the row, both days are as they were', () => {
  const programme = coached();
  writeRow(deskOf(programme, SAM), 'meeting', { Date: '2026-09-02' });
  programme.open(SAM);
  const refusal = beforeWriting(() => {
    throw new GoogleJsonResponseException('docs.documents.batchUpdate', 403, '', 'No.');
  });
  expect(log(programme, ENTRY, { faultHook: refusal }).ok).toBe(false);
  expect(known(programme)).toEqual(['2026-09-02', '']);
});

test('an entry that died on the way and is not sent again is forgotten when the Doc is read', () => {
  const programme = coached();
  const death = beforeWriting(() => {
    throw new ExecutionKilled('Exceeded maximum execution time', true);
  });
  log(programme, ENTRY, { faultHook: death });
  expect(meetings(programme)).toEqual([]);
  programme.workspace.clock.advance(3 * 60_000);
  expect(programme.open(SAM)).toMatchObject({ lastMet: '', nextMeeting: '' });
  expect(known(programme)).toEqual(['', '']);
});
