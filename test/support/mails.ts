// Mails as their recipients got them, and a coach who presses Send until there is nobody left.
import type { FaultHook } from '../../local/host/execution';
import type { SentMail } from '../../local/services/base/state';
import { typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import type { MailKind, MailProgress } from '../../src/shared/care-api';
import type { TeacherInput } from '../../src/shared/sidebar-api';
import { columnOf, educatorRow } from './looking';
import { LEAD, type LocalProgramme } from './programme';

const SUBJECTS = { invite: 'Coaching that fits you', remind: 'A gentle reminder' };

/** The letters of one kind, the oldest first. */
export function letters({ workspace }: LocalProgramme, kind: MailKind = 'invite'): SentMail[] {
  return workspace.state.base.mail.filter(({ subject }) => subject.startsWith(SUBJECTS[kind]));
}

/** Whom they went to. */
export function mailedTo(programme: LocalProgramme, kind: MailKind = 'invite'): string[] {
  return letters(programme, kind).flatMap(({ to }) => to);
}

/** One call of the page: to everybody whom the plan names. */
export function sendOnce(
  programme: LocalProgramme,
  kind: MailKind = 'invite',
  person = LEAD,
): MailProgress {
  return programme.ask('sendMail', [kind, idsOf(programme, kind, person)], person);
}

export function idsOf(programme: LocalProgramme, kind: MailKind = 'invite', person = LEAD) {
  return programme.ask('planMail', [kind], person).to.map(({ educatorId }) => educatorId);
}

/** As the page does: until nobody is left, it says why it stopped, or a call moves nobody. */
export function sendAll(programme: LocalProgramme, kind: MailKind = 'invite', person = LEAD): void {
  let waiting = idsOf(programme, kind, person);
  while (waiting.length > 0) {
    const { sent, refused, stopped } = programme.ask('sendMail', [kind, waiting], person);
    const settled = [...sent, ...refused.map(({ educatorId }) => educatorId)];
    if (stopped !== '' || settled.length === 0) return;
    waiting = waiting.filter((id) => !settled.includes(id));
  }
}

/** Something happens right before (or after) the n-th mail, or each one; it may throw. */
export function atMail(happens: () => void, n = 0, at: 'before' | 'after' = 'before'): FaultHook {
  let mails = 0;
  return ({ name, phase }) => {
    if (name !== 'MailApp.sendEmail' || phase !== at) return;
    mails++;
    if (n === 0 || n === mails) happens();
  };
}

export function teacher(
  name: string,
  email = `${name.toLowerCase()}@riverbend.example`,
): TeacherInput {
  return { name, email, school: 'North School', coach: '' };
}

/** A copy with these teachers added by the lead. */
export function withTeachers(ready: LocalProgramme, ...teachers: TeacherInput[]): LocalProgramme {
  const programme = ready.copy();
  programme.ask('addTeachers', [teachers]);
  return programme;
}

/** The lead types into a teacher's row. */
export function typeInRow(
  programme: LocalProgramme,
  email: string,
  label: string,
  text: string,
): void {
  const place = {
    row: educatorRow(programme, email).row,
    column: columnOf(programme, 'Educators', label),
  };
  typeIntoCell(programme.workspace, LEAD, 'Educators', place, text);
}

export function invitedAt(programme: LocalProgramme, email: string): string {
  return educatorRow(programme, email).cells['Invited at'] ?? '';
}
