import {
  draftName,
  entryOf,
  isEmpty,
  isUntouched,
  isLogged,
  logDraftOf,
  mayLog,
  newLog,
  nextAfter,
  problemsOf,
  withForms,
  withoutProblem,
  withValue,
  wordsFor,
  writtenText,
  type LogDraft,
} from '../../../src/sidebar/model/log';
import { countsText, lastReadText, pendingText } from '../../../src/sidebar/model/reading';
import { randomId } from '../../../src/sidebar/parts/random-id';
import { today } from '../../../src/sidebar/words';
import { coachedDetail, EVIDENCE, MEETING, READ } from '../../browser/log-samples';
import { deskWithoutDoc, NEXT } from '../../browser/meeting-samples';

const FRESH = newLog(MEETING, '2026-11-22', 'first');
const newId = (): string => 'second';
const isAsNew = (draft: LogDraft): boolean => isUntouched(draft, FRESH);

describe('a row as it is typed', () => {
  test('begins with today in the field for the day, and in no other date', () => {
    expect(FRESH.values).toEqual({
      ...{ date: '2026-11-22', minutes: '', kind: '', 'came-up': '', next: '' },
    });
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });

  test('comes back from its draft into the form as it is now, with its ID', () => {
    const draft = { entryId: 'kept', values: { minutes: '20', gone: 'x', kind: 7 }, inDoubt: true };
    expect(logDraftOf(draft, FRESH)).toEqual({
      entryId: 'kept',
      values: { date: '', minutes: '20', kind: '', 'came-up': '', next: '', gone: 'x' },
      inDoubt: true,
    });
    for (const damaged of [undefined, null, 'text', [], { entryId: 3 }, { values: {} }]) {
      expect(logDraftOf(damaged, FRESH)).toBe(FRESH);
    }
    expect(logDraftOf({ entryId: 'kept', values: 'x' }, FRESH).values['minutes']).toBe('');
  });

  test('keeps its ID while it is typed, and gets another once it may have been written', () => {
    const typed = withValue(FRESH, 'minutes', '20', newId);
    expect(typed).toMatchObject({ entryId: 'first', values: { minutes: '20' } });
    const changed = withValue({ ...typed, inDoubt: true }, 'minutes', '25', newId);
    expect(changed).toMatchObject({ entryId: 'second', values: { minutes: '25' }, inDoubt: false });
    expect(entryOf(MEETING, changed)).toEqual({
      kind: 'meeting',
      entryId: 'second',
      values: changed.values,
    });
  });

  test('is as it was when what was typed is taken back, unless it may have been written', () => {
    const typed = withValue(FRESH, 'minutes', '20', newId);
    expect([FRESH, typed, withValue(typed, 'minutes', '', newId)].map(isAsNew)).toEqual([
      ...[true, false, true],
    ]);
    expect(isAsNew({ ...FRESH, inDoubt: true })).toBe(false);
    expect(isAsNew(withValue(FRESH, 'date', '', newId))).toBe(false);
  });

  test('is empty when only spaces were typed', () => {
    expect(isEmpty(FRESH)).toBe(false);
    expect(isEmpty(withValue(FRESH, 'date', ' ', newId))).toBe(true);
    expect(draftName('ada', 'meeting')).not.toBe(draftName('ada', EVIDENCE.kind));
  });
});

test('problems stand at the fields that the form has, all others at the whole', () => {
  const found = problemsOf(MEETING, [
    { field: 'minutes', message: 'Whole minutes.' },
    { field: 'link', message: 'No such column.' },
    { field: '', message: 'Write again.' },
  ]);
  expect(found).toEqual({
    fields: { minutes: 'Whole minutes.' },
    whole: 'No such column. Write again.',
  });
  expect(withoutProblem(found, 'minutes')).toEqual({ fields: {}, whole: '' });
  expect(withoutProblem(found, 'kind').fields).toEqual(found.fields);
});

test('what was written is named by its Ref, also when others wait to be read', () => {
  const before = coachedDetail(undefined, { pending: ['S-01'] });
  const after = coachedDetail(undefined, { pending: ['S-01', 'M-03'] });
  expect(writtenText(before, after)).toBe('Written into the Doc as M-03.');
  expect(writtenText(after, before)).toBe('Written into the Doc.');
});

test('without a Doc little is kept, and it is said where', () => {
  const { detail } = deskWithoutDoc();
  expect(writtenText(detail, detail)).toBe('Kept in the Sheet: date, minutes and kind.');
  expect(wordsFor(detail)).toMatchObject({ save: 'Keep in the Sheet', isShared: false });
  expect(wordsFor(coachedDetail())).toMatchObject({ save: 'Write into the Doc', isShared: true });
  expect(mayLog(detail, 'rosa.lind@maple.example')).toBe(true);
});

test('the next date of a logged meeting is the one to book; without one, a day after it', () => {
  const desk = deskWithoutDoc();
  const after = (kind: string, values: Record<string, string>) =>
    nextAfter(desk, { kind, values, entryId: 'one' }, '2026-11-22');
  const agreed = after('meeting', { date: '2026-11-22', next: '2026-12-04' });
  expect(agreed).toMatchObject({ date: '2026-12-04', start: NEXT.start, minutes: NEXT.minutes });
  expect(after('meeting', { date: '2026-11-22', next: '' })).toEqual(desk.afterToday);
  expect(after('meeting', { date: '2026-11-02' })).toEqual(desk.next);
  expect(after('goal', { next: 'x' })).toEqual(desk.next);
  expect([agreed, desk.next, desk.afterToday].map(isLogged)).toEqual([true, false, false]);
});

test('forms stay while the same Doc is shared, and nothing else lets others log', () => {
  const known = coachedDetail();
  const without = { ...known, logForms: [] };
  expect(withForms(without, known)).toEqual(known);
  expect(withForms({ ...without, doc: { kind: 'none' } }, known).logForms).toEqual([]);
  expect(withForms(without)).toBe(without);
  const may = (detail: Partial<typeof known>): boolean =>
    mayLog({ ...without, ...detail }, ' Rosa.Lind@maple.example');
  expect([may({}), may({ coach: 'tom@maple.example' }), may({ doc: { kind: 'none' } })]).toEqual([
    ...[true, false, false],
  ]);
  const { logForms } = known;
  expect(may({ logForms, coach: 'tom@maple.example' })).toBe(true);
  expect(may({ logForms, doc: { kind: 'in-doubt', until: '' } })).toBe(false);
  expect(may({ reading: { ...READ, failure: 'Google could not be reached.' } })).toBe(false);
});

test('two IDs are never the same', () => {
  expect(new Set(Array.from({ length: 50 }, randomId)).size).toBe(50);
});

test('what was read, in a line each', () => {
  expect(countsText(READ)).toBe('2 meetings · 2 strategies');
  const waiting = (...pending: string[]): string => pendingText({ ...READ, pending });
  expect(waiting()).toBe('');
  expect(waiting('M-03')).toBe('M-03 is written and will be counted when the Doc is read next.');
  expect(waiting('M-03', 'S-01', 'S-02')).toMatch(/^M-03, S-01 and S-02 are written/);
  const now = new Date('2026-11-22T12:00:00');
  const at = (day: string): string =>
    lastReadText(new Date(`${day}T10:40:00`).toISOString(), now).replace('\u202f', ' ');
  expect(at('2026-11-22')).toBe('Last read today, 10:40 AM.');
  expect(at('2026-11-01')).toBe('Last read on Nov 1, 2026.');
});
