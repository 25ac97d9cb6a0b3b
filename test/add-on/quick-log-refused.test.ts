// What can't be logged is refused with what to do; nothing is written, and the words stay with the coach.
import type { FaultHook } from '../../local/host/execution';
import { GoogleJsonResponseException } from '../../local/host/errors';
import { deleteTableByHand, mergeCellsByHand } from '../../local/services/docs/by-hand-tables';
import { HIGHLIGHT } from '../support/answers';
import { beginLogging, log, logged, MEETING, meetings, refusal, ROW } from '../support/logging';
import { docLines, educatorRow } from '../support/looking';
import { ANA, LEAD, SAM, SECOND_COACH, YUSUF } from '../support/programme';
import { cellOf, deskOf } from '../support/shared-doc';

const coached = beginLogging();

describe('Google says no', () => {
  const refused =
    (status: number, times: number): FaultHook =>
    ({ phase, name }) => {
      if (phase !== 'before' || name !== 'Docs.batchUpdate' || times-- <= 0) return;
      const method = 'docs.documents.batchUpdate';
      throw new GoogleJsonResponseException(method, status, '', 'Not now.');
    };

  it.each([400, 403, 429, 500, 503])(
    '%i: nothing is written, and pressed again it is',
    (status) => {
      const programme = coached();
      const reply = log(programme, MEETING, { faultHook: refused(status, 2) });
      expect(reply.ok ? 'ok' : reply.error.message).toMatch(/again|try|allow|permission|did not/i);
      expect(meetings(programme)).toEqual([]);
      logged(programme);
      expect(meetings(programme)).toEqual([[...ROW, 'M-01']]);
    },
  );

  it('is stale in words that nobody knows: it is read again and written', () => {
    const programme = coached();
    expect(log(programme, MEETING, { faultHook: refused(400, 1) })).toMatchObject({ ok: true });
    expect(meetings(programme)).toEqual([[...ROW, 'M-01']]);
  });
});

describe('is refused, with what to do, and nothing is written', () => {
  it('another coach’s teacher, also for the lead', () => {
    const programme = coached();
    programme.start(ANA, SECOND_COACH);
    const { educatorId } = programme.educator(ANA, SECOND_COACH);
    const reply = programme.press('logEntry', [educatorId, MEETING], { person: LEAD });
    expect(reply).toMatchObject({ ok: false, error: { code: 'other-coach' } });
  });

  it('a teacher who goes to another coach without the Doc while it is read', () => {
    const programme = coached();
    const { educatorId } = programme.educator(SAM);
    let isThere = false;
    const faultHook: FaultHook = ({ phase, name }) => {
      if (isThere || phase !== 'after' || name !== 'Docs.get') return;
      isThere = true;
      programme.ask('handOver', [educatorId, SECOND_COACH, 'without-doc']);
    };
    const before = deskOf(programme, SAM).docId;
    const reply = log(programme, MEETING, { faultHook });
    expect(reply).toMatchObject({ ok: false, error: { code: 'damaged' } });
    expect(reply.ok || reply.error.message).toContain('your words stay here');
    expect(isThere).toBe(true);
    const { cells } = educatorRow(programme, SAM);
    const said = ['Coach', 'Last meeting', 'Next meeting'].map((label) => cells[label]);
    expect(said).toEqual([SECOND_COACH, '', '']);
    expect(docLines(programme, before, SAM).join()).not.toContain('Talk moves');
  });

  it('more than date, minutes and kind for a teacher without a Doc', () => {
    const programme = coached();
    const school = 'North School';
    programme.ask('addTeachers', [[{ name: 'Yusuf', email: YUSUF, school, coach: '' }]]);
    const { educatorId } = programme.educator(YUSUF);
    const reply = programme.press('logEntry', [educatorId, MEETING]);
    const message =
      'Yusuf has no coaching Doc yet. Start coaching to keep notes, or save only date, minutes and kind.';
    expect(reply).toMatchObject({ ok: true, value: { problems: [{ field: '', message }] } });
  });

  it('a table that is gone', () => {
    const programme = coached();
    const desk = deskOf(programme, SAM);
    deleteTableByHand(programme.workspace, SAM, desk.docId, cellOf(desk, 'meeting', 1, 'Ref'));
    expect(refusal(programme)).toContain("Our meetings: the table can't be found.");
    expect(refusal(programme)).toContain('Nothing was written; your words stay here.');
  });

  it('merged cells', () => {
    const programme = coached();
    const desk = deskOf(programme, SAM);
    const spot = { ...cellOf(desk, 'meeting', 1, 'Date'), rowSpan: 1, columnSpan: 2 };
    mergeCellsByHand(programme.workspace, SAM, desk.docId, spot);
    expect(refusal(programme)).toContain('cells are merged where the new row belongs');
  });

  it('a highlight for a teacher who asked not to be asked', () => {
    const programme = coached();
    programme.answer(ANA, { [HIGHLIGHT]: 'No, please do not ask' });
    programme.start(ANA, SECOND_COACH);
    const { logForms } = programme.open(ANA, SECOND_COACH);
    expect(logForms.map(({ kind }) => kind)).not.toContain('highlight');
    const { educatorId } = programme.educator(ANA, SECOND_COACH);
    const entry = { kind: 'highlight', values: { words: 'Talk moves' }, entryId: 'entry-offer' };
    expect(
      programme.press('logEntry', [educatorId, entry], { person: SECOND_COACH }),
    ).toMatchObject({
      ok: true,
      value: {
        problems: [
          {
            field: '',
            message:
              'This teacher asked not to be asked about sharing. Nothing was written; your words stay here.',
          },
        ],
      },
    });
  });

  it('a highlight for a teacher who asks not to be asked from now on', () => {
    const programme = coached();
    const entry = { kind: 'highlight', values: { words: 'x' }, entryId: 'entry-offer' };
    programme.answer(SAM, { [HIGHLIGHT]: 'No, please do not ask' });
    expect(refusal(programme, entry)).toContain('asked not to be asked about sharing');
    expect(programme.open(SAM).logForms.map(({ kind }) => kind)).not.toContain('highlight');
  });

  it('what only the teacher fills in', () => {
    const programme = coached();
    const entry = {
      kind: 'highlight',
      values: { words: 'x', answer: 'yes' },
      entryId: 'forged-one',
    };
    expect(log(programme, entry)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
    const plan = { kind: 'plan', values: { year: '2026' }, entryId: 'forged-two' };
    expect(log(programme, plan)).toMatchObject({ ok: false, error: { code: 'bad-request' } });
  });
});
