// Properties and locks as Google's reference has them.
import { virtualClock } from '../../../local/host/clock';
import { remainingQuota } from '../../../local/services/base/quotas';
import { createFile } from '../../../local/services/drive/files';
import { MIME } from '../../../local/services/drive/state';
import { LEAD, SECOND_COACH } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody, tryBody } from '../../support/local-workspace';

let workspace: Workspace;
beforeEach(() => {
  workspace = new Workspace({ project: projectOf(''), clock: virtualClock() });
});

const run = (body: string, user = LEAD): unknown => runBody(workspace, body, { user });

function bindToSheet(): void {
  const sheet = { name: 'Sheet', mimeType: MIME.spreadsheet, owner: LEAD, madeByApp: false };
  workspace.state.containerId = createFile(workspace, sheet).id;
}

describe('PropertiesService: https://developers.google.com/apps-script/reference/properties/properties', () => {
  test('values are kept as strings, over executions, and missing keys are null', () => {
    run(
      `PropertiesService.getScriptProperties().setProperty('n', 5).setProperties({ a: 'x', b: true })`,
    );
    expect(run(`return PropertiesService.getScriptProperties().getProperties()`)).toEqual({
      n: '5',
      a: 'x',
      b: 'true',
    });
    expect(run(`return PropertiesService.getScriptProperties().getProperty('none')`)).toBeNull();
  });

  test('setProperties can delete all others; single keys and all can be deleted', () => {
    const keys = (change: string): unknown =>
      run(
        `const p = PropertiesService.getScriptProperties(); ${change}; return p.getKeys().sort()`,
      );
    expect(keys(`p.setProperties({ a: '1', b: '2' })`)).toEqual(['a', 'b']);
    expect(keys(`p.setProperties({ b: '3', c: '4' }, true)`)).toEqual(['b', 'c']);
    expect(keys(`p.deleteProperty('b')`)).toEqual(['c']);
    expect(keys(`p.deleteAllProperties()`)).toEqual([]);
  });

  test("user properties are each user's own; document properties need a document", () => {
    run(`PropertiesService.getUserProperties().setProperty('draft', 'mine')`);
    const read = `return PropertiesService.getUserProperties().getProperty('draft')`;
    expect([run(read), run(read, SECOND_COACH)]).toEqual(['mine', null]);
    expect(run(`return PropertiesService.getDocumentProperties()`)).toBeNull();
    bindToSheet();
    run(`PropertiesService.getDocumentProperties().setProperty('k', 'v')`);
    expect(
      run(`return PropertiesService.getDocumentProperties().getProperty('k')`, SECOND_COACH),
    ).toBe('v');
  });

  test('9 KB a value, 500 KB a store: https://developers.google.com/apps-script/guides/services/quotas', () => {
    const p = 'PropertiesService.getScriptProperties()';
    run(`${p}.setProperty('k', 'x'.repeat(9 * 1024))`);
    expect(() => run(`${p}.setProperty('k', 'x'.repeat(9 * 1024 + 1))`)).toThrow(
      'Argument too large: value',
    );
    expect(() =>
      run(`for (let i = 0; i < 60; i++) ${p}.setProperty('k' + i, 'x'.repeat(9 * 1024))`),
    ).toThrow('You have exceeded the property storage quota');
  });

  test('every read and every write counts: 50,000 a day for a consumer', () => {
    const olly = 'olly@outside.example';
    const body = `const p = PropertiesService.getScriptProperties();
      p.setProperties({ a: '1' }, true).deleteProperty('a').getKeys();`;
    run(body, olly);
    expect(remainingQuota(workspace, olly, 'property reads and writes')).toBe(50_000 - 3);
  });

  test('no properties before authorization: https://developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle', () => {
    expect(() =>
      runBody(workspace, `PropertiesService.getScriptProperties()`, { authMode: 'NONE' }),
    ).toThrow('You do not have permission to call PropertiesService.getScriptProperties');
  });
});

describe('LockService: https://developers.google.com/apps-script/reference/lock/lock', () => {
  const takeAndHold = (kind: string, meanwhile: () => void): void => {
    runBody(workspace, `const lock = LockService.${kind}(); lock.tryLock(0); lock.hasLock();`, {
      faultHook: ({ name, phase }) => {
        if (name === 'Lock.hasLock' && phase === 'before') meanwhile();
      },
    });
  };

  test('a lock that another execution holds: tryLock waits its time and gives up', () => {
    takeAndHold('getScriptLock', () => {
      const before = workspace.clock.now();
      const got = run(`return LockService.getScriptLock().tryLock(5000)`, SECOND_COACH);
      expect(got).toBe(false);
      expect(workspace.clock.now() - before).toBeGreaterThanOrEqual(5000);
    });
    expect(run(`return LockService.getScriptLock().tryLock(0)`, SECOND_COACH)).toBe(true);
    expect.assertions(3);
  });

  test('waitLock throws instead', () => {
    takeAndHold('getScriptLock', () => {
      expect(() => run(`LockService.getScriptLock().waitLock(10)`, SECOND_COACH)).toThrow(
        'Lock timeout: another process was holding the lock for too long.',
      );
    });
    expect.assertions(1);
  });

  test('a user lock keeps out the same user only', () => {
    takeAndHold('getUserLock', () => {
      const take = `return LockService.getUserLock().tryLock(0)`;
      expect([run(take), run(take, SECOND_COACH)]).toEqual([false, true]);
    });
    expect.assertions(1);
  });

  test('there is a document lock only in a document', () => {
    expect(run(`return LockService.getDocumentLock()`)).toBeNull();
    bindToSheet();
    expect(run(`return LockService.getDocumentLock().tryLock(0)`)).toBe(true);
  });

  test('releasing frees it at once, and a failing execution frees it too', () => {
    expect(
      run(
        `const lock = LockService.getScriptLock(); lock.waitLock(0); lock.releaseLock(); return lock.hasLock()`,
      ),
    ).toBe(false);
    tryBody(workspace, `LockService.getScriptLock().waitLock(0); throw new Error('oh')`);
    expect(workspace.heldLocks).toEqual({});
  });
});
