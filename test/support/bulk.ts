// A caseload of teachers with accounts, and a coach who starts with many of them.
import type { FaultHook } from '../../local/host/execution';
import type { BulkProgress } from '../../src/shared/bulk-api';
import { accessTo, docHeadings, docsOf, educatorRow } from './looking';
import { LEAD, LocalProgramme } from './programme';

export function addressOf(n: number): string {
  return `teacher${n}@riverbend.example`;
}

/** A programme that is set up, with that many teachers of the lead's, none of whom answered. */
export function caseloadOf(n: number): LocalProgramme {
  const programme = LocalProgramme.begin();
  programme.setUp();
  const teachers = [...Array(n)].map((_, at) => ({
    ...{ name: `Teacher ${at}`, email: addressOf(at), school: 'North School', coach: '' },
  }));
  for (const { name, email } of teachers) {
    programme.workspace.state.people.push({ email, name, role: 'Teacher', account: 'workspace' });
  }
  programme.ask('addTeachers', [teachers]);
  return programme;
}

/** Everybody whom the caller may start with, in the order of the list. */
export function openIds(programme: LocalProgramme, person = LEAD): string[] {
  return programme.ask('planBulk', [], person).people.map(({ educatorId }) => educatorId);
}

/** As the page does: step after step while the server says that it goes on. */
export function goOn(programme: LocalProgramme, begun: BulkProgress, person = LEAD): BulkProgress {
  let progress = begun;
  for (let steps = 0; progress.state === 'running'; steps++) {
    if (steps > 60) throw new Error('It does not end.');
    progress = programme.ask('continueBulk', [false], person);
  }
  return progress;
}

export function startWithAll(programme: LocalProgramme, person = LEAD): BulkProgress {
  return goOn(programme, programme.ask('beginBulk', [openIds(programme, person)], person), person);
}

/** Begins with everybody, or goes on where that was begun, with a hook; whether it came to its end. */
export function tryAll(programme: LocalProgramme, faultHook: FaultHook): boolean {
  const begun = programme.press('beginBulk', [openIds(programme)], { faultHook });
  if (!begun.ok) return false;
  let { state } = begun.value;
  while (state === 'running') {
    const next = programme.press('continueBulk', [false], { faultHook });
    if (!next.ok) return false;
    ({ state } = next.value);
  }
  return state === 'finished';
}

/** What has to hold in the end of everybody with this address: one whole Doc, open to the two of them. */
export function expectOneDocEach(
  programme: LocalProgramme,
  emails: readonly string[],
  coach = LEAD,
): void {
  for (const email of emails) {
    const { cells } = educatorRow(programme, email);
    const docs = docsOf(programme, cells['Educator ID'] ?? '');
    expect([email, docs.map(({ id }) => id)]).toEqual([email, [cells['Doc ID']]]);
    const id = cells['Doc ID'] ?? '';
    expect(accessTo(programme, id)).toEqual([`owner ${coach}`, `writer ${email}`].sort());
    expect(cells).toMatchObject({ State: 'Coaching', Coach: coach, 'Doc problem': '' });
    expect(cells['Coaching Doc']).toContain(id);
    expect(cells['Doc shared at']).not.toBe('');
    expect(docHeadings(programme, id, coach)).toHaveLength(13);
  }
}
