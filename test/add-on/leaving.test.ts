// Not now, pausing, ending, taking up again: a coach's decisions, each of which can be taken back. The
// row, the Doc and every answer stay.
import { sortByHand, typeIntoCell } from '../../local/services/spreadsheet/by-hand';
import { KEEP } from '../support/answers';
import { DEATHS, forEveryCall, killAfter, meeting } from '../support/faults';
import { accessTo, columnOf, docsOf, educatorRow } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';
import type { EducatorState } from '../../src/shared/sidebar-api';

const ready = LocalProgramme.ready();

function coached(): LocalProgramme {
  const programme = ready.copy();
  programme.answer(SAM);
  programme.start(SAM);
  return programme;
}

const inCoaching = coached();

function change(programme: LocalProgramme, state: EducatorState, email = SAM, person = LEAD) {
  return programme.ask('changeState', [idOf(programme, email), state], person);
}

function idOf(programme: LocalProgramme, email: string): string {
  return educatorRow(programme, email).cells['Educator ID'] ?? '';
}

function buttons(programme: LocalProgramme, email = SAM): string[] {
  return programme.open(email).nextStates.map(({ label }) => label);
}

function stateOf(programme: LocalProgramme, email = SAM): string {
  return educatorRow(programme, email).cells['State'] ?? '';
}

describe('a teacher who would rather not', () => {
  it('is kept in the list as “Not now”, and can be taken back', () => {
    const programme = ready.copy();
    expect(buttons(programme)).toEqual(['Would rather not']);
    const detail = change(programme, 'declined');
    expect([detail.state, detail.stateLabel]).toEqual(['declined', 'Not now']);
    expect(detail.nextStates).toEqual([{ state: 'invited', label: 'Take back “Not now”' }]);
    expect(stateOf(programme)).toBe('Not now');
    expect(programme.educator(SAM).stateLabel).toBe('Not now');
    change(programme, 'invited');
    expect(stateOf(programme)).toBe('Invited');
  });

  it('goes back to “Answered” with the answers that are there', () => {
    const programme = ready.copy();
    programme.answer(SAM, { [KEEP]: 'Lab notebooks.' });
    change(programme, 'declined');
    expect(buttons(programme)).toEqual(['Take back “Not now”']);
    change(programme, 'answered');
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      State: 'Answered',
      'What already works': 'Lab notebooks.',
    });
  });

  it('may still answer: the answers arrive, the decision stands', () => {
    const programme = ready.copy();
    change(programme, 'declined');
    programme.answer(SAM, { [KEEP]: 'After all.' });
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      State: 'Not now',
      'What already works': 'After all.',
    });
    expect(buttons(programme)).toEqual(['Take back “Not now”']);
  });

  it('can be coached all the same, by Start coaching', () => {
    const programme = ready.copy();
    change(programme, 'declined');
    expect(programme.refusal('changeState', [idOf(programme, SAM), 'coaching'])).toBe(
      'bad-request',
    );
    expect(programme.start(SAM).state).toBe('coaching');
  });
});

describe('coaching that pauses or ends', () => {
  it.each(['paused', 'ended'] as const)(
    '%s keeps row, answers and Doc, and is taken up',
    (state) => {
      const programme = inCoaching.copy();
      const before = educatorRow(programme, SAM).cells;
      const [doc] = docsOf(programme, idOf(programme, SAM));
      const detail = change(programme, state);
      expect(detail.doc.kind).toBe('shared');
      const after = educatorRow(programme, SAM).cells;
      expect({ ...after, State: '' }).toEqual({ ...before, State: '' });
      expect(accessTo(programme, doc?.id ?? '')).toHaveLength(2);
      change(programme, 'coaching');
      expect(educatorRow(programme, SAM).cells).toEqual(before);
      expect(docsOf(programme, idOf(programme, SAM))).toEqual([doc]);
    },
  );

  it('shows the buttons of each stage', () => {
    const programme = inCoaching.copy();
    expect(buttons(programme)).toEqual(['Pause', 'End coaching']);
    change(programme, 'paused');
    expect(buttons(programme)).toEqual(['Take up again', 'End coaching']);
    change(programme, 'ended');
    expect(buttons(programme)).toEqual(['Take up again']);
  });

  it.each(['paused', 'ended'] as const)(
    'answers still arrive while %s and change no state',
    (state) => {
      const programme = inCoaching.copy();
      change(programme, state);
      programme.workspace.clock.advance(60_000);
      programme.answer(SAM, { [KEEP]: 'Newer.' });
      programme.wait(61);
      expect(educatorRow(programme, SAM).cells['What already works']).toBe('Newer.');
      expect(programme.open(SAM).state).toBe(state);
    },
  );

  it('pressed twice does no more than once', () => {
    const programme = inCoaching.copy();
    change(programme, 'paused');
    expect(change(programme, 'paused').state).toBe('paused');
  });
});

