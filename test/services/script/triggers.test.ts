// ScriptApp: triggers belong to their creator and run as them; the clock fires the due ones.
// https://developers.google.com/apps-script/guides/triggers/installable
import { createFile } from '../../../local/services/drive/files';
import { MIME } from '../../../local/services/drive/state';
import {
  deleteTriggersByHand,
  grantByHand,
  revokeByHand,
} from '../../../local/services/script/by-hand';
import { runClockTriggers } from '../../../local/services/script/clock-triggers';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody } from '../../support/local-workspace';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const CODE = `
function hourly_(e) {
  const by = Session.getEffectiveUser().getEmail();
  console.log([by, e.triggerUid, e.year, e.month, e['day-of-month'], e.hour, e.timezone, e.authMode === ScriptApp.AuthMode.FULL].join(' '));
}
function fails_() { throw new Error('oh'); }
`;

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace({ project: projectOf(CODE) });
});

const run = (body: string, user = LEAD): unknown => runBody(workspace, body, { user });
const newFile = (mimeType: string, owner = LEAD): string =>
  createFile(workspace, { name: 'x', mimeType, owner, madeByApp: false }).id;
const everyHour = (handler: string): string =>
  `ScriptApp.newTrigger('${handler}').timeBased().everyHours(1).create().getUniqueId()`;

describe('ScriptApp.newTrigger: https://developers.google.com/apps-script/reference/script/trigger-builder', () => {
  test('a trigger on a Form tells its handler, event and source', () => {
    const form = newFile(MIME.form);
    expect(
      run(`
        const t = ScriptApp.newTrigger('onSubmit_').forForm('${form}').onFormSubmit().create();
        return [t.getHandlerFunction(), t.getTriggerSourceId(),
          t.getEventType() === ScriptApp.EventType.ON_FORM_SUBMIT,
          t.getTriggerSource() === ScriptApp.TriggerSource.FORMS];
      `),
    ).toEqual(['onSubmit_', form, true, true]);
    expect(workspace.state.base.triggers).toMatchObject([
      { creator: LEAD, handlerFunction: 'onSubmit_', event: 'ON_FORM_SUBMIT', sourceId: form },
    ]);
  });

  test('only for a Form that the user may edit', () => {
    const foreign = newFile(MIME.form, SECOND_COACH);
    expect(() => run(`ScriptApp.newTrigger('f').forForm('${foreign}')`)).toThrow(
      'You do not have permission to access the requested document.',
    );
  });

  test('spreadsheets.currentonly reaches the Sheet that the script is bound to, and no other', () => {
    const [own, other] = [newFile(MIME.spreadsheet), newFile(MIME.spreadsheet)];
    workspace.state.containerId = own;
    run(`ScriptApp.newTrigger('f').forSpreadsheet('${own}').onEdit().create()`);
    expect(() => run(`ScriptApp.newTrigger('f').forSpreadsheet('${other}')`)).toThrow(/permission/);
  });

  test('hours and minutes only as the reference allows them', () => {
    expect(() => run(`ScriptApp.newTrigger('f').timeBased().everyMinutes(7)`)).toThrow(
      /1, 5, 10, 15, 30/,
    );
    expect(() => run(`ScriptApp.newTrigger('f').timeBased().everyHours(3)`)).toThrow(
      /1, 2, 4, 6, 8, 12/,
    );
  });

  test('20 triggers a user and script: https://developers.google.com/apps-script/guides/services/quotas', () => {
    run(`for (let i = 0; i < 20; i++) ${everyHour('hourly_')}`);
    expect(() => run(everyHour('hourly_'))).toThrow('This script has too many triggers.');
    expect(run(`return ${everyHour('hourly_')}`, SECOND_COACH)).toMatch(/^t/);
  });

  test('needs script.scriptapp', () => {
    workspace.state.grants[LEAD] = ['https://www.googleapis.com/auth/forms'];
    expect(() => run(everyHour('f'))).toThrow(
      /not sufficient to call ScriptApp\.newTrigger.*script\.scriptapp/,
    );
  });

  test('everybody sees and deletes only their own triggers', () => {
    run(everyHour('hourly_'));
    run(everyHour('other_'), SECOND_COACH);
    const names = `return ScriptApp.getProjectTriggers().map((t) => t.getHandlerFunction())`;
    expect([run(names), run(names, SECOND_COACH)]).toEqual([['hourly_'], ['other_']]);
    run(`ScriptApp.getProjectTriggers().forEach((t) => ScriptApp.deleteTrigger(t))`);
    expect([run(names), run(names, SECOND_COACH)]).toEqual([[], ['other_']]);
  });
});

