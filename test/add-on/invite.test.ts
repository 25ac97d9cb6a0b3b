// Coaches invite and remind their own teachers: who gets which mail, word for word, and each address once.
import { shareByHand } from '../../local/services/drive/by-hand';
import { openFormByHand } from '../../local/services/forms/open-form';
import { sortByHand } from '../../local/services/spreadsheet/by-hand';
import { columnOf } from '../support/looking';
import {
  atMail,
  idsOf,
  invitedAt,
  letters,
  mailedTo,
  sendAll,
  sendOnce,
  teacher,
  typeInRow,
  withTeachers,
} from '../support/mails';
import {
  ANA,
  LEAD,
  LocalProgramme,
  OUTSIDER,
  SAM,
  SECOND_COACH,
  YUSUF,
} from '../support/programme';

const DAY_MINUTES = 24 * 60;
const ready = LocalProgramme.ready();

describe('the first mail', () => {
  const programme = ready.copy();
  const plan = programme.ask('planMail', ['invite']);
  const { formUrl } = programme.ask('refresh', []).programme ?? { formUrl: '' };

  it('is shown before anything is sent', () => {
    expect(plan.to.map(({ name, email }) => [name, email])).toEqual([['Sam Ortiz', SAM]]);
    expect(plan).toMatchObject({ inDoubt: [], leftOut: [], quotaLeft: 1_500 });
    expect(plan.sample).toBe(
      'Hello Sam Ortiz, this form helps me learn how you like to work. It takes about 8 minutes ' +
        `and is not an evaluation. The first page says who sees what. ${formUrl} Thank you, Lee Okafor`,
    );
    expect(plan.forCopying).toBe(plan.sample.replace('Hello Sam Ortiz,', 'Hello,'));
    expect(mailedTo(programme)).toEqual([]);
  });

  it('arrives as it was shown, from the coach, and the row says when', () => {
    const reply = sendOnce(programme);
    expect(reply).toMatchObject({ refused: [], stopped: '', quotaLeft: 1_499 });
    expect(letters(programme)).toMatchObject([
      { from: LEAD, to: [SAM], subject: plan.subject, body: plan.sample },
    ]);
    expect(reply.educators).toMatchObject([{ email: SAM, state: 'invited' }]);
    expect(programme.educator(SAM).invitedOn).toBe(reply.educators[0]?.invitedOn);
    expect(invitedAt(programme, SAM)).toMatch(/^\d{4}-\d\d-\d\dT/);
  });

  it('leads to the published Form, neither prefilled nor for editing', () => {
    expect(formUrl).toMatch(/\/viewform$/);
    const form = openFormByHand(programme.workspace, SAM, programme.formId);
    expect(form).toMatchObject({ kind: 'form' });
    expect(form).not.toMatchObject({ answers: expect.anything() });
  });

  it('carries a name exactly as it was typed, and nothing in it does anything', () => {
    const hostile = ready.copy();
    const name = '=HYPERLINK("https://x.example") <b>{coach}</b> $& שלום';
    typeInRow(hostile, SAM, 'Name', `'${name}`);
    sendOnce(hostile);
    const [mail] = letters(hostile);
    expect(mail?.body).toContain(`Hello ${name}, this form helps me`);
    expect(mail).not.toHaveProperty('htmlBody');
  });

  it('comes once, however often somebody presses', () => {
    sendAll(programme);
    programme.ask('sendMail', ['invite', [programme.educator(SAM).educatorId]]);
    expect(mailedTo(programme)).toEqual([SAM]);
    expect(programme.ask('planMail', ['invite']).to).toEqual([]);
  });
});

