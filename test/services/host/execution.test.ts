// What an execution may do and how it ends: scopes, auth modes, counting, kills, time and numbers.
import type { FaultHook } from '../../../local/host/execution';
import { ExecutionKilled } from '../../../local/host/errors';
import { runFunction } from '../../../local/host/script-host';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { createSpreadsheet } from '../../../local/services/spreadsheet/books';
import { projectOf, runBody, tryBody } from '../../support/local-workspace';

const PROPS = 'PropertiesService.getScriptProperties()';

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace({ project: projectOf('') });
  workspace.state.containerId = createSpreadsheet(workspace, { owner: LEAD, name: 'Programme' });
});

const stored = (): unknown => workspace.state.base.properties['script'] ?? {};

/** A hook that acts just before or after the first call of a name. */
function at(wanted: string, when: 'before' | 'after', act: () => void): FaultHook {
  let done = false;
  return ({ name, phase }) => {
    if (done || name !== wanted || phase !== when) return;
    done = true;
    act();
  };
}

describe('scopes: https://developers.google.com/apps-script/concepts/scopes', () => {
  test('a scope that the user has not granted: the message names the call and what it needs', () => {
    workspace.state.grants[LEAD] = ['https://www.googleapis.com/auth/forms'];
    expect(() => runBody(workspace, `MailApp.sendEmail('a@x.example', 's', 'b')`)).toThrow(
      'Specified permissions are not sufficient to call MailApp.sendEmail. ' +
        'Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  test('grants are per user, and only what the manifest asks for counts', () => {
    const mail = `MailApp.sendEmail('a@x.example', 's', 'b')`;
    workspace.state.grants[LEAD] = [];
    runBody(workspace, mail, { user: SECOND_COACH });
    expect(() => runBody(workspace, mail)).toThrow(/not sufficient/);
    const { manifest, ...project } = projectOf('');
    const asksNothing = new Workspace({
      project: { ...project, manifest: { ...manifest, oauthScopes: [] } },
    });
    expect(() => runBody(asksNothing, mail)).toThrow(/not sufficient/);
  });
});

describe('auth modes: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle', () => {
  const menu = `SpreadsheetApp.getUi().createMenu('M').addItem('Open', 'open_').addToUi()`;

  test('NONE may add a menu and read nothing of the document', () => {
    const { execution } = tryBody(workspace, menu, { authMode: 'NONE' });
    expect(execution.ui.menus).toMatchObject([{ caption: 'M' }]);
    expect(() =>
      runBody(workspace, `SpreadsheetApp.getActive().getName()`, { authMode: 'NONE' }),
    ).toThrow(/not sufficient|permission/);
  });

  test("LIMITED may use the document, but nobody's mail, triggers or identity", () => {
    const limited = { authMode: 'LIMITED' } as const;
    expect(runBody(workspace, `return SpreadsheetApp.getActive().getName()`, limited)).toBe(
      'Programme',
    );
    for (const call of [
      `MailApp.getRemainingDailyQuota()`,
      `ScriptApp.getProjectTriggers()`,
      `Session.getEffectiveUser()`,
      `Drive.Files.list()`,
    ]) {
      expect(() => runBody(workspace, call, limited)).toThrow(/not sufficient/);
    }
  });
});

test('every call is counted, as remote or as one on a handle, and takes its modelled time', () => {
  const { execution } = tryBody(
    workspace,
    `${PROPS}.getProperty('a'); ${PROPS}.setProperty('a', '1')`,
  );
  expect(
    execution.calls.map(({ name, remote }) => `${name} ${remote ? 'remote' : 'local'}`),
  ).toEqual([
    'PropertiesService.getScriptProperties local',
    'Properties.getProperty remote',
    'PropertiesService.getScriptProperties local',
    'Properties.setProperty remote',
  ]);
  expect(execution.elapsed.mid).toBe(1 + 30 + 1 + 62);
  expect(execution.elapsed.lo).toBeLessThan(execution.elapsed.mid);
});

describe('kills', () => {
  const kill = (): never => {
    throw new ExecutionKilled('the machine died');
  };

  test('a script can not catch its own end: what it does afterwards does not happen', () => {
    const body = `
      try { ${PROPS}.setProperty('a', '1'); } catch (e) { ${PROPS}.setProperty('caught', '1'); }
      finally { try { ${PROPS}.setProperty('finally', '1'); } catch (e) {} }
      return 'went on';
    `;
    const hook = at('Properties.setProperty', 'before', kill);
    const result = tryBody(workspace, body, { faultHook: hook });
    expect(result).toMatchObject({
      ok: false,
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(stored()).toEqual({});
  });

  test('after the call: the write stands, the execution is over', () => {
    const hook = at('Properties.setProperty', 'after', kill);
    tryBody(workspace, `${PROPS}.setProperty('a', '1'); ${PROPS}.setProperty('b', '2')`, {
      faultHook: hook,
    });
    expect(stored()).toEqual({ a: '1' });
  });

  test('locks are released. https://developers.google.com/apps-script/reference/lock/lock#releaseLock()', () => {
    const hook = at('Properties.getKeys', 'before', kill);
    tryBody(workspace, `LockService.getScriptLock().waitLock(0); ${PROPS}.getKeys()`, {
      faultHook: hook,
    });
    expect(workspace.heldLocks).toEqual({});
  });

  test('writes that Google still buffered are lost; at a normal end they land', () => {
    const write = `SpreadsheetApp.getActive().getSheets()[0].getRange('A1').setValue('kept');`;
    const read = (): unknown =>
      runBody(
        workspace,
        `return SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue()`,
      );
    tryBody(workspace, `${write} ${PROPS}.getKeys()`, {
      faultHook: at('Properties.getKeys', 'before', kill),
    });
    expect(read()).toBe('');
    runBody(workspace, write);
    expect(read()).toBe('kept');
  });

  test('a failing call is an ordinary exception: the script may catch it and go on', () => {
    const fail = (): never => {
      throw new Error('Service invoked too many times');
    };
    const hook = at('Properties.setProperty', 'before', fail);
    const body = `try { ${PROPS}.setProperty('a', '1') } catch (e) { ${PROPS}.setProperty('b', e.message) }`;
    runBody(workspace, body, { faultHook: hook });
    expect(stored()).toEqual({ b: 'Service invoked too many times' });
  });
});

test("another user's whole execution can run between two calls", () => {
  const body = (who: string): string =>
    `const seen = ${PROPS}.getProperty('seen') || ''; ${PROPS}.setProperty('seen', seen + '${who}')`;
  const hook = at('Properties.setProperty', 'before', () => {
    runBody(workspace, body('B'), { user: SECOND_COACH });
  });
  runBody(workspace, body('A'), { faultHook: hook });
  // A lost update, as it would happen on Google without a lock.
  expect(stored()).toEqual({ seen: 'A' });
});

describe('limits: https://developers.google.com/apps-script/guides/services/quotas', () => {
  test('six minutes on the modelled clock, whatever the machine needs', () => {
    const body = `for (let i = 1; i <= 100; i++) { Utilities.sleep(60000); ${PROPS}.setProperty('i', i); }`;
    const result = tryBody(workspace, body);
    expect(result).toMatchObject({
      ok: false,
      error: { message: 'Exceeded maximum execution time' },
    });
    expect(stored()).toEqual({ i: '5' });
  });

  test('30 executions of one user at once; the next is refused, another user is not', () => {
    let deepest = 0;
    const nest = (depth: number): string => {
      deepest = Math.max(deepest, depth);
      let refused = '';
      const hook = at('Logger.log', 'before', () => {
        refused = nest(depth + 1);
      });
      const result = tryBody(workspace, `Logger.log('x')`, { faultHook: hook });
      return result.ok ? refused : result.error.message;
    };
    expect(nest(1)).toBe(
      'There are too many scripts running simultaneously for this Google user account.',
    );
    expect(deepest).toBe(31);
    workspace.running[LEAD] = 30;
    expect(tryBody(workspace, `return 1`).ok).toBe(false);
    expect(tryBody(workspace, `return 1`, { user: SECOND_COACH }).ok).toBe(true);
  });

  test('a refused execution does not count as one that runs', () => {
    workspace.running[LEAD] = 30;
    runFunction(workspace, 'nothing', { user: LEAD });
    expect(workspace.running[LEAD]).toBe(30);
  });
});
