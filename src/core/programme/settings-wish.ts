// Which row of the tab Settings each thing in the form stands for, and so which rows are kept, written,
// added and deleted. A row is known by its hidden code or its coach's address, never by its place.
import type { FormMap } from '../answers/form-map';
import { emailKey } from '../text/normalize';
import { findCoach, type Programme } from './programme';
import { settingOf, type HeadKey } from './setting-names';
import type { SentSettings, WishedEntry } from './settings-input';
import { filledRows, rowsInTheWay, type SettingsProblem } from './settings-form';
import { headRows, readHead } from './settings-head';
import { knownList, LIST_KEYS, listsInForm, SETTINGS_LISTS, type ListKey } from './settings-lists';
import { readSettings, type ReadList, type SettingsRow } from './settings-rows';
import type { WishedGroup, WishedRow } from './settings-steps';

export interface SettingsWish {
  readonly groups: readonly WishedGroup[];
  /** What is added, by names that stay the same when the save is begun again. */
  readonly added: readonly string[];
  /** Whether something in the form stood for a row that is no longer there. */
  readonly isLost: boolean;
  /** Rows that no form can mend. */
  readonly inTheWay: readonly SettingsProblem[];
}

interface WishSource {
  readonly rows: readonly SettingsRow[];
  readonly programme: Programme;
  readonly map: FormMap;
}

type Cells = WishedRow['cells'];

/** @param addedBefore by a save of the same form that was cut short */
export function settingsWish(
  { rows, programme, map }: WishSource,
  { head }: Pick<SentSettings, 'head'>,
  lists: Readonly<Partial<Record<ListKey, readonly WishedEntry[]>>>,
  addedBefore: ReadonlySet<string>,
): SettingsWish {
  const places = new Map(rows.map(({ row }, at) => [row, at]));
  const wish = new Wish(places, addedBefore);
  const { agreement } = head;
  const agreed = {
    value: agreement.agreedBy,
    short: agreement.agreedOn,
    hint: agreement.writtenIn,
  };
  wish.single('programme', headRows(rows, 'programme'), { value: head.programme });
  wish.single(
    'schoolYear',
    headRows(rows, 'schoolYear'),
    schoolYear(rows, head.schoolYear, programme),
  );
  wish.coaches(headRows(rows, 'coaches'), head.coaches, programme);
  wish.single('agreement', headRows(rows, 'agreement'), agreed);
  const before = listsInForm(programme);
  const { byList, loose } = readSettings(rows, (key) => knownList(key, before, map));
  wish.inTheWay = rowsInTheWay(rows, loose);
  const cellCodes = new Map(rows.map(({ row, cells }) => [row, cells.code.trim()]));
  for (const key of LIST_KEYS) {
    const entries = lists[key];
    if (entries) wish.list(key, byList[key], entries, cellCodes);
  }
  return wish;
}

/** A year that somebody wrote in another way is not written over by the same year. */
function schoolYear(rows: readonly SettingsRow[], wished: string, programme: Programme): Cells {
  const hasRow = headRows(rows, 'schoolYear').length > 0;
  return hasRow && readHead(rows, programme).schoolYear === wished ? {} : { value: wished };
}

class Wish implements SettingsWish {
  readonly groups: WishedGroup[] = [];
  readonly added: string[] = [];
  isLost = false;
  inTheWay: readonly SettingsProblem[] = [];

  constructor(
    private readonly places: ReadonlyMap<number, number>,
    private readonly addedBefore: ReadonlySet<string>,
  ) {}

  single(key: HeadKey, [row]: readonly SettingsRow[], cells: Cells): void {
    this.groups.push({ wished: [this.row(key, row?.row, cells)], gone: [] });
  }

  /** A row that somebody typed waits for the lead's word; only rows of coaches are deleted. */
  coaches(
    rows: readonly SettingsRow[],
    coaches: SentSettings['head']['coaches'],
    before: Pick<Programme, 'coaches'>,
  ): void {
    const wished = coaches.map(({ name, email }) => {
      const found = rows.find(({ cells }) => emailKey(cells.value) === email);
      const cells = { short: name, ...(found ? {} : { value: email }) };
      return this.row('coaches', found?.row, cells, email);
    });
    const known = rows.filter(({ cells }) => findCoach(before, cells.value));
    this.groups.push({ wished, gone: this.left(known, wished) });
  }

  list(
    key: ListKey,
    list: ReadList,
    entries: readonly WishedEntry[],
    cellCodes: ReadonlyMap<number, string>,
  ): void {
    const filled = filledRows(list);
    const found = matched(filled, entries, cellCodes);
    if (entries.some(({ code }, at) => code !== '' && found[at] === undefined)) this.isLost = true;
    const blank = list.rows.filter((row) => !filled.includes(row)).map(({ row }) => row);
    const wished = entries.map((entry, at) => {
      const row = found[at] ?? blank.shift();
      return this.row(key, row, cellsOf(key, entry), `${key}/${entry.wishedCode}`);
    });
    this.groups.push({ wished, gone: this.left(filled, wished) });
  }

  /** @param row its number in the Sheet; undefined: a new one */
  private row(
    key: HeadKey | ListKey,
    row: number | undefined,
    cells: Cells,
    name = key as string,
  ): WishedRow {
    const from = row === undefined ? null : (this.places.get(row) ?? null);
    const isNew = from === null || this.addedBefore.has(name);
    if (isNew) this.added.push(name);
    return { from, cells: from === null ? { setting: settingOf(key), ...cells } : cells, isNew };
  }

  private left(rows: readonly { readonly row: number }[], wished: readonly WishedRow[]): number[] {
    const kept = new Set(wished.map(({ from }) => from));
    return rows.map(({ row }) => this.places.get(row) ?? -1).filter((at) => !kept.has(at));
  }
}

function cellsOf(key: ListKey, { wishedCode, text, short, hint }: WishedEntry): Cells {
  const { shortMost, hintMost } = SETTINGS_LISTS[key];
  return {
    ...{ code: wishedCode, value: text },
    ...(shortMost === null ? {} : { short }),
    ...(hintMost === undefined ? {} : { hint }),
  };
}

/** The row of each entry: of those with its code the one with its words, if any. */
function matched(
  rows: ReadList['rows'],
  entries: readonly WishedEntry[],
  cellCodes: ReadonlyMap<number, string>,
): (number | undefined)[] {
  const left = new Set(rows);
  const found: (number | undefined)[] = entries.map(() => undefined);
  const look = (fits: (row: ReadList['rows'][number], entry: WishedEntry) => boolean): void =>
    entries.forEach((entry, at) => {
      if (found[at] !== undefined) return;
      const row = [...left].find((one) => fits(one, entry));
      if (!row) return;
      left.delete(row);
      found[at] = row.row;
    });
  look((row, entry) => entry.code !== '' && row.code === entry.code && row.text === entry.text);
  look((row, entry) => entry.code !== '' && row.code === entry.code);
  look((row, entry) => entry.code !== '' && cellCodes.get(row.row) === entry.code);
  // A save that was cut short has given it its new code, or has added it.
  look((row, entry) => entry.wishedCode !== '' && cellCodes.get(row.row) === entry.wishedCode);
  return found;
}
