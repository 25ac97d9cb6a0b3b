// Two rows of one person: what each column takes, and that the stricter sharing choice always wins.
import { fc } from '../../support/properties';
import {
  FURTHEST_LAST,
  keptSoFar,
  mergedCells,
  unmergedCells,
  type Cells,
} from '../../../src/core/educator/merge';
import {
  answerCells,
  educatorToCells,
  newEducator,
  parseEducator,
  withResponse,
  type EducatorRecord,
} from '../../../src/core/educator/record';
import { SHARING_KEYS, type Choices } from '../../../src/core/educator/sharing-choices';
import { EDUCATOR_STATES, type EducatorState } from '../../../src/core/educator/states';
import { LEAST_FIRST, stricterChoices } from '../../../src/core/educator/stricter';
import { GROUP, HIGHLIGHT, OPEN } from '../../../src/core/intake/questions-support';
import { FORM_MAP, FULL, QUESTIONS, rawResponse, readResponse } from '../answers/sample-response';

const NOTHING: Choices = { group: [], highlight: [], open: [] };

describe('the stricter of two sharing choices', () => {
  const one = (codes: readonly string[]) =>
    fc.constantFrom(...codes, '', 'a code of later').map((code) => (code === '' ? [] : [code]));
  const some = fc.subarray([...OPEN.map(({ code }) => code), 'a code of later']);
  const choices: fc.Arbitrary<Choices> = fc.record({
    group: one(LEAST_FIRST.group),
    highlight: one(LEAST_FIRST.highlight),
    open: some,
  });

  test('every code that the Form offers has its place', () => {
    for (const [order, options] of [
      [LEAST_FIRST.group, GROUP],
      [LEAST_FIRST.highlight, HIGHLIGHT],
    ] as const) {
      expect(order.filter((code) => code !== '').sort()).toEqual(
        options.map(({ code }) => code).sort(),
      );
    }
  });

  /** Everything that somebody may do who reads these choices. */
  function allowed({ group, highlight, open }: Choices): Set<string> {
    const may = new Set<string>();
    const upTo = (order: readonly string[], [code = '']: readonly string[]) =>
      order.slice(order.indexOf('') + 1, order.indexOf(code) + 1);
    for (const code of upTo(LEAST_FIRST.group, group)) may.add(`group ${code}`);
    for (const code of upTo(LEAST_FIRST.highlight, highlight)) may.add(`highlight ${code}`);
    if (!open.includes('none')) for (const code of open) may.add(`open ${code}`);
    return may;
  }

  test('allows what both allow and nothing else, whichever comes first', () => {
    fc.assert(
      fc.property(choices, choices, (a, b) => {
        const [ofA, ofB] = [allowed(a), allowed(b)];
        const both = [...ofA].filter((one) => ofB.has(one));
        for (const result of [stricterChoices(a, b), stricterChoices(b, a)])
          expect([...allowed(result)].sort()).toEqual(both.sort());
      }),
    );
  });

  test('twice is the same as once, and nothing said allows nothing', () => {
    fc.assert(
      fc.property(choices, choices, (a, b) => {
        const once = stricterChoices(a, b);
        expect(stricterChoices(once, b)).toEqual(once);
        expect(allowed(stricterChoices(a, NOTHING)).size).toBe(0);
      }),
    );
  });
});

