// Two people change one text at the same time; the page and the Workspace merge it alike.
import { fc } from '../../support/properties';
import {
  changesBetween,
  mergeText,
  movedCaret,
  withChanges,
} from '../../../local/views/merge-text';

const text = fc.string({
  unit: fc.constantFrom('a', 'b', '🙈', '🙉', 'é', '\n', ' '),
  maxLength: 14,
});

test('changes lead from one text to the other and never halve a character', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = changesBetween(before, after);
      expect(withChanges(before, changes)).toBe(after);
      for (const { put } of changes) expect(() => encodeURIComponent(put)).not.toThrow();
    }),
  );
});

test('who changes nothing loses nothing; what is put in stays, whatever the other deletes', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat(), (base, mine, from, to) => {
      expect(mergeText(base, base, mine)).toBe(mine);
      expect(mergeText(base, mine, base)).toBe(mine);
      const at = [...base].slice(0, from % (base.length + 1)).join('');
      const theirs = `${at}THEIRS${base.slice(at.length)}`;
      expect(mergeText(base, mine, theirs)).toContain('THEIRS');
      const kept = [...base].slice(0, to % (base.length + 1)).join('');
      expect(mergeText(base, theirs, kept)).toContain('THEIRS');
    }),
  );
});

test.each([
  ['one two three', 'one two three four', 'zero one three', 'zero one three four'],
  ['talk', 'talk a', 'talk b', 'talk b a'],
  ['abc', '', 'abXc', 'X'],
  ['try', 'try', '', ''],
])('%j changed to %j and to %j reads %j', (base, mine, theirs, merged) => {
  expect(mergeText(base, mine, theirs)).toBe(merged);
});

test('a long text that is replaced as a whole is one change', () => {
  const before = 'a'.repeat(3000);
  const after = 'b'.repeat(3000);
  expect(changesBetween(before, after)).toEqual([{ from: 0, to: 3000, put: after }]);
});

test('a caret stays at its letters', () => {
  const moved = (caret: number, before: string, after: string): number =>
    movedCaret(caret, changesBetween(before, after));
  expect(moved(2, 'abcd', 'xxabcd')).toBe(4);
  expect(moved(2, 'abcd', 'abcdxx')).toBe(2);
  expect(moved(4, 'abcd', 'abcdxx')).toBe(4);
  expect(moved(2, 'abcd', 'd')).toBe(0);
});
