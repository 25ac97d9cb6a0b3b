// Who can open the Form and the Sheet besides the coaches of the program: everyone who can open the Sheet
// sees every row. For the lead's daily run; told once for each person.
import { outsiders, type Grantee } from '../../../core/educator/doc-check';
import { hash64 } from '../../../core/text/hash';
import { peopleOf } from '../../google/drive-files';
import { parseGoogleFailure } from '../../google/google-error';
import type { NewProblem } from '../programme/problems';
import type { CoachSession } from '../session';

interface SharedLook {
  readonly problems: readonly NewProblem[];
  /** What to remember once they are told. */
  readonly known: Readonly<Record<string, string>>;
}

interface SharedFile {
  readonly storedAs: string;
  readonly where: string;
  readonly what: string;
  readonly people: (session: CoachSession) => Grantee[] | null;
}

const FILES: readonly SharedFile[] = [
  {
    storedAs: 'formOpenTo',
    where: 'Intake Form',
    what: 'can open the Form with every answer in it',
    people: ({ setUp }) => formPeople(setUp.formId),
  },
  {
    storedAs: 'sheetOpenTo',
    where: 'Sheet',
    what: 'can open this Sheet and see every row',
    people: sheetPeople,
  },
];

/** Three calls. What can't be looked at is left as it was known. */
export function lookAtShared(session: CoachSession): SharedLook {
  const problems: NewProblem[] = [];
  const known: Record<string, string> = {};
  for (const file of FILES) {
    const people = file.people(session);
    if (!people) continue;
    const others = outsiders(people, expectedOf(session));
    // Addresses of strangers are not kept, only what tells them apart.
    const told = (session.stored[file.storedAs] ?? '').split(' ');
    const marks = others.map(hash64);
    if (marks.some((mark) => !told.includes(mark))) problems.push(toProblem(file, others));
    known[file.storedAs] = marks.join(' ');
  }
  return { problems, known };
}

function expectedOf({ programme }: CoachSession): string[] {
  return [programme.leadEmail, ...programme.coaches.map(({ email }) => email)];
}

function toProblem({ where, what }: SharedFile, others: readonly string[]): NewProblem {
  return {
    where,
    problem:
      `Not in the list of coaches, but ${what}: ${others.join(', ')}. If that is meant, write “done” here. ` +
      'If not, press Share there and take them off.',
    educatorId: '',
    responseId: '',
  };
}

/** Null for a Form that this app did not make: Drive shows us nothing of it. */
function formPeople(formId: string): Grantee[] | null {
  try {
    return peopleOf(formId);
  } catch (thrown) {
    if ([403, 404].includes(parseGoogleFailure(thrown).status)) return null;
    throw thrown;
  }
}

/**
 * People by name only: whether everybody who has the link can open the Sheet is not in the reach of
 * `spreadsheets.currentonly`.
 * https://developers.google.com/apps-script/reference/spreadsheet/spreadsheet#geteditors
 */
function sheetPeople(): Grantee[] {
  const sheet = SpreadsheetApp.getActiveSpreadsheet();
  return [...sheet.getEditors(), ...sheet.getViewers()]
    .map((user) => ({ type: 'user', email: user.getEmail(), domain: '', mayEdit: true }))
    .filter(({ email }) => email !== '');
}
