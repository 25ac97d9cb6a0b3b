// Stored values come back whole, whatever their size and script, and no property is larger than Google
// allows: 9 KB a value, https://developers.google.com/apps-script/guides/services/quotas.
import { fc } from '../../support/properties';
import { readStored, writeStored } from '../../../src/server/google/stored';

const MOST_BYTES = 9 * 1024;

let properties: Record<string, string> = {};
Object.assign(globalThis, {
  PropertiesService: {
    getDocumentProperties: () => ({
      getProperties: () => ({ ...properties }),
      setProperties: (values: Record<string, string>) => Object.assign(properties, values),
    }),
  },
});

beforeEach(() => {
  properties = {};
});

function sizes(): number[] {
  return Object.entries(properties).map(([key, value]) => Buffer.byteLength(key + value));
}

function written(values: Record<string, string>): Record<string, string> {
  writeStored(readStored(), values);
  return { ...readStored() };
}

/** The widest that lists can get: names at their longest, each character of three or four bytes. */
const HUGE = {
  programme: JSON.stringify({
    schools: Array.from({ length: 60 }, (_, n) => `${n} ${'校'.repeat(77)}`),
    needs: Array.from({ length: 100 }, (_, n) => ({ code: `c${n}`, text: '🙂'.repeat(100) })),
  }),
  removals: JSON.stringify(
    Array.from({ length: 500 }, (_, n) => ({ number: `R-${n}`, responseIds: ['x'.repeat(60)] })),
  ),
};

test('huge lists are cut into properties that Google takes', () => {
  expect(written(HUGE)).toEqual(HUGE);
  expect(Math.max(...sizes())).toBeLessThan(MOST_BYTES);
  expect(sizes().length).toBeGreaterThan(20);
});

test('any texts, written over any others, come back as they were', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 20 }),
    fc
      .tuple(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 5 }), fc.nat(6_000))
      .map(([unit, times]) => unit.repeat(times)),
  );
  const values = fc.record({ formMap: text, health: text, removals: text });
  let cases = 0;
  fc.assert(
    fc.property(fc.array(values, { minLength: 1, maxLength: 3 }), (writes) => {
      cases++;
      properties = {};
      for (const write of writes) expect(written(write)).toEqual(write);
      expect(Math.max(...sizes())).toBeLessThan(MOST_BYTES);
    }),
    { numRuns: 100 },
  );
  console.log(`stored values: ${cases} series of writes`);
});
