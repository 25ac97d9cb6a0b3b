// Every stage against every other: where a coach may take somebody, and what answers do on their own.
import {
  EDUCATOR_STATES,
  nextStates,
  parseState,
  stateAfterAnswers,
  stateAfterStart,
  type EducatorState,
} from '../../../src/core/educator/states';

const STATES: EducatorState[] = ['invited', 'answered', 'coaching', 'paused', 'ended', 'declined'];
const SUBMITTED = '2026-09-14T08:00:00.000Z';

/** From each stage: where they may go with neither, with answers, with a Doc, with both. */
const TABLE: Record<EducatorState, Record<string, readonly EducatorState[]>> = {
  invited: {
    neither: ['declined'],
    answers: ['declined'],
    doc: ['declined', 'coaching'],
    both: ['declined', 'coaching'],
  },
  answered: {
    neither: ['declined'],
    answers: ['declined'],
    doc: ['declined', 'coaching'],
    both: ['declined', 'coaching'],
  },
  coaching: {
    neither: ['paused', 'ended'],
    answers: ['paused', 'ended'],
    doc: ['paused', 'ended'],
    both: ['paused', 'ended'],
  },
  paused: {
    neither: ['ended'],
    answers: ['ended'],
    doc: ['coaching', 'ended'],
    both: ['coaching', 'ended'],
  },
  ended: { neither: [], answers: [], doc: ['coaching'], both: ['coaching'] },
  declined: { neither: ['invited'], answers: ['answered'], doc: ['coaching'], both: ['coaching'] },
};

const KNOWN: Record<string, { submittedAt: string; docId: string }> = {
  neither: { submittedAt: '', docId: '' },
  answers: { submittedAt: SUBMITTED, docId: '' },
  doc: { submittedAt: '', docId: 'doc' },
  both: { submittedAt: SUBMITTED, docId: 'doc' },
};

const CASES = STATES.flatMap((state) =>
  Object.entries(TABLE[state]).map(([has, allowed]) => [state, has, allowed] as const),
);

describe('where a coach may take somebody', () => {
  it('names every stage there is', () => {
    expect(Object.keys(EDUCATOR_STATES).sort()).toEqual([...STATES].sort());
  });

  it.each(CASES)('%s with %s: exactly %j', (state, has, allowed) => {
    const known = KNOWN[has] ?? { submittedAt: '', docId: '' };
    const next = nextStates({ state, ...known }).map((one) => one.state);
    for (const other of STATES)
      expect([other, next.includes(other)]).toEqual([other, allowed.includes(other)]);
    expect(new Set(next).size).toBe(next.length);
  });

  it('is never coaching without a Doc: that is Start coaching’s', () => {
    for (const state of STATES) {
      const next = nextStates({ state, submittedAt: SUBMITTED, docId: '' });
      expect(next.map((one) => one.state)).not.toContain('coaching');
    }
  });

  it.each(['invited', 'answered'] as const)('“Not now” leads back to %s', (state) => {
    const submittedAt = state === 'answered' ? SUBMITTED : '';
    const back = nextStates({ state: 'declined', submittedAt, docId: '' });
    expect(back).toEqual([{ state, label: 'Take back “Not now”' }]);
  });

  it.each(['paused', 'ended', 'declined'] as const)('with a Doc, %s leads back to it', (state) => {
    const back = nextStates({ state, submittedAt: '', docId: 'doc' });
    expect(back).toContainEqual({ state: 'coaching', label: 'Take up again' });
  });

  it('has a button’s words for each', () => {
    const labels = nextStates({ state: 'paused', docId: 'doc', submittedAt: '' });
    expect(labels).toEqual([
      { state: 'coaching', label: 'Take up again' },
      { state: 'ended', label: 'End coaching' },
    ]);
  });
});

it('answers move only those who were waiting for them', () => {
  const moved = STATES.map((state) => stateAfterAnswers(state));
  expect(moved).toEqual(['answered', 'answered', 'coaching', 'paused', 'ended', 'declined']);
});

it('Start coaching means coaching, from wherever', () => {
  expect(stateAfterStart()).toBe('coaching');
});

it.each([
  ['Not now', 'declined'],
  [' PAUSED ', 'paused'],
  ['ended', 'ended'],
  ['', null],
  ['constructor', null],
])('reads %j as %s', (text, state) => {
  expect(parseState(text)).toBe(state);
});
