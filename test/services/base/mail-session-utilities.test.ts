// MailApp, Session, Utilities and Logger as Google's reference has them.
import { createFile } from '../../../local/services/drive/files';
import { MIME } from '../../../local/services/drive/state';
import { LEAD } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody, tryBody } from '../../support/local-workspace';

const TEACHER = 'sam.ortiz@riverbend.example';
const OUTSIDER = 'olly@outside.example';

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace({ project: projectOf('') });
});

const run = (body: string, user = LEAD): unknown => runBody(workspace, body, { user });

describe('MailApp: https://developers.google.com/apps-script/reference/mail/mail-app', () => {
  test('the four overloads all send from the effective user', () => {
    run(`
      MailApp.sendEmail({ to: '${TEACHER}', subject: 'one', htmlBody: '<p>Hi</p>' });
      MailApp.sendEmail('${TEACHER}', 'two', 'text');
      MailApp.sendEmail('${TEACHER}', 'three', 'text', { replyTo: 'r@x.example', cc: 'c@x.example' });
      MailApp.sendEmail('${TEACHER}', 'r@x.example', 'four', 'text');
    `);
    const from = LEAD;
    expect(workspace.state.base.mail).toMatchObject([
      { from, to: [TEACHER], subject: 'one', body: 'Hi', htmlBody: '<p>Hi</p>' },
      { from, to: [TEACHER], subject: 'two', body: 'text' },
      { from, to: [TEACHER, 'c@x.example'], subject: 'three', replyTo: 'r@x.example' },
      { from, to: [TEACHER], subject: 'four', replyTo: 'r@x.example' },
    ]);
  });

  test('recipients count towards the day: 100 for consumers, 1,500 in Workspace', () => {
    const left = `return MailApp.getRemainingDailyQuota()`;
    run(`MailApp.sendEmail('a@x.example, b@x.example', 's', 'b')`);
    expect([run(left), run(left, OUTSIDER)]).toEqual([1498, 100]);
    expect(() =>
      run(`for (let i = 0; i < 101; i++) MailApp.sendEmail('${TEACHER}', 's', 'b')`, OUTSIDER),
    ).toThrow('Service invoked too many times for one day: email.');
    workspace.clock.advance(24 * 60 * 60_000);
    expect(run(left, OUTSIDER)).toBe(100);
  });

  test('an address that can not be one is refused, and so are 51 recipients', () => {
    expect(() => run(`MailApp.sendEmail('sam', 's', 'b')`)).toThrow('Invalid email: sam');
    const many = Array.from({ length: 51 }, (_, i) => `p${i}@x.example`).join(',');
    expect(() => run(`MailApp.sendEmail('${many}', 's', 'b')`)).toThrow(
      'Limit exceeded: Email Recipients Per Message.',
    );
    expect(workspace.state.base.mail).toEqual([]);
  });
});

describe('Session: https://developers.google.com/apps-script/reference/base/session', () => {
  test('who runs the script; the active user of another domain is blank', () => {
    const sheet = { name: 'Sheet', mimeType: MIME.spreadsheet, owner: LEAD, madeByApp: false };
    workspace.state.containerId = createFile(workspace, sheet).id;
    const both = `return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]`;
    expect(run(both)).toEqual([LEAD, LEAD]);
    expect(run(both, OUTSIDER)).toEqual(['', OUTSIDER]);
  });

  test('needs userinfo.email', () => {
    workspace.state.grants[LEAD] = ['https://www.googleapis.com/auth/forms'];
    expect(() => run(`Session.getEffectiveUser()`)).toThrow(
      /Required permissions: .*userinfo\.email/,
    );
  });

  test("the script's time zone is the manifest's", () => {
    expect(run(`return Session.getScriptTimeZone()`)).toBe('America/New_York');
  });
});

describe('Utilities.formatDate: https://developers.google.com/apps-script/reference/utilities/utilities#formatDate(Date,String,String)', () => {
  test.each([
    ["yyyy-MM-dd'T'HH:mm:ss'Z'", 'GMT', '2026-09-14T13:05:09Z'],
    ['yyyy-MM-dd HH:mm:ss.SSS XXX', 'America/New_York', '2026-09-14 09:05:09.007 -04:00'],
    ['EEE, MMM d, yy h:mm a', 'America/New_York', 'Mon, Sep 14, 26 9:05 AM'],
    ["EEEE 'o''clock' MMMM u D", 'Asia/Kolkata', "Monday o'clock September 1 257"],
    ['d.M.yyyy Z', 'GMT+2', '14.9.2026 +0200'],
  ])('%s in %s', (pattern, zone, text) => {
    const time = Date.UTC(2026, 8, 14, 13, 5, 9, 7);
    expect(
      run(
        `return Utilities.formatDate(new Date(${time}), ${JSON.stringify(zone)}, ${JSON.stringify(pattern)})`,
      ),
    ).toBe(text);
  });

  test('winter and summer time of one zone', () => {
    const hour = (time: number): unknown =>
      run(`return Utilities.formatDate(new Date(${time}), 'Europe/Berlin', 'HH')`);
    expect([hour(Date.UTC(2026, 6, 1, 12)), hour(Date.UTC(2026, 11, 1, 12))]).toEqual(['14', '13']);
  });

  test('a date given as text is refused', () => {
    expect(() => run(`Utilities.formatDate('2026-09-14', 'GMT', 'yyyy')`)).toThrow(
      "The parameters (String,String,String) don't match the method signature for Utilities.formatDate.",
    );
  });
});

describe('Utilities', () => {
  test('UUIDs look like version 4, differ, and repeat from run to run', () => {
    const first = run(`return [Utilities.getUuid(), Utilities.getUuid()]`) as string[];
    expect(first[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(first[0]).not.toBe(first[1]);
    const again = new Workspace({ project: projectOf('') });
    expect(runBody(again, `return [Utilities.getUuid(), Utilities.getUuid()]`)).toEqual(first);
  });

  test('sleep passes modelled time, at most five minutes', () => {
    const { execution } = tryBody(workspace, `Utilities.sleep(2000)`);
    expect(execution.elapsed.mid).toBeGreaterThanOrEqual(2000);
    expect(() => run(`Utilities.sleep(300001)`)).toThrow(/milliseconds/);
  });
});

test('Logger and console write to the log of the execution', () => {
  const { execution } = tryBody(
    workspace,
    `Logger.log('%s rows', 3); console.log('done'); return 1`,
  );
  expect(execution.log).toEqual(['3 rows', 'done']);
});