describe('clock triggers: https://developers.google.com/apps-script/guides/triggers/events#time-driven-events', () => {
  test('fire when due, once, as their creator, with the time in UTC', () => {
    const id = run(`return ${everyHour('hourly_')}`, SECOND_COACH);
    expect(runClockTriggers(workspace)).toEqual([]);
    workspace.clock.advance(3 * HOUR);
    const [ran, ...more] = runClockTriggers(workspace);
    expect(ran?.result.execution.log).toEqual([`${SECOND_COACH} ${id} 2026 9 14 16 UTC true`]);
    expect(more).toEqual([]);
    expect(runClockTriggers(workspace)).toEqual([]);
    workspace.clock.advance(HOUR);
    expect(runClockTriggers(workspace)).toHaveLength(1);
  });

  // https://developers.google.com/apps-script/guides/triggers/installable#errors_in_triggers
  test('begin no more once their creator took back every grant; given again, they do', () => {
    run(everyHour('hourly_'));
    run(everyHour('hourly_'), SECOND_COACH);
    revokeByHand(workspace, LEAD);
    const nextHour = (): unknown[] => {
      workspace.clock.advance(HOUR);
      return runClockTriggers(workspace).map(({ result }) =>
        result.ok ? result.execution.log.length : result.error.message,
      );
    };
    expect(nextHour()).toEqual(['Authorization is required to perform that action.', 1]);
    grantByHand(workspace, LEAD);
    expect(nextHour()).toEqual([1, 1]);
    revokeByHand(workspace, LEAD, ['https://www.googleapis.com/auth/forms']);
    expect(nextHour()).toEqual([1, 1]);
    expect(() => run(`FormApp.create('x')`)).toThrow(/not sufficient/);
  });

  test('a person deletes own triggers in the dashboard, all or those of one function', () => {
    run(`${everyHour('hourly_')}; ${everyHour('fails_')}`);
    run(everyHour('hourly_'), SECOND_COACH);
    expect(deleteTriggersByHand(workspace, LEAD, 'hourly_')).toBe(1);
    expect(deleteTriggersByHand(workspace, LEAD)).toBe(1);
    expect(workspace.state.base.triggers).toMatchObject([{ creator: SECOND_COACH }]);
  });

  test('a failing or missing handler fails when it fires, and its trigger stays', () => {
    run(`${everyHour('fails_')}; ${everyHour('gone_')}`);
    workspace.clock.advance(HOUR);
    const messages = runClockTriggers(workspace).map(({ result }) =>
      result.ok ? '' : result.error.message,
    );
    expect(messages).toEqual(['oh', 'Script function not found: gone_']);
    expect(workspace.state.base.triggers).toHaveLength(2);
  });

  test("a daily trigger runs within its hour of the script's time zone", () => {
    run(`ScriptApp.newTrigger('hourly_').timeBased().atHour(3).everyDays(1).create()`);
    const hours: number[] = [];
    for (let hour = 0; hour < 48; hour++) {
      workspace.clock.advance(HOUR);
      if (runClockTriggers(workspace).length > 0)
        hours.push(new Date(workspace.clock.now()).getUTCHours());
    }
    expect(hours).toEqual([7, 7]);
  });

  test('a one-off trigger runs once', () => {
    run(`ScriptApp.newTrigger('hourly_').timeBased().after(${MINUTE}).create()`);
    workspace.clock.advance(2 * MINUTE);
    expect([runClockTriggers(workspace).length, runClockTriggers(workspace).length]).toEqual([
      1, 0,
    ]);
  });
});

describe('authorization: https://developers.google.com/apps-script/reference/script/authorization-info', () => {
  const FORMS = 'https://www.googleapis.com/auth/forms';
  const MAIL = 'https://www.googleapis.com/auth/script.send_mail';

  test('tells what is granted, for all scopes or for some', () => {
    const status = (scopes = ''): unknown =>
      run(`
        const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL${scopes});
        const required = info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
        return { required, url: info.getAuthorizationUrl() !== null, scopes: info.getAuthorizedScopes().length };
      `);
    expect(status()).toEqual({ required: false, url: false, scopes: 7 });
    workspace.state.grants[LEAD] = [FORMS];
    expect(status()).toEqual({ required: true, url: true, scopes: 1 });
    expect(status(`, ['${FORMS}']`)).toEqual({ required: false, url: false, scopes: 1 });
  });

  test('requireScopes ends the execution when one is missing', () => {
    workspace.state.grants[LEAD] = [FORMS];
    run(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${FORMS}'])`);
    expect(() => run(`ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, ['${MAIL}'])`)).toThrow(
      'Authorization is required to perform that action.',
    );
  });
});