describe('who may decide', () => {
  it('is the own coach, and the lead for everybody', () => {
    const programme = ready.copy();
    change(programme, 'declined', ANA, SECOND_COACH);
    expect(stateOf(programme, ANA)).toBe('Not now');
    change(programme, 'invited', ANA, LEAD);
    expect(stateOf(programme, ANA)).toBe('Invited');
  });

  it('is any coach where nobody is the teacher’s coach', () => {
    const programme = ready.copy();
    programme.answer(YUSUF);
    change(programme, 'declined', YUSUF, SECOND_COACH);
    expect(stateOf(programme, YUSUF)).toBe('Not now');
  });

  it('is not another coach', () => {
    const programme = ready.copy();
    const reply = programme.press('changeState', [idOf(programme, SAM), 'declined'], {
      person: SECOND_COACH,
    });
    expect(reply).toEqual({
      ok: false,
      error: {
        code: 'other-coach',
        message:
          'Lee Okafor is Sam Ortiz’s coach. Nothing was changed. They or the lead coach can do this.',
      },
    });
    expect(stateOf(programme)).toBe('Invited');
  });
});

describe('a page that lags behind', () => {
  it('is told how things stand, and nothing is changed', () => {
    const programme = inCoaching.copy();
    const reply = programme.press('changeState', [idOf(programme, SAM), 'declined']);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    const message = reply.ok ? '' : reply.error.message;
    expect(message).toMatch(/^Sam Ortiz is at “Coaching” now\. Nothing was changed\./);
    expect(stateOf(programme)).toBe('Coaching');
  });

  it.each([['archived'], [''], [null], [{ state: 'paused' }], ['__proto__']])(
    'asks for %j: refused',
    (state) => {
      const programme = inCoaching.copy();
      const reply = programme.callServer(['changeState', [idOf(programme, SAM), state]]);
      expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
      expect(stateOf(programme)).toBe('Coaching');
    },
  );

  it('asks about somebody who is not there', () => {
    expect(ready.copy().refusal('changeState', ['nobody', 'declined'])).toBe('not-found');
  });
});

describe.each(DEATHS)('a death after any call (%s)', (death) => {
  it('leaves it undone or done, and the same button finishes it', () => {
    const id = idOf(inCoaching, SAM);
    const before = educatorRow(inCoaching, SAM).cells;
    const cases = forEveryCall(
      inCoaching,
      (programme, n) => {
        const faultHook = killAfter(n, death);
        return { reached: !programme.press('changeState', [id, 'paused'], { faultHook }).ok };
      },
      (programme) => {
        expect(['Coaching', 'Paused']).toContain(stateOf(programme));
        change(programme, 'paused');
        expect(educatorRow(programme, SAM).cells).toEqual({ ...before, State: 'Paused' });
      },
    );
    expect(cases).toBeGreaterThan(5);
  });
});

it('holds while another teacher answers and a label is renamed between two calls', () => {
  const id = idOf(inCoaching, SAM);
  const cases = forEveryCall(
    inCoaching,
    (programme, n) =>
      meeting(
        n,
        () => {
          programme.answer(YUSUF);
          typeIntoCell(
            programme.workspace,
            SECOND_COACH,
            'Educators',
            { row: 2, column: 1 },
            'Who',
          );
        },
        (faultHook) => programme.press('changeState', [id, 'paused'], { faultHook }),
      ),
    (programme) => {
      change(programme, 'paused');
      sortByHand(
        programme.workspace,
        LEAD,
        'Educators',
        columnOf(programme, 'Educators', 'E-mail'),
      );
      programme.wait(61);
      expect([stateOf(programme), stateOf(programme, ANA)]).toEqual(['Paused', 'Invited']);
      expect(stateOf(programme, YUSUF)).toBe('Answered');
    },
  );
  expect(cases).toBeGreaterThan(5);
});
