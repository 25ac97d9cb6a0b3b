// The settings that are no list: the program's name, its school year, its coaches and the agreement about
// evaluation, as rows of the tab Settings or the form say them, and what can't be used of them.
import { emailKey, tidyLine } from '../text/normalize';
import type { Coach, EvaluationAgreement, Programme } from './programme';
import { AGREEMENT_MOST, AGREEMENT_PARTS, MAX_COACHES } from './limits';
import { asStored } from './school-year';
import { headNamed, settingOf, type HeadKey } from './setting-names';
import { checkCoach, checkProgramme, checkSchoolYear, keepYourself } from './set-up-answers';
import { unreadable } from './settings-problems';
import type { SettingsRow } from './settings-rows';
import { goingOn, quoted, type RowPart, type RowProblem } from './settings-words';

/** A coach, and the row that says so. */
export interface WrittenCoach extends Coach {
  readonly row: number;
}

export interface SettingsHead {
  readonly programme: string;
  readonly schoolYear: string;
  readonly coaches: readonly WrittenCoach[];
  /** All empty: nobody has agreed in writing. */
  readonly agreement: EvaluationAgreement;
}

export const NO_AGREEMENT: EvaluationAgreement = { agreedBy: '', agreedOn: '', writtenIn: '' };

export function headRows(rows: readonly SettingsRow[], key: HeadKey): SettingsRow[] {
  return rows.filter(({ cells }) => headNamed(cells.setting) === key);
}

/** What has no row in the tab is as the programme has it; of two rows the first counts. */
export function readHead(rows: readonly SettingsRow[], programme: Programme): SettingsHead {
  const [name] = headRows(rows, 'programme');
  const [year] = headRows(rows, 'schoolYear');
  const [agreed] = headRows(rows, 'agreement');
  return {
    programme: name ? tidyLine(name.cells.value) : programme.name,
    schoolYear: asStored(year ? tidyLine(year.cells.value) : programme.schoolYear),
    coaches: headRows(rows, 'coaches')
      .map(coachIn)
      .filter((coach) => coach.name !== '' || coach.email !== ''),
    agreement: agreed ? agreementIn(agreed) : (programme.evaluationAgreement ?? NO_AGREEMENT),
  };
}

function coachIn({ row, cells }: SettingsRow): WrittenCoach {
  return { row, email: emailKey(cells.value), name: tidyLine(cells.short) };
}

function agreementIn({ cells }: SettingsRow): EvaluationAgreement {
  return {
    agreedBy: tidyLine(cells.value),
    agreedOn: tidyLine(cells.short),
    writtenIn: tidyLine(cells.hint),
  };
}

/** Null when nobody has agreed in writing. */
export function agreementOf({ agreement }: SettingsHead): EvaluationAgreement | null {
  return Object.values(agreement).some((part) => part !== '') ? agreement : null;
}

/** What can't be used of the name, the school year and the agreement. */
export function headProblems(head: SettingsHead): RowProblem[] {
  const name = checkProgramme(head.programme);
  const year = checkSchoolYear(head.schoolYear);
  const unread = unreadable(head.programme);
  return [
    ...('message' in name ? [problem('programme', '', goingOn(name.message))] : []),
    ...(unread === null ? [] : [problem('programme', '', unread)]),
    ...('message' in year ? [problem('schoolYear', '', goingOn(year.message))] : []),
    ...agreementProblems(head.agreement),
  ];
}

/** Of a setting that can have one row only. */
export function repeatedHeads(rows: readonly SettingsRow[]): RowProblem[] {
  const single: readonly HeadKey[] = ['programme', 'schoolYear', 'agreement'];
  return single.flatMap((key): RowProblem[] => {
    const numbers = headRows(rows, key).map(({ row }) => row);
    if (numbers.length < 2) return [];
    const atField = `The tab Settings has several rows called ${quoted(settingOf(key))}. Please keep one of them there.`;
    return [{ key, rows: numbers, part: '', text: ': please keep one of these rows.', atField }];
  });
}

function problem(key: HeadKey, part: RowPart, text: string, rows: number[] = []): RowProblem {
  return { key, part, text, rows };
}

const SAY: Readonly<Record<(typeof AGREEMENT_PARTS)[number], string>> = {
  agreedBy: 'who agreed',
  agreedOn: 'when they agreed, such as August 20, 2026',
  writtenIn: 'where it is written',
};

/** An agreement without who, when and where promises nothing. */
function agreementProblems(agreement: EvaluationAgreement): RowProblem[] {
  const filled = AGREEMENT_PARTS.filter((part) => agreement[part] !== '');
  return AGREEMENT_PARTS.flatMap((part): RowProblem[] => {
    const text = agreement[part];
    if (text === '' && filled.length > 0) {
      return [problem('agreement', part, `: please also say ${SAY[part]}, or empty all three.`)];
    }
    const unread = unreadable(text);
    if (unread !== null) return [problem('agreement', part, unread)];
    const most = AGREEMENT_MOST[part];
    return text.length > most
      ? [problem('agreement', part, `: please keep this under ${most + 1} characters.`)]
      : [];
  });
}

/** What can't be used of the coaches. @param leadEmail who must be one of them */
export function coachProblems(
  { coaches }: Pick<SettingsHead, 'coaches'>,
  leadEmail: string,
): RowProblem[] {
  const problems = coaches.flatMap((coach): RowProblem[] => {
    const wrong = checkCoach(coach);
    const unread = unreadable(coach.name);
    if (wrong) return [problem('coaches', wrong.part, goingOn(wrong.message), [coach.row])];
    return unread === null ? [] : [problem('coaches', 'name', unread, [coach.row])];
  });
  const twice = coaches.filter(({ email }, at) =>
    coaches.some((other, n) => n < at && other.email === email && email !== ''),
  );
  for (const { row, email } of twice) {
    const text = `: ${email} is in the list twice. Please take one out.`;
    problems.push({ ...problem('coaches', 'email', text, [row]), atField: text.slice(2) });
  }
  if (coaches.length > MAX_COACHES) {
    problems.push(problem('coaches', '', `: please name at most ${MAX_COACHES} coaches.`));
  }
  if (!coaches.some(({ email }) => email === emailKey(leadEmail))) {
    problems.push(problem('coaches', '', goingOn(keepYourself(emailKey(leadEmail)))));
  }
  return problems;
}
