// Through any sequence of edits and pushes a wording stands for one entry, and an entry keeps its code.
import { fc } from '../../support/properties';
import { decodeFormMap, encodeFormMap } from '../../../src/core/answers/form-map';
import type { ItemNow } from '../../../src/core/answers/item-now';
import { reconcileSome } from '../../../src/core/answers/reconcile';
import { tidyLine } from '../../../src/core/text/normalize';
import { SettingsSheet, type Row } from './settings-sheet';

/** Few texts, so that they meet; some would break a program that takes them for something else. */
const TEXTS = [
  'North',
  'north ',
  'South',
  'North-South',
  'constructor',
  '__proto__',
  'other',
  'None',
  'I am not sure yet',
  'My school is not in this list',
  'Math',
  '=1+1',
  '\u202Eschool',
  '👩🏽‍🏫 School',
  '学校',
  "' OR 1",
  ' ',
];
const SETTINGS = ['School', 'Needs', 'Talents', 'Doc section'] as const;
const CODES = ['', 'north', 'math', 'unsure', 'not-listed', 'other', '__proto__', 'NO CODE'];

type Edit = (sheet: SettingsSheet) => void;

const at = fc.nat(40);
const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 12, unit: 'grapheme' }));
const question = fc.constantFrom('site', 'need', 'needs', 'talents');
const setting = fc.constantFrom(...SETTINGS);
const some = ({ rows }: SettingsSheet, n: number): Row | undefined => rows[n % rows.length];

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(setting, text).map(
    ([name, value]): Edit =>
      (sheet) =>
        sheet.add(name, value),
  ),
  fc.tuple(at, text).map(([n, value]): Edit => (sheet) => {
    const row = some(sheet, n);
    if (row && row.setting !== 'Coach') row.value = value;
  }),
  at.map(
    (n): Edit =>
      (sheet) =>
        sheet.rows.splice(n % sheet.rows.length, 1),
  ),
  fc.tuple(at, text).map(([n, value]): Edit => (sheet) => {
    const row = some(sheet, n);
    if (row) sheet.rows.splice(n % sheet.rows.length, 0, { ...row, value });
  }),
  fc.tuple(at, at).map(([a, b]): Edit => (sheet) => {
    const [one, two] = [some(sheet, a), some(sheet, b)];
    if (one && two && one.setting === two.setting) [one.value, two.value] = [two.value, one.value];
  }),
  fc.tuple(at, fc.constantFrom(...CODES)).map(([n, code]): Edit => (sheet) => {
    const row = some(sheet, n);
    if (row) row.code = code;
  }),
  fc.constant<Edit>((sheet) => sheet.rows.reverse()),
  fc.tuple(question, at, text).map(
    ([key, n, value]): Edit =>
      (sheet) =>
        byHand(sheet, key, (texts) =>
          texts.map((one, place) => (place === n % texts.length ? value : one)),
        ),
  ),
  fc.tuple(question, text).map(
    ([key, value]): Edit =>
      (sheet) =>
        byHand(sheet, key, (texts) => [...texts, value]),
  ),
  fc.tuple(question, at).map(
    ([key, n]): Edit =>
      (sheet) =>
        byHand(sheet, key, (texts) =>
          texts.filter((_, place) => place !== n % texts.length).reverse(),
        ),
  ),
);

/** What answers of the Form are read by: each wording of each question, with its code. */
function wordings({ map }: SettingsSheet): Record<string, string> {
  const read: Record<string, string> = {};
  for (const { key, options, columns } of map.items) {
    const list = options ?? columns;
    for (const { code, text } of [...(list?.now ?? []), ...(list?.former ?? [])]) {
      read[`${key} ${tidyLine(text)}`] ??= code;
    }
  }
  return read;
}

/** What is wrong with the options as they stand in the Form. */
function wrong({ map }: SettingsSheet): string[] {
  return map.items.flatMap(({ key, options }) => {
    const now = options?.now ?? [];
    const [codes, texts] = [now.map(({ code }) => code), now.map((one) => one.text.trim())];
    return [
      ...(new Set(codes).size < codes.length ? [`${key}: a code twice`] : []),
      ...(new Set(texts).size < texts.length ? [`${key}: a text twice`] : []),
      ...(options && (now.length === 0 || texts.includes('')) ? [`${key}: a blank`] : []),
      ...codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code)),
    ];
  });
}

/** Somebody changes the options of a question in the Form's own editor. */
function byHand(sheet: SettingsSheet, key: string, change: (texts: string[]) => string[]): void {
  const items = sheet.map.items.flatMap((item): ItemNow[] => {
    if (item.key !== key || !item.options) return [];
    const options = change(item.options.now.map(({ text: one }) => one));
    const distinct = new Set(options.map((one) => one.trim()));
    if (distinct.size < options.length || distinct.has('') || options.length === 0) return [];
    return [{ itemId: item.itemId, type: 'LIST', title: '', help: '', required: true, options }];
  });
  const map = reconcileSome(sheet.map, items);
  const asked = map.items.some(({ options }) => options?.now.some(({ code }) => code === ''));
  // Of a change that can't be told apart a person is asked; here it is taken back.
  if (!asked) sheet.map = map;
}

test('codes never change or collide', () => {
  let pushed = 0;
  const property = fc.property(
    fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
    (rounds) => {
      const sheet = new SettingsSheet();
      let stoodFor = wordings(sheet);
      for (const edits of rounds) {
        const [rows, map] = [structuredClone(sheet.rows), sheet.map];
        for (const one of edits) one(sheet);
        if (sheet.push().problems.length > 0) {
          // What can't be used changes nothing; the person takes it back.
          [sheet.rows, sheet.map] = [rows, map];
          continue;
        }
        pushed++;
        const now = wordings(sheet);
        expect(wrong(sheet)).toEqual([]);
        expect({ ...now, ...stoodFor }).toEqual(now);
        expect(decodeFormMap(encodeFormMap(sheet.map))).toEqual(sheet.map);
        stoodFor = now;
        const { problems, changes, codes, form } = sheet.plan();
        expect([problems, changes, codes, form]).toEqual([[], [], [], []]);
      }
    },
  );
  fc.assert(property, { numRuns: 60 });
  expect(pushed).toBeGreaterThan(60);
});
