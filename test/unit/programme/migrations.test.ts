// Each step may be done again, and what it writes is what this version reads.
import { decodeFormMap } from '../../../src/core/answers/form-map';
import { EDUCATOR_COLUMNS } from '../../../src/core/educator/columns';
import {
  MIGRATIONS,
  migrationsFrom,
  SCHEMA,
  versionOf,
} from '../../../src/core/programme/migrations';
import { parseSetUpState, SET_UP_STEPS } from '../../../src/core/programme/set-up-state';
import { hash64 } from '../../../src/core/text/hash';

const NOW = '2026-09-14T13:00:00.000Z';
const OLD_MAP = JSON.stringify([
  ['name', '11', null, null, null],
  ['site', '12', [['north', 'North']], null, null],
  ['times', '13', null, [['mon', 'Monday']], [['lunch', 'Lunch']]],
]);
const OLD = {
  programme: '{}',
  setUp: JSON.stringify({
    done: SET_UP_STEPS.map(({ key }) => key),
    formId: 'f',
    formUrl: '',
    formEditUrl: '',
    responders: 'domain',
  }),
  formMap: hash64(OLD_MAP) + OLD_MAP,
};

function migrated(stored: Record<string, string>): Record<string, string> {
  return migrationsFrom(versionOf(stored)).reduce(
    (values, step) => ({ ...values, ...step.change(values, NOW), schema: String(step.to) }),
    stored,
  );
}

test('the versions follow each other, and no programme at all is of today', () => {
  expect(MIGRATIONS.map(({ to }) => to)).toEqual([1, 2, 3, 4]);
  expect(versionOf({})).toBe(SCHEMA);
  expect([versionOf(OLD), versionOf({ ...OLD, schema: '1' })]).toEqual([0, 1]);
  expect(migrationsFrom(SCHEMA)).toEqual([]);
});

test('new columns are columns of today', () => {
  const keys = EDUCATOR_COLUMNS.map(({ key }) => key);
  const added = MIGRATIONS.flatMap(({ newKeys }) => newKeys['Educators'] ?? []);
  expect(keys).toEqual(expect.arrayContaining(added));
});

test('a programme of version 0 stands when its last step was done, and its map has former texts', () => {
  const values = migrated(OLD);
  expect(parseSetUpState(values['setUp'] ?? '').stands).toBe(true);
  expect(values['heartbeat']).toBe(NOW);
  expect(decodeFormMap(values['formMap'] ?? '')).toEqual({
    items: [
      { key: 'name', itemId: '11' },
      {
        key: 'site',
        itemId: '12',
        options: { now: [{ code: 'north', text: 'North' }], former: [] },
      },
      {
        key: 'times',
        itemId: '13',
        rows: { now: [{ code: 'mon', text: 'Monday' }], former: [] },
        columns: { now: [{ code: 'lunch', text: 'Lunch' }], former: [] },
      },
    ],
    own: [],
  });
});

test('a set-up under way goes on where it was', () => {
  const values = migrated({ ...OLD, setUp: JSON.stringify({ done: ['tabs'] }) });
  expect(JSON.parse(values['setUp'] ?? '')).toEqual({ done: ['tabs'], stands: false });
  expect(migrated({ programme: '{}' })).not.toHaveProperty('formMap');
});

test('a step that is done again changes nothing, and a damaged map stays for people to see', () => {
  const once = migrated(OLD);
  for (const step of MIGRATIONS) expect(once).toMatchObject(step.change(once, NOW));
  const damaged = { ...OLD, formMap: `${OLD.formMap}x` };
  expect(migrated(damaged)['formMap']).toBe(damaged.formMap);
});
