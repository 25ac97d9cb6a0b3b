// What the page can see to be wrong with the settings without asking, and at which field a problem stands.
// The server checks again. Pure.
import type { SettingsForm, SettingsList, SettingsProblem } from '../../shared/settings-api';
import {
  AGREEMENT_MOST,
  AGREEMENT_PARTS,
  MAX_COACHES,
  MAX_NAME,
  sameTextKey,
  schoolYearIn,
} from '../../shared/settings-words';
import { SOMEBODY_EVALUATES } from '../words';
import { coachProblems } from './coaches';
import { hasNewCoach, kept, type Edited, type EditedList } from './settings';

/** Problems by field; fields of rows are named by the ID of their row, which stays while others go. */
export type Problems = Readonly<Record<string, string>>;

const tooLong = (most: number): string => `Please keep this under ${most + 1} characters.`;

/** @param edited tidied */
export function checkSettings(form: SettingsForm, edited: Edited): Problems {
  const found: [string, string][] = [
    ['programme', checkName(edited.programme)],
    ['schoolYear', schoolYearIn(edited.schoolYear) ? '' : 'Please write the year like 2026–27.'],
    ...checkCoaches(edited),
    [
      'nobodyEvaluates',
      hasNewCoach(form, edited) && !edited.nobodyEvaluates ? SOMEBODY_EVALUATES : '',
    ],
    ...checkAgreement(edited.agreement),
    ...edited.lists.flatMap((list) => {
      const rules = form.lists.find(({ key }) => key === list.key);
      return rules ? checkList(rules, list) : [];
    }),
  ];
  return byField(found);
}

/** The first of each field, and all of those with the whole form; without those that say nothing. */
function byField(found: [string, string][]): Problems {
  const said = new Map<string, string>();
  for (const [field, message] of found.filter(([, words]) => words)) {
    const before = said.get(field);
    said.set(field, before && !field ? `${before} ${message}` : (before ?? message));
  }
  return Object.fromEntries(said);
}

function checkName(name: string): string {
  if (!name) return 'Give the program a name.';
  return name.length > MAX_NAME ? tooLong(MAX_NAME) : '';
}

function checkCoaches({ coaches }: Edited): [string, string][] {
  const there = kept(coaches);
  return [
    ['coaches', there.length > MAX_COACHES ? `Please keep at most ${MAX_COACHES} coaches.` : ''],
    ...there.map(({ id, name }): [string, string] => [
      `coaches/${id}/name`,
      name.length > MAX_NAME ? tooLong(MAX_NAME) : '',
    ]),
    ...coachProblems(there).map(({ index, part, message }): [string, string] => [
      `coaches/${there[index]?.id}/${part}`,
      message,
    ]),
  ];
}

/** All of it or nothing: half an agreement promises what nobody can look up. */
function checkAgreement(agreement: Edited['agreement']): [string, string][] {
  if (!Object.values(agreement).some(Boolean)) return [];
  return AGREEMENT_PARTS.map((part) => {
    const most = AGREEMENT_MOST[part];
    const { length } = agreement[part];
    const message = length === 0 ? 'Fill this in too, or empty all three.' : '';
    return [`agreement/${part}`, length > most ? tooLong(most) : message];
  });
}

function checkList(rules: SettingsList, { key, entries }: EditedList): [string, string][] {
  const there = kept(entries);
  const limits = [
    ['text', rules.textMost],
    ['short', rules.shortMost],
    ['hint', rules.hintMost],
  ] as const;
  return [
    [key, there.length > rules.most ? `Please keep at most ${rules.most}.` : ''],
    [key, there.length === 0 && rules.where === 'form' ? 'The form needs at least one.' : ''],
    ...there.flatMap((entry, at): [string, string][] => {
      const same = sameTextKey(entry.text);
      const twice = there.slice(0, at).some(({ text }) => sameTextKey(text) === same);
      return [
        [`${key}/${entry.id}/text`, entry.text ? '' : 'Write something here, or remove it.'],
        [`${key}/${entry.id}/text`, entry.text && twice ? 'This is in the list already.' : ''],
        ...limits.map(([part, most]): [string, string] => [
          `${key}/${entry.id}/${part}`,
          entry[part].length > most ? tooLong(most) : '',
        ]),
      ];
    }),
  ];
}

/** What the server said, which counts rows as they were sent. */
export function problemsFrom(found: readonly SettingsProblem[], sent: Edited): Problems {
  return byField(found.map(({ field, message }) => [fieldOf(field, sent), message]));
}

/** '' when nothing on the page has that name: then it is said for the whole form. */
function fieldOf(field: string, { coaches, lists }: Edited): string {
  const [part = '', at, key] = field.split('/');
  const rows = part === 'coaches' ? coaches : lists.find((list) => list.key === part)?.entries;
  if (!rows) return SIMPLE.test(field) ? field : '';
  const row = at === undefined ? undefined : kept<{ id: string; gone: boolean }>(rows)[Number(at)];
  return row ? `${part}/${row.id}/${key ?? (part === 'coaches' ? 'email' : 'text')}` : part;
}

const SIMPLE = /^(programme|schoolYear|nobodyEvaluates|agreement\/(agreedBy|agreedOn|writtenIn))$/;

/** The problem with one thing and with all within it. */
export function problemsWithin(problems: Problems, field: string): number {
  return Object.keys(problems).filter((key) => key === field || key.startsWith(`${field}/`)).length;
}

export function withoutProblem(problems: Problems, field: string): Problems {
  return Object.fromEntries(Object.entries(problems).filter(([key]) => key !== field));
}
