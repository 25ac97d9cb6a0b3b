// Inviting when Google sends no more, takes no address, does not say what happened, or was never allowed
// to send: what the coach reads, and that nobody is lost or written to twice.
import { ServiceException } from '../../local/host/errors';
import { useQuota } from '../../local/services/base/quotas';
import {
  atMail,
  idsOf,
  invitedAt,
  mailedTo,
  sendAll,
  sendOnce,
  teacher,
  withTeachers,
} from '../support/mails';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';

const DAY_MINUTES = 24 * 60;
const ready = LocalProgramme.ready();

describe('when Google sends no more today', () => {
  const three = [teacher('Kim'), teacher('Noa'), teacher('Pia')];

  it('only as many are begun as can be sent; the others go on tomorrow', () => {
    const programme = withTeachers(ready, ...three);
    useQuota(programme.workspace, LEAD, 'mail recipients', 1_498);
    const reply = sendOnce(programme);
    expect(reply).toMatchObject({ quotaLeft: 0 });
    expect(reply.stopped).toBe(
      'Google lets your account send no more mails today. 2 teachers are still waiting. ' +
        'Tomorrow you can send to them here; nobody gets it twice.',
    );
    expect(mailedTo(programme)).toHaveLength(2);
    expect(sendOnce(programme)).toMatchObject({ sent: [], quotaLeft: 0 });
    expect(invitedAt(programme, 'pia@riverbend.example')).toBe('');
    programme.wait(DAY_MINUTES);
    sendAll(programme);
    expect(mailedTo(programme)).toEqual([SAM, ...three.map(({ email }) => email)]);
  });

  it.each([
    'Service invoked too many times for one day: email.',
    'Service invoked too many times in a short time: email rateMax.',
  ])('refused in the middle: nobody stays marked (%s)', (message) => {
    const programme = withTeachers(ready, ...three);
    const faultHook = atMail(() => {
      throw new ServiceException(message);
    }, 2);
    const reply = programme.press('sendMail', ['invite', idsOf(programme)], { faultHook });
    expect(reply).toMatchObject({
      value: { quotaLeft: 0, stopped: expect.stringContaining('3 teachers are still waiting') },
    });
    expect(programme.ask('planMail', ['invite'])).toMatchObject({
      to: three.map(({ email }) => ({ email })),
      inDoubt: [],
    });
    expect(mailedTo(programme)).toEqual([SAM]);
  });
});

it('an address that Google refuses is named, and the others get theirs', () => {
  const programme = withTeachers(ready, teacher('Kim'), teacher('Noa'));
  const faultHook = atMail(() => {
    throw new ServiceException('Invalid email: kim@riverbend.example');
  }, 2);
  const reply = programme.press('sendMail', ['invite', idsOf(programme)], { faultHook });
  const kim = programme.educator('kim@riverbend.example').educatorId;
  expect(reply).toMatchObject({
    value: {
      stopped: '',
      refused: [{ educatorId: kim, reason: expect.stringContaining('Correct it in the Sheet') }],
    },
  });
  expect(mailedTo(programme)).toEqual([SAM, 'noa@riverbend.example']);
  expect(programme.ask('planMail', ['invite']).to).toMatchObject([{ educatorId: kim }]);
});

describe('a failure that Google does not explain', () => {
  const programme = withTeachers(ready, teacher('Kim'), teacher('Noa'));
  const faultHook = atMail(() => {
    throw new ServiceException('We’re sorry, a server error occurred.');
  }, 2);
  const reply = programme.press('sendMail', ['invite', idsOf(programme)], { faultHook });
  const kim = programme.educator('kim@riverbend.example').educatorId;
  const doubt = (): string[] =>
    programme.ask('planMail', ['invite']).inDoubt.map(({ name, until }) => `${name} ${until}`);

  it('stops there: one is in doubt, those after it got nothing', () => {
    expect(reply).toMatchObject({
      value: { stopped: expect.stringMatching(/the mail to Kim was sent.* 1 teacher is still/) },
    });
    expect(mailedTo(programme)).toEqual([SAM]);
    expect(programme.educator('kim@riverbend.example').invitedOn).toBe('');
  });

  it('may be on its way for some minutes, in which nobody can send it again', () => {
    expect(doubt()).toEqual([expect.stringMatching(/^Kim \d{4}-/)]);
    programme.ask('settleMail', ['invite', [kim], false]);
    sendAll(programme);
    expect(mailedTo(programme)).toEqual([SAM, 'noa@riverbend.example']);
    programme.wait(8);
    expect(doubt()).toEqual(['Kim ']);
  });

  it('is settled by the coach: it was sent, or it is sent again', () => {
    const other = programme.copy();
    other.ask('settleMail', ['invite', [kim], true]);
    sendAll(other);
    expect(mailedTo(other)).toHaveLength(2);
    expect(other.educator('kim@riverbend.example').invitedOn).not.toBe('');
    expect(programme.ask('settleMail', ['invite', [kim], false]).to).toHaveLength(1);
    sendAll(programme);
    expect(mailedTo(programme)).toEqual([SAM, 'noa@riverbend.example', 'kim@riverbend.example']);
  });
});

describe('when sending mail was not granted', () => {
  const programme = ready.copy();
  const { manifest, state } = programme.workspace;
  state.grants[LEAD] = manifest.oauthScopes.filter((scope) => !scope.endsWith('send_mail'));

  it('the plan still says who, and what to copy', () => {
    const plan = programme.ask('planMail', ['invite']);
    expect(plan).toMatchObject({ quotaLeft: null, to: [{ email: SAM }] });
    expect(programme.press('sendMail', ['invite', idsOf(programme)])).toMatchObject({
      ok: false,
      error: { code: 'scope-missing', message: expect.stringContaining('send it yourself') },
    });
    expect(invitedAt(programme, SAM)).toBe('');
  });

  it('the coach says that it was sent by hand; then a reminder comes in its time', () => {
    const after = programme.ask('settleMail', ['invite', idsOf(programme), true]);
    expect(after.to).toEqual([]);
    programme.wait(3 * DAY_MINUTES);
    expect(programme.ask('planMail', ['remind']).to).toMatchObject([{ email: SAM }]);
    programme.ask('settleMail', ['remind', idsOf(programme, 'remind'), true]);
    expect(mailedTo(programme)).toEqual([]);
    expect(idsOf(programme, 'remind')).toEqual([]);
  });

  it('nobody can settle another coach’s teachers', () => {
    const ana = programme.educator(ANA, SECOND_COACH).educatorId;
    programme.ask('settleMail', ['invite', [ana], true]);
    expect(invitedAt(programme, ANA)).toBe('');
  });
});
