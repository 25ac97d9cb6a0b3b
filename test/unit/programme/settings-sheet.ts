// A tab Settings, a programme and a map of its Form, as plain data for the tests of the lists.
import { toFormItem, type FormMap } from '../../../src/core/answers/form-map';
import { resolveIntake } from '../../../src/core/intake/intake';
import type { QuestionKey } from '../../../src/core/intake/question';
import {
  knowingBoth,
  planLists,
  settled,
  type ListsPlan,
} from '../../../src/core/programme/list-plan';
import { encodeProgramme, parseProgramme } from '../../../src/core/programme/programme-json';
import type { Programme } from '../../../src/core/programme/programme';
import { settingRows } from '../../../src/core/programme/settings-rows';
import { PROGRAMME } from './sample-programme';

export interface Row {
  setting: string;
  code: string;
  value: string;
  short: string;
  hint: string;
}

export class SettingsSheet {
  programme: Programme;
  map: FormMap;
  rows: Row[];

  constructor(programme: Programme = PROGRAMME) {
    this.programme = programme;
    const questions = resolveIntake(programme);
    this.map = { items: questions.map((one, at) => toFormItem(one, String(at))), own: [] };
    this.rows = settingRows(programme).map((cells) => row(cells));
  }

  /** Rows are numbered as in the Sheet, from 3. */
  plan(): ListsPlan {
    const rows = this.rows.map((cells, at) => ({ row: at + 3, cells }));
    return planLists(rows, this.programme, this.map);
  }

  /** What a push leaves behind; nothing where a row can't be used. */
  push(): ListsPlan {
    const plan = this.plan();
    if (plan.problems.length > 0) return plan;
    for (const { row: number, code } of plan.codes) this.row(number).code = code;
    this.map = settled(knowingBoth(this.map, plan.form), plan.form);
    const stored = parseProgramme(encodeProgramme(plan.programme));
    if (!stored) throw new Error('Nothing came back.');
    this.programme = stored;
    return plan;
  }

  row(number: number): Row {
    const found = this.rows[number - 3];
    if (!found) throw new Error(`There is no row ${number}.`);
    return found;
  }

  /** The row with this value. */
  find(value: string): Row {
    const found = this.rows.find((one) => one.value === value);
    if (!found) throw new Error(`No row says ${value}.`);
    return found;
  }

  add(setting: string, value: string, short = '', hint = ''): void {
    this.rows.push(row({ setting, value, short, hint }));
  }

  /** Takes rows away. */
  drop(unwanted: (one: Row) => boolean): void {
    this.rows = this.rows.filter((one) => !unwanted(one));
  }

  /** Options or columns of a question as they stand in the Form: code and text. */
  inForm(key: QuestionKey): [code: string, text: string][] {
    const item = this.map.items.find((one) => one.key === key);
    const list = item?.columns ?? item?.options;
    return (list?.now ?? []).map(({ code, text }) => [code, text]);
  }

  /** Somebody changes the Form by hand: texts of the same codes, other codes, another order. */
  byHand(key: QuestionKey, texts: [code: string, text: string][]): void {
    const items = this.map.items.map((item) => {
      if (item.key !== key || !item.options) return item;
      const now = texts.map(([code, text]) => ({ code, text }));
      const { now: was, former } = item.options;
      return { ...item, options: { now, former: [...was, ...former] } };
    });
    this.map = { ...this.map, items };
  }
}

function row({ setting = '', code = '', value = '', short = '', hint = '' }: Partial<Row>): Row {
  return { setting, code, value, short, hint };
}

/** "added Schools: West" or "renamed Schools: West (was North)". */
export function lines({ changes }: Pick<ListsPlan, 'changes'>): string[] {
  return changes.map(
    ({ kind, list, text, was }) => `${kind} ${list}: ${text}${was ? ` (was ${was})` : ''}`,
  );
}
