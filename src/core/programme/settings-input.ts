// What the Settings form sends: whatever came becomes a head and lists in the shape in which the tab is
// read, so that both are judged by the same rules.
import * as v from 'valibot';
import type { FormMap } from '../answers/form-map';
import { emailKey, tidyLine } from '../text/normalize';
import type { Programme } from './programme';
import { EVALUATES_MESSAGE } from './set-up-answers';
import {
  headFieldProblems,
  listFieldProblems,
  type SettingsEntry,
  type SettingsProblem,
} from './settings-form';
import { asStored } from './school-year';
import type { SettingsHead } from './settings-head';
import { knownList, LIST_KEYS, listsInForm, type ListKey } from './settings-lists';
import { readList, writtenRow, type ReadList } from './settings-rows';

export interface SentSettings {
  readonly version: string;
  readonly saveId: string;
  readonly nobodyEvaluates: boolean;
  readonly head: SettingsHead;
  /** Absent: as it stands. */
  readonly lists: Readonly<Partial<Record<ListKey, readonly SettingsEntry[]>>>;
}

/** An entry, and the code that it will have. */
export interface WishedEntry extends SettingsEntry {
  readonly wishedCode: string;
}

/** More than any list takes; what comes beyond can only be somebody's attack. */
const MOST_SENT = 500;

const LONGEST_ID = 64;

/** Neither half a character nor a control can be kept by Google's cells and Forms. */
const UNKEPT = /\p{Cs}|(?!\s)\p{Cc}/gu;

/** Anything but a string reads as empty, so that it gets the sentence for an empty field. */
const line = v.fallback(
  v.pipe(
    v.string(),
    v.transform((text) => tidyLine(text.replace(UNKEPT, ''))),
  ),
  '',
);

const NOTHING = { code: '', text: '', short: '', hint: '' };
const entry = v.fallback(v.object({ code: line, text: line, short: line, hint: line }), NOTHING);
const coach = v.fallback(v.object({ name: line, email: line }), { name: '', email: '' });
const list = v.object({ key: v.picklist(LIST_KEYS), entries: some(entry) });

const Sent = v.object({
  version: v.string(),
  saveId: v.string(),
  nobodyEvaluates: v.fallback(v.boolean(), false),
  programme: line,
  schoolYear: line,
  agreement: v.fallback(v.object({ agreedBy: line, agreedOn: line, writtenIn: line }), {
    ...{ agreedBy: '', agreedOn: '', writtenIn: '' },
  }),
  coaches: some(coach),
  lists: v.array(list),
});

function some<Item extends v.GenericSchema>(item: Item) {
  return v.pipe(
    v.array(v.unknown()),
    v.transform((items) => items.slice(0, MOST_SENT)),
    v.array(item),
  );
}

/** Null for what no page of ours would send. */
export function parseSettings(input: unknown): SentSettings | null {
  const parsed = v.safeParse(Sent, input);
  if (!parsed.success) return null;
  const { version, saveId, nobodyEvaluates, ...fields } = parsed.output;
  if (saveId === '' || saveId.length > LONGEST_ID) return null;
  const { programme, schoolYear, coaches, agreement } = fields;
  const named = coaches.map(({ name, email }, row) => ({ row, name, email: emailKey(email) }));
  const head: SettingsHead = {
    ...{ programme, agreement },
    schoolYear: asStored(schoolYear),
    coaches: named.filter(({ name, email }) => name !== '' || email !== ''),
  };
  const lists = fields.lists.map(({ key, entries }) => [key, entries] as const);
  return { version, saveId, nobodyEvaluates, head, lists: Object.fromEntries(lists) };
}

export interface CheckedSettings {
  readonly problems: readonly SettingsProblem[];
  /** Without those that say nothing; absent: as it stands. */
  readonly lists: Readonly<Partial<Record<ListKey, readonly WishedEntry[]>>>;
}

/** Everything that can be said without looking at the tab. Fields count what was sent. */
export function checkSettings(
  sent: SentSettings,
  programme: Programme,
  map: FormMap,
): CheckedSettings {
  const before = listsInForm(programme);
  const { head } = sent;
  const problems = [
    ...headFieldProblems(head, programme.leadEmail, asSent),
    ...tick(sent, programme),
  ];
  const lists: Partial<Record<ListKey, readonly WishedEntry[]>> = {};
  for (const key of LIST_KEYS) {
    const entries = sent.lists[key];
    if (!entries) continue;
    const read = readList(
      key,
      entries.map((one, row) => written(key, one, row)),
      knownList(key, before, map),
    );
    problems.push(...listFieldProblems(read, asSent));
    lists[key] = wished(entries, read);
  }
  return { problems, lists };
}

/** Rows were numbered as they were sent. */
function asSent(row: number): number {
  return row;
}

function written(key: ListKey, { code, text, short, hint }: SettingsEntry, row: number) {
  return writtenRow(key, row, { code, value: text, short, hint });
}

function wished(entries: readonly SettingsEntry[], { rows }: ReadList): WishedEntry[] {
  return rows.flatMap(({ row, text, short, hint, code }) =>
    text === '' ? [] : [{ text, short, hint, code: entries[row]?.code ?? '', wishedCode: code }],
  );
}

/** Whoever is new in the list is promised to evaluate nobody. */
function tick({ nobodyEvaluates, head }: SentSettings, { coaches }: Programme): SettingsProblem[] {
  const known = new Set(coaches.map(({ email }) => emailKey(email)));
  const isNew = head.coaches.some(({ email }) => email !== '' && !known.has(email));
  return isNew && !nobodyEvaluates
    ? [{ field: 'nobodyEvaluates', message: EVALUATES_MESSAGE }]
    : [];
}
