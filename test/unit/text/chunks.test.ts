// Long values are stored in pieces; what comes back is what went in.
import { fc } from '../../support/properties';
import { inChunks } from '../../../src/core/text/chunks';

test('pieces join to the text, none is too long, no character is cut in two', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 7 }), (text, most) => {
      const chunks = inChunks(text, most);
      expect(chunks.join('')).toBe(text);
      expect(chunks.every((chunk) => chunk.length <= most)).toBe(true);
      expect(chunks.map((chunk) => Buffer.from(chunk, 'utf8').toString('utf8'))).toEqual(chunks);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['', ['']],
  ['abc', ['abc']],
  ['abcd', ['abc', 'd']],
  ['ab👩‍🏫', ['ab', '👩‍', '🏫']],
])('%j in pieces of three', (text, chunks) => {
  expect(inChunks(text, 3)).toEqual(chunks);
});
