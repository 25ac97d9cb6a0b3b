// The settings while somebody changes them: rows that keep their place when removed, so that this can be
// undone, and what is sent in the end. Pure.
import type {
  SettingsEntry,
  SettingsFields,
  SettingsForm,
  SettingsInput,
} from '../../shared/settings-api';
import { asStored, tidyLine } from '../../shared/settings-words';
import type { CoachRef } from '../../shared/sidebar-api';
import { sameEmail } from './email';

/** A coach or an entry with what tells it from all others while the form is open. */
export type Row<T> = T & {
  id: string;
  gone: boolean;
};

export interface Edited extends Pick<SettingsFields, 'programme' | 'schoolYear' | 'agreement'> {
  coaches: Row<CoachRef>[];
  nobodyEvaluates: boolean;
  lists: EditedList[];
}

export interface EditedList {
  key: string;
  entries: Row<SettingsEntry>[];
}

export const NO_COACH: CoachRef = { name: '', email: '' };
export const NO_ENTRY: SettingsEntry = { code: '', text: '', short: '', hint: '' };

export function editedOf(form: SettingsForm): Edited {
  const { programme, schoolYear, agreement } = form;
  return {
    ...{ programme, schoolYear, agreement, nobodyEvaluates: false },
    coaches: rowsOf(form.coaches),
    lists: form.lists.map(({ key, entries }) => ({ key, entries: rowsOf(entries) })),
  };
}

function rowsOf<T>(items: readonly T[]): Row<T>[] {
  return items.map((item, at) => ({ ...item, id: String(at), gone: false }));
}

/** Adds a row at the end; its ID is that of no other. */
export function withRow<T>(rows: Row<T>[], item: T): Row<T>[] {
  const ids = rows.map(({ id }) => Number(id));
  return [...rows, { ...item, id: String(Math.max(-1, ...ids) + 1), gone: false }];
}

export function withChange<T>(rows: Row<T>[], id: string, change: Partial<Row<T>>): Row<T>[] {
  return rows.map((row) => (row.id === id ? { ...row, ...change } : row));
}

/** Takes a row out of sight until it is undone; one that says nothing yet goes at once. */
export function withoutRow<T>(rows: Row<T>[], id: string, isEmpty: (row: T) => boolean): Row<T>[] {
  const row = rows.find((one) => one.id === id);
  return row && isEmpty(row)
    ? rows.filter((one) => one !== row)
    : rows.map((one) => (one === row ? { ...one, gone: true } : one));
}

export function restored<T>(rows: Row<T>[], id: string): Row<T>[] {
  return rows.map((row) => (row.id === id ? { ...row, gone: false } : row));
}

/** Trades places with the next row in that direction. */
export function moved<T>(rows: Row<T>[], id: string, by: -1 | 1): Row<T>[] {
  const from = rows.findIndex((row) => row.id === id);
  const [row, other] = [rows[from], rows[from + by]];
  if (!row || !other) return rows;
  const next = [...rows];
  [next[from], next[from + by]] = [other, row];
  return next;
}

export function kept<R extends { gone: boolean }>(rows: readonly R[]): R[] {
  return rows.filter(({ gone }) => !gone);
}

export const isNobody = ({ name, email }: CoachRef): boolean => !name.trim() && !email.trim();

export function isBlank({ code, text, short, hint }: SettingsEntry): boolean {
  return !code && !text.trim() && !short.trim() && !hint.trim();
}

/** Tidied, without rows that were added and never filled. */
export function tidied(edited: Edited): Edited {
  const { agreement, coaches, lists } = edited;
  return {
    ...edited,
    programme: tidyLine(edited.programme),
    schoolYear: asStored(tidyLine(edited.schoolYear)),
    agreement: {
      agreedBy: tidyLine(agreement.agreedBy),
      agreedOn: tidyLine(agreement.agreedOn),
      writtenIn: tidyLine(agreement.writtenIn),
    },
    coaches: coaches
      .filter((coach) => !isNobody(coach))
      .map((coach) => ({ ...coach, name: tidyLine(coach.name), email: coach.email.trim() })),
    lists: lists.map(({ key, entries }) => ({ key, entries: tidyEntries(entries) })),
  };
}

function tidyEntries(entries: Row<SettingsEntry>[]): Row<SettingsEntry>[] {
  return entries
    .filter((entry) => !isBlank(entry))
    .map((entry) => ({
      ...entry,
      text: tidyLine(entry.text),
      short: tidyLine(entry.short),
      hint: tidyLine(entry.hint),
    }));
}

/** @param edited tidied */
export function inputOf(
  edited: Edited,
  opened: Pick<SettingsInput, 'version' | 'saveId'>,
): SettingsInput {
  const { programme, schoolYear, agreement, nobodyEvaluates } = edited;
  return {
    ...opened,
    ...{ programme, schoolYear, agreement, nobodyEvaluates },
    coaches: kept(edited.coaches).map(({ name, email }) => ({ name, email })),
    lists: edited.lists.map(({ key, entries }) => ({
      key,
      entries: kept(entries).map(({ code, text, short, hint }) => ({ code, text, short, hint })),
    })),
  };
}

/** Whether somebody stands in the list who did not: then the lead has to say again what was promised. */
export function hasNewCoach(form: SettingsForm, { coaches }: Edited): boolean {
  return kept(coaches).some(
    (coach) => !isNobody(coach) && !form.coaches.some(({ email }) => sameEmail(email, coach.email)),
  );
}