describe('two rows of one person', () => {
  const RUNS = { numRuns: 40 };

  interface Row {
    answered: string;
    group: string;
    keep: string;
    doc: string;
    state: EducatorState;
    school: string;
    invitedAt: string;
    answersSeen: string;
    lastMeeting: string;
    nextMeeting: string;
    sameCoach: boolean;
  }
  const DAYS = ['', '2026-09-01T12:00:00.000Z', '2026-09-02T12:00:00.000Z'];
  const row: fc.Arbitrary<Row> = fc.record({
    answered: fc.constantFrom(...DAYS),
    group: fc.constantFrom(...GROUP.map(({ text }) => text), ''),
    keep: fc.constantFrom('Lab notebooks.', 'Exit tickets.', ''),
    doc: fc.constantFrom('', 'doc'),
    state: fc.constantFrom(...(Object.keys(EDUCATOR_STATES) as EducatorState[])),
    school: fc.constantFrom('', 'North School'),
    invitedAt: fc.constantFrom(...DAYS),
    answersSeen: fc.constantFrom(...DAYS),
    lastMeeting: fc.constantFrom('', '2026-09-07', '2026-09-14'),
    nextMeeting: fc.constantFrom('', '2026-09-21', '2026-09-28'),
    sameCoach: fc.boolean(),
  });

  function cellsOf(id: string, made: Row): Cells {
    const { answered, group, keep, doc, sameCoach, ...rest } = made;
    const person = {
      educatorId: id,
      name: id,
      email: `${id}@school.org`,
      coach: sameCoach ? 'kept@coach.org' : `${id}@coach.org`,
    };
    const listed: EducatorRecord = {
      ...newEducator({ ...person, school: '' }),
      ...rest,
      docId: doc && `${doc}-${id}`,
      docUrl: doc && `https://docs.example/${id}`,
    };
    const raw = rawResponse({ ...FULL, keep, group }, { responseId: id, submittedAt: answered });
    const { response } = readResponse(FORM_MAP, raw);
    const record = answered === '' ? listed : withResponse(listed, response, QUESTIONS);
    return { ...educatorToCells(record), ...answerCells(record.answers, QUESTIONS) };
  }

  const pairs = fc
    .tuple(row, row)
    .map(([a, b]) => [cellsOf('kept', a), cellsOf('gone', b)] as const);

  test('the row stays who it is, and knows the other by all its names', () => {
    fc.assert(
      fc.property(pairs, ([kept, gone]) => {
        const merged = parseEducator(mergedCells(kept, gone, QUESTIONS));
        const [k, g] = [parseEducator(kept), parseEducator(gone)];
        const { educatorId, name, email, coach } = k;
        expect(merged).toMatchObject({ educatorId, name, email, coach });
        expect(merged.school).toBe(k.school || g.school);
        expect(merged.docId).toBe(k.docId || g.docId);
        expect(merged.aliases.educatorIds).toEqual(['gone']);
        expect(merged.aliases.emails).toEqual(['kept@school.org', 'gone@school.org']);
        const responses = [k.responseId, g.responseId].filter((id) => id !== '');
        expect(merged.aliases.responseIds).toEqual(responses);
        const place = (state: EducatorState) => FURTHEST_LAST.indexOf(state);
        expect(place(merged.state)).toBe(Math.max(place(k.state), place(g.state)));
        const invited = [k.invitedAt, g.invitedAt].filter((date) => date !== '').sort();
        expect(merged.invitedAt).toBe(invited[0] ?? '');
      }),
      RUNS,
    );
  });

  test('the newer answers count, but for what they allow', () => {
    fc.assert(
      fc.property(pairs, ([kept, gone]) => {
        const merged = parseEducator(mergedCells(kept, gone, QUESTIONS));
        const [k, g] = [parseEducator(kept), parseEducator(gone)];
        const newer = g.submittedAt > k.submittedAt ? g : k;
        expect(merged.submittedAt).toBe(newer.submittedAt);
        if (k.submittedAt !== g.submittedAt) expect(merged.answers?.keep).toBe(newer.answers?.keep);
        if (!k.choices || !g.choices) return;
        const now = merged.choices?.now ?? NOTHING;
        expect(now).toEqual(stricterChoices(k.choices.now, g.choices.now));
        for (const key of SHARING_KEYS) {
          const said = merged.answers?.[key] ?? [];
          expect(('code' in said ? [said] : said).map(({ code }) => code)).toEqual(now[key]);
        }
      }),
      RUNS,
    );
  });

  test('what they want goes with the answers that count, and is unseen unless their coach saw it', () => {
    fc.assert(
      fc.property(pairs, ([kept, gone]) => {
        const cells = mergedCells(kept, gone, QUESTIONS);
        const { answersSeen, submittedAt } = parseEducator(cells);
        const [k, g] = [parseEducator(kept), parseEducator(gone)];
        const newer = g.submittedAt > k.submittedAt ? gone : kept;
        expect([cells['firstNeed'], cells['rhythm']]).toEqual([
          newer['firstNeed'],
          newer['rhythm'],
        ]);
        const looks = [k, ...(g.coach === k.coach ? [g] : [])].map((row) => row.answersSeen);
        expect(looks.some((look) => look >= submittedAt)).toBe(answersSeen >= submittedAt);
      }),
      RUNS,
    );
  });

  test('they last met when either row says so; what is planned is planned in the Doc that stays', () => {
    fc.assert(
      fc.property(pairs, ([kept, gone]) => {
        const merged = parseEducator(mergedCells(kept, gone, QUESTIONS));
        const [k, g] = [parseEducator(kept), parseEducator(gone)];
        expect(merged.lastMeeting).toBe([k.lastMeeting, g.lastMeeting].sort()[1]);
        if (k.docId !== '') expect(merged.nextMeeting).toBe(k.nextMeeting);
        else if (g.docId !== '') expect(merged.nextMeeting).toBe(g.nextMeeting);
        else expect(merged.nextMeeting).toBe(k.nextMeeting || g.nextMeeting);
      }),
      RUNS,
    );
  });

  test('merged once more nothing changes, also from a row that was written in part', () => {
    fc.assert(
      fc.property(pairs, fc.nat(), ([kept, gone], many) => {
        const once = mergedCells(kept, gone, QUESTIONS);
        expect(mergedCells(once, gone, QUESTIONS)).toEqual(once);
        const keys = Object.keys(once);
        const part = Object.fromEntries(
          keys.map((key, at) => [key, (at < many % keys.length ? once : kept)[key] ?? '']),
        );
        expect(mergedCells(keptSoFar(kept, once, part), gone, QUESTIONS)).toEqual(once);
        const since = { ...part, submittedAt: '2026-09-03T12:00:00.000Z', 'answer-keep': 'Since.' };
        const after = mergedCells(keptSoFar(kept, once, since), gone, QUESTIONS);
        expect(after['answer-keep']).toBe('Since.');
      }),
      RUNS,
    );
  });

  test('unmerged it is the row of before, with what people changed since', () => {
    fc.assert(
      fc.property(pairs, ([kept, gone]) => {
        const merged = mergedCells(kept, gone, QUESTIONS);
        expect(unmergedCells(kept, merged, merged)).toEqual(kept);
        const changed = { ...merged, name: 'Typed since', 'answer-keep': 'Recorded since' };
        expect(unmergedCells(kept, merged, changed)).toEqual({ ...kept, name: 'Typed since' });
      }),
      RUNS,
    );
  });
});
