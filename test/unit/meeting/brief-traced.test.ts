// Whatever was answered and written: every line of a brief stems from what it names, and goes with it.
import { fc } from '../../support/properties';
import type { Answers } from '../../../src/core/answers/answers';
import { ANSWER_LABELS } from '../../../src/core/answers/labels';
import { briefSections } from '../../../src/core/meeting/brief';
import type { BriefLine } from '../../../src/core/meeting/brief-section';
import { timelineOf } from '../../../src/core/meeting/timeline';
import { weekTimes } from '../../../src/core/meeting/week-times';
import { CHARACTERISTICS } from '../../../src/core/intake/characteristics';
import { INTAKE, questionOf } from '../../../src/core/intake/intake';
import type { Question, QuestionKey } from '../../../src/core/intake/question';
import {
  fieldsOf,
  KIND_KEYS,
  RECORD_KINDS,
  wordsOf,
  type FieldKey,
  type RecordKindKey,
} from '../../../src/core/records/record-kinds';
import { HOSTILE_TEXTS } from '../../support/hostile';
import { readKinds, type Row, type Rows } from '../../support/read-rows';

const TODAY = '2026-11-22';

const typed = fc.oneof(
  fc.constantFrom(...HOSTILE_TEXTS),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('not sure yet', 'Coach: call\nMe: read, done', '{times}', ''),
);
const choiceOf = (codes: readonly string[]) =>
  fc.oneof(
    fc.constantFrom(...codes, 'unknown-code').map((code) => ({ code })),
    typed.map((text) => ({ code: 'other', text })),
  );

/** Any answer that a cell of the Sheet could hold. */
function answerTo(question: Question): fc.Arbitrary<unknown> {
  switch (question.type) {
    case 'short-text':
    case 'paragraph':
      return typed;
    case 'choice':
    case 'dropdown':
      return choiceOf(question.options.map(({ code }) => code));
    case 'checkbox':
      return fc.array(choiceOf(question.options.map(({ code }) => code)), { maxLength: 4 });
    case 'grid':
      return fc.dictionary(
        fc.constantFrom(...question.rows.map(({ code }) => code), 'toString'),
        fc.constantFrom(...question.columns.map(({ code }) => code), 'unknown'),
      );
    case 'checkbox-grid':
      return fc.dictionary(
        fc.constantFrom(...question.rows.map(({ code }) => code), '__proto__'),
        fc.array(fc.constantFrom(...question.columns.map(({ code }) => code), 'unknown')),
      );
  }
}

const someUnread = fc.subarray(['ten', 'group', 'highlight', 'learn'] as const);
const anyAnswers = fc
  .tuple(
    fc.record(Object.fromEntries(INTAKE.map((one) => [one.key, answerTo(one)])), {
      requiredKeys: [],
    }),
    someUnread,
  )
  .map(([said, keys]) => ({
    ...(said as Answers),
    unread: keys.map((key) => ({ key, itemId: key, value: 'as it came' })),
  }));

const anyDate = fc.constantFrom('', '2025-09-01', '2026-10-01', '2026-11-16', TODAY, '2026-12-01');

function cellOf(kind: RecordKindKey, key: FieldKey): fc.Arbitrary<string> {
  const field = fieldsOf(kind).find((one) => one.key === key);
  if (field?.kind === 'date') return anyDate;
  if (field?.kind === 'ref') return fc.constantFrom('', 'S-01', 'S-02', 'S-99');
  if (field?.kind === 'number') return fc.constantFrom('', '30');
  const codes = field ? wordsOf(field, []).map(({ code }) => code) : [];
  return codes.length > 0 ? fc.constantFrom('', ...codes) : typed;
}

const anyRows: fc.Arbitrary<Rows> = fc.record(
  Object.fromEntries(
    KIND_KEYS.map((kind) => {
      const cells = fieldsOf(kind).map(({ key }) => [key, cellOf(kind, key)] as const);
      const rows = fc.array(fc.record(Object.fromEntries(cells)), { maxLength: 4 });
      const { refPrefix } = RECORD_KINDS[kind];
      return [
        kind,
        rows.map((some) => some.map((row, n) => ({ ...row, ref: `${refPrefix}-0${n + 1}` }))),
      ];
    }),
  ),
  { requiredKeys: [] },
);