describe('whose teachers', () => {
  it('another coach invites the own ones, in their own name', () => {
    const programme = ready.copy();
    sendAll(programme, 'invite', SECOND_COACH);
    const [mail, second] = letters(programme);
    expect(mail).toMatchObject({ from: SECOND_COACH, to: [ANA] });
    expect(mail?.body).toMatch(/Thank you, Cam Reyes$/);
    expect(second).toBeUndefined();
  });

  it('the lead also invites those whom nobody coaches', () => {
    const programme = ready.copy();
    typeInRow(programme, ANA, 'Coach', '');
    expect(idsOf(programme, 'invite', SECOND_COACH)).toEqual([]);
    sendAll(programme);
    expect(mailedTo(programme)).toEqual([SAM, ANA]);
  });

  it('nobody outside the plan gets a mail, whatever the page says', () => {
    const programme = withTeachers(ready, teacher('Yusuf', YUSUF));
    programme.answer(YUSUF);
    const ana = programme.educator(ANA, SECOND_COACH).educatorId;
    const ids = [ana, programme.educator(YUSUF).educatorId, 'x', '', '__proto__'];
    expect(programme.ask('sendMail', ['invite', ids])).toMatchObject({ sent: [], stopped: '' });
    expect(mailedTo(programme)).toEqual([]);
    for (const args of [['thank', ids], ['toString', ids], ['invite', ana], ['invite', [1]], []]) {
      expect(programme.callServer(['sendMail', args])).toMatchObject({ ok: false });
    }
    shareByHand(programme.workspace, LEAD, programme.workspace.state.containerId, YUSUF, 'writer');
    expect(programme.refusal('sendMail', ['invite', ids], YUSUF)).toBe('not-a-coach');
    expect(programme.refusal('planMail', ['invite'], YUSUF)).toBe('not-a-coach');
    expect(mailedTo(programme)).toEqual([]);
  });

  it('each address once, even when two rows share it', () => {
    const programme = withTeachers(ready, teacher('Samuel'));
    typeInRow(programme, 'samuel@riverbend.example', 'E-mail', SAM.toUpperCase());
    const { to, leftOut } = programme.ask('planMail', ['invite']);
    expect([to.length, leftOut.map(({ name }) => name)]).toEqual([1, ['Samuel']]);
    sendAll(programme);
    sendAll(programme);
    expect(mailedTo(programme)).toEqual([SAM]);
  });

  it('an address that is none is left out and named', () => {
    const programme = withTeachers(ready, teacher('Kim'));
    typeInRow(programme, 'kim@riverbend.example', 'E-mail', 'kim at riverbend');
    expect(programme.ask('planMail', ['invite']).leftOut).toMatchObject([
      { name: 'Kim', email: 'kim at riverbend', reason: expect.stringContaining('Correct it') },
    ]);
    sendAll(programme);
    expect(mailedTo(programme)).toEqual([SAM]);
  });

  it('an address that the Form does not let in yet waits for the lead’s next look', () => {
    const programme = ready.copy();
    programme.ask('addTeachers', [[teacher('Olly', OUTSIDER)]], SECOND_COACH);
    expect(programme.ask('planMail', ['invite'], SECOND_COACH)).toMatchObject({
      to: [{ email: ANA }],
      leftOut: [{ email: OUTSIDER, reason: expect.stringContaining('within the hour') }],
    });
    programme.wait(61);
    sendAll(programme, 'invite', SECOND_COACH);
    expect(mailedTo(programme)).toEqual([ANA, OUTSIDER]);
  });
});

it('reminds after three days, once, and only who has neither answered nor said no', () => {
  const names = ['Kim', 'Noa', 'Pia'];
  const programme = withTeachers(
    ready,
    ...names.map((name) => teacher(name)),
    teacher('Yusuf', YUSUF),
  );
  sendAll(programme);
  programme.answer(YUSUF);
  typeInRow(programme, 'noa@riverbend.example', 'State', 'Not now');
  programme.wait(2 * DAY_MINUTES);
  expect(idsOf(programme, 'remind')).toEqual([]);
  programme.wait(DAY_MINUTES);
  programme.ask('addTeachers', [[teacher('Late')]]);
  sendAll(programme, 'remind');
  programme.wait(9 * DAY_MINUTES);
  sendAll(programme, 'remind');
  expect(mailedTo(programme, 'remind')).toEqual([
    SAM,
    'kim@riverbend.example',
    'pia@riverbend.example',
  ]);
  expect(programme.educator(SAM).remindedOn).not.toBe('');
});

it('goes through a long list in batches, while people sort the rows', () => {
  const many = Array.from({ length: 24 }, (_, n) => teacher(`Teacher${n}`));
  const programme = withTeachers(ready, ...many);
  const { workspace } = programme;
  const sort = (ascending: boolean): void =>
    sortByHand(workspace, LEAD, 'Educators', columnOf(programme, 'Educators', 'Name'), ascending);
  let turns = 0;
  const reply = programme.press('sendMail', ['invite', idsOf(programme)], {
    faultHook: atMail(() => sort(++turns % 2 === 0)),
  });
  expect(reply).toMatchObject({ ok: true, value: { stopped: '' } });
  expect(mailedTo(programme)).toHaveLength(10);
  sendAll(programme);
  expect(new Set(mailedTo(programme)).size).toBe(25);
  expect(mailedTo(programme)).toHaveLength(25);
  expect(programme.ask('planMail', ['invite'])).toMatchObject({ to: [], inDoubt: [] });
});
