// Preparing a meeting when Google refuses, when it dies at any call, and after the lead or somebody else has
// changed the lists, the Form or the Doc.
import type { FaultHook } from '../../local/host/execution';
import { GoogleJsonResponseException } from '../../local/host/errors';
import { deleteTableByHand } from '../../local/services/docs/by-hand-tables';
import {
  changeListByHand,
  deleteItemByHand,
  renameOptionByHand,
} from '../../local/services/forms/form-editing';
import type { BriefSection, MeetingDesk } from '../../src/shared/meeting-api';
import { DEATHS, forEveryCall, killAfter } from '../support/faults';
import { expectNothingBroken } from '../support/invariants';
import { educatorRow } from '../support/looking';
import { LocalProgramme, LEAD, SAM } from '../support/programme';
import { apply, dropSetting, reword, settingOf, typeSetting } from '../support/settings';
import { samsDoc } from '../support/sams-doc';
import { cellOf, records, writeRow } from '../support/shared-doc';

const begin = samsDoc();

function idOf(programme: LocalProgramme): string {
  return educatorRow(programme, SAM).cells['Educator ID'] ?? '';
}

function prepare(programme: LocalProgramme): MeetingDesk {
  return programme.ask('prepareMeeting', [idOf(programme)]);
}

function textsOf({ brief }: MeetingDesk, key: BriefSection['key']): string[] {
  return brief.sections.find((section) => section.key === key)?.lines.map(({ text }) => text) ?? [];
}

/** With a promise that nobody has read yet. */
function promised() {
  const begun = begin();
  writeRow(begun.sam, 'meeting', {
    Date: '2026-09-07',
    'What each of us will do': 'Lee: bring cards',
  });
  return begun;
}

describe('Google refuses the Doc', () => {
  function refusing(code: number, reason: string): FaultHook {
    return ({ name, phase }) => {
      if (name !== 'Docs.get' || phase !== 'before') return;
      throw new GoogleJsonResponseException('docs.documents.get', code, reason, 'Sam’s words');
    };
  }

  test.each([
    [404, 'notFound', 'can’t be found'],
    [403, 'forbidden', 'does not let you'],
    [429, 'rateLimitExceeded', 'limit'],
    [500, 'backendError', 'did not answer'],
  ])('%i: the answers are there, and why nothing else is', (code, reason, told) => {
    const { programme } = promised();
    const faultHook = refusing(code, reason);
    const reply = programme.press('prepareMeeting', [idOf(programme)], { faultHook });
    if (!reply.ok) throw new Error(reply.error.message);
    expect(textsOf(reply.value, 'feedback')).toHaveLength(1);
    expect(textsOf(reply.value, 'promises')).toEqual([]);
    expect(reply.value.brief.missing).toContain(told);
    expect(reply.value.brief.missing).toMatch(/No line here is from the Doc\.$/);
    expect(JSON.stringify(reply)).not.toContain('Sam’s words');
    expect(textsOf(prepare(programme), 'promises')).toEqual(['Lee: bring cards']);
  });
});

test('dies after any call: the next one has everything, once', () => {
  const { programme: before } = promised();
  const cases = forEveryCall(
    before,
    (programme, n) => {
      const faultHook = killAfter(n, DEATHS[n % 2] ?? 'writes lost');
      return { reached: !programme.press('prepareMeeting', [idOf(programme)], { faultHook }).ok };
    },
    (programme) => {
      expect(textsOf(prepare(programme), 'promises')).toEqual(['Lee: bring cards']);
      expect(records(programme, 'meeting')).toHaveLength(1);
      expectNothingBroken(programme);
    },
  );
  expect(cases).toBeGreaterThan(8);
});

describe('times of day', () => {
  const JOB = 'Book the next meeting inside the working day: ';
  const booked = (desk: MeetingDesk) => textsOf(desk, 'essential').find((one) => one.includes(JOB));

  test('that the lead renamed read as they do now', () => {
    const { programme } = begin();
    const { row } = settingOf(programme, 'Planning time');
    reword(programme, 'Planning time', 'Prep period');
    typeSetting(programme, row, 'Short name', 'prep period');
    apply(programme);
    const desk = prepare(programme);
    expect(booked(desk)).toBe(`${JOB}Tuesday prep period, Tuesday lunch, Thursday lunch.`);
    expect(desk.next.why).toContain('Tuesday, prep period, is one of');
  });

  test('that the lead took out are proposed no more', () => {
    const { programme } = begin();
    dropSetting(programme, 'Lunch');
    dropSetting(programme, 'Planning time');
    apply(programme);
    const desk = prepare(programme);
    expect(desk.detail.answers.map(({ text }) => text).join()).toContain('Tuesday: Planning time');
    expect(textsOf(desk, 'essential')).toContain(
      'Book the next meeting inside the working day. Ask which time works.',
    );
    expect(desk.next).toMatchObject({ start: '', date: '2026-09-21' });
  });
});

test('an option, a row or a question that somebody changed in the Form changes no line', () => {
  const { programme } = begin();
  const { workspace, form } = programme;
  const before = prepare(programme).brief;
  const item = (words: string) => form.items.find(({ title }) => title.includes(words))?.id ?? '';
  const [feedback, learn] = [item('get feedback'), item('learn something new')];
  const change = { list: 'choices', from: 'In a conversation', to: 'Hablando' } as const;
  renameOptionByHand(workspace, LEAD, form.id, feedback, change);
  const row = { list: 'rows', from: 'see someone do it first', to: 'ver primero' } as const;
  renameOptionByHand(workspace, LEAD, form.id, learn, row);
  const branch = form.items.find(({ title }) => title.includes('new strategy'));
  const turned = [...(branch?.choices ?? [])].reverse();
  changeListByHand(workspace, LEAD, form.id, branch?.id ?? '', 'choices', turned);
  deleteItemByHand(workspace, LEAD, form.id, item('plan something new'));
  programme.wait(61);
  expect(prepare(programme).brief).toEqual(before);
});

test('a table that somebody deleted: its lines are gone, the others stay, and it is said', () => {
  const { programme, sam } = promised();
  writeRow(sam, 'goal', { 'What students will know, do or feel': 'Pairs argue', Status: 'idea' });
  prepare(programme);
  const { table } = cellOf(sam, 'meeting', 1, 'Ref');
  deleteTableByHand(programme.workspace, SAM, sam.docId, { table });
  const desk = prepare(programme);
  expect(textsOf(desk, 'promises')).toEqual([]);
  expect(textsOf(desk, 'goal')).toEqual(['Pairs argue.']);
  expect(desk.brief.missing).toContain('Something in the Doc can’t be read');
});

test('what was logged a moment ago is in the next brief', () => {
  const { programme } = begin();
  const values = { date: '2026-09-14', promises: 'Lee: send the clip', next: '2026-09-28' };
  const entry = { kind: 'meeting', values, entryId: 'entry-of-a-brief' };
  programme.ask('logEntry', [idOf(programme), entry]);
  const desk = prepare(programme);
  expect(textsOf(desk, 'promises')).toEqual(['Lee: send the clip']);
  expect(desk.next).toMatchObject({ date: '2026-09-28', why: 'You agreed on Sep 28.' });
  expect(desk.afterToday).toEqual(desk.next);
});