function linesOf(answers: Answers | null, rows: Rows): BriefLine[] {
  const times = weekTimes(answers, questionOf('times'), new Set(['planning', 'lunch', 'after']));
  const kinds = readKinds(rows);
  return briefSections({ answers, questions: INTAKE, times, kinds, today: TODAY }).flatMap(
    ({ lines }) => lines,
  );
}

/** The Ref that a line names; '' when it stems from an answer. */
function refIn({ from }: BriefLine): string {
  return /^[A-Z]-\d\d(?=,|$)/.exec(from)?.[0] ?? '';
}

/** The question whose answer a line names. */
function keyOf({ from }: BriefLine): QuestionKey | undefined {
  if (CHARACTERISTICS.some(({ name }) => name === from)) return 'ten';
  const labels = Object.entries(ANSWER_LABELS) as [QuestionKey, string][];
  return labels.find(([, label]) => label === from)?.[0];
}

const RUNS = { numRuns: 400, seed: 11 };

test('every line names an answer that was given or a row that is there', () => {
  fc.assert(
    fc.property(anyAnswers, anyRows, (answers, rows) => {
      const refs = Object.values(rows).flatMap((some) => some.map(({ ref }) => ref));
      const unread = answers.unread.map(({ key }) => key as QuestionKey);
      for (const line of linesOf(answers, rows)) {
        const key = keyOf(line);
        if (refIn(line)) expect(refs).toContain(refIn(line));
        else expect(key && (key in answers || unread.includes(key))).toBe(true);
        expect(line.text.trim()).not.toBe('');
      }
    }),
    RUNS,
  );
});

test('without the answer or the row that it names, a line is gone', () => {
  fc.assert(
    fc.property(anyAnswers, anyRows, (answers, rows) => {
      for (const line of linesOf(answers, rows)) {
        const [ref, key] = [refIn(line), keyOf(line)];
        const after = ref
          ? linesOf(answers, withoutRow(rows, ref)).filter((one) => refIn(one) === ref)
          : linesOf(withoutAnswer(answers, key), rows).filter((one) => keyOf(one) === key);
        expect(after).toEqual([]);
      }
    }),
    { ...RUNS, numRuns: 60 },
  );
});

function withoutRow(rows: Rows, ref: string): Rows {
  const kept = Object.entries(rows).map(([kind, some]: [string, readonly Row[]]) => {
    return [kind, some.filter((row) => row.ref !== ref)] as const;
  });
  return Object.fromEntries(kept);
}

function withoutAnswer(answers: Answers, key: QuestionKey | undefined): Answers {
  const kept = Object.entries(answers).filter(([each]) => each !== key);
  const unread = (answers.unread ?? []).filter((one) => one.key !== key);
  return { ...Object.fromEntries(kept), unread };
}

test('answers say what they say with or without a Doc, and a Doc with or without answers', () => {
  fc.assert(
    fc.property(anyAnswers, anyRows, (answers, rows) => {
      const both = linesOf(answers, rows);
      expect(both.filter((line) => refIn(line) === '')).toEqual(linesOf(answers, {}));
      expect(both.filter((line) => refIn(line) !== '')).toEqual(linesOf(null, rows));
    }),
    RUNS,
  );
});

test('nothing was answered and nothing written: no line', () => {
  expect(linesOf(null, {})).toEqual([]);
  expect(linesOf({}, { meeting: [{ ref: 'M-01' }], goal: [{ ref: 'G-01' }] })).toEqual([]);
});

test('a Doc full of rows and a page full of answers stay within what a view shows', () => {
  const many = (row: (n: number) => Row): Row[] => Array.from({ length: 99 }, (_, n) => row(n));
  const rows: Rows = {
    meeting: many((n) => ({ ref: `M-${n}`, date: '2026-11-02', promises: 'a\n'.repeat(999) })),
    goal: many((n) => ({ ref: `G-${n}`, goal: '🎉'.repeat(9_999), revisited: '2025-01-01' })),
    strategy: many((n) => ({ ref: `S-${n}`, review: '2026-11-02' })),
    evidence: many((n) => ({ ref: `E-${n}`, kind: 'numbers', 'strategy-ref': `S-${n}` })),
  };
  const all = Object.fromEntries(CHARACTERISTICS.map(({ code }) => [code, 'essential']));
  const lines = linesOf({ ten: all, question: '?'.repeat(2_000) }, rows);
  expect(lines.length).toBeLessThan(60);
  expect(Math.max(...lines.map(({ text }) => [...text].length))).toBe(2_000);
  expect(timelineOf(readKinds(rows), [])).toHaveLength(60);
});
