// A thousand lives of a coaching Doc, half of them here: random edits by teacher and coach, readings, quick
// logs, deaths at random calls and people who type between two calls.
import fc from 'fast-check';
import { DocLife, docLife, freshDoc } from '../support/doc-life';

const copy = freshDoc().snapshot();

test('nothing that people wrote changes, every plain row is read, each entry is there once', () => {
  fc.assert(
    fc.property(docLife, (steps) => new DocLife(copy()).live(steps)),
    { numRuns: 500, seed: 2026 },
  );
});
