// Many submissions at the same moment, and events that arrive late, again or out of order.
// https://developers.google.com/apps-script/guides/services/quotas: 30 simultaneous executions a user
// https://developers.google.com/apps-script/reference/lock/lock#trylocktimeoutinmillis
import type { RunResult } from '../../../local/host/script-host';
import { deleteItemByHand } from '../../../local/services/forms/form-editing';
import { releaseHeldEvents } from '../../../local/services/forms/form-triggers';
import { editFormByHand, submitFormByHand } from '../../../local/services/forms/submit-form';
import { submitTogetherByHand } from '../../../local/services/forms/submit-together';
import { LEAD } from '../../../local/workspace/people';
import type { Workspace } from '../../../local/workspace/workspace';
import { runBody } from '../../support/local-workspace';
import { byId, intakeForm, itemNamed, SAM, withForm } from './intake-form';

/** Reads a count, takes the lock for 3 s, and counts on from what it reads then. */
const HANDLER = `function onAnswers_(event) {
  const store = PropertiesService.getScriptProperties();
  const seen = Number(store.getProperty('count') || 0);
  const name = event.response.getItemResponses().map((one) => one.getResponse())[0];
  const lock = LockService.getScriptLock();
  if (!lock.tryLock(10000)) return [name, seen, 'busy'];
  const now = Number(store.getProperty('count') || 0);
  store.setProperty('count', String(now + 1));
  Utilities.sleep(3000);
  lock.releaseLock();
  return [name, seen, now];
}`;

/** One response each is off, so that one person can stand for many. */
function listening(settings = `form.setTitle('Intake').setCollectEmail(true);`): {
  workspace: Workspace;
  formId: string;
  answers: (name: string) => Record<string, string>;
} {
  const { workspace, formId } = intakeForm(settings);
  workspace.project.code['Code'] = HANDLER;
  withForm(
    workspace,
    formId,
    `ScriptApp.newTrigger('onAnswers_').forForm(form).onFormSubmit().create()`,
  );
  return { workspace, formId, answers: (name) => byId(workspace, formId, { Name: name }) };
}

const valueOf = (run: RunResult | undefined): unknown => (run?.ok ? run.value : run?.error.message);

function send(count: number, contention: 'queue' | 'all-busy') {
  const { workspace, formId, answers } = listening();
  const people = Array.from({ length: count }, (_, n) => ({
    person: SAM,
    answers: answers(`n${n}`),
  }));
  const began = workspace.clock.now();
  const sent = submitTogetherByHand(workspace, formId, people, { contention });
  return { workspace, formId, sent, took: workspace.clock.now() - began };
}

describe('submitted together', () => {
  it('all are stored; nobody has written before the last one has read', () => {
    const { workspace, formId, sent } = send(4, 'queue');
    expect(sent.map(({ runs }) => valueOf(runs[0]))).toEqual([
      ['n0', 0, 0],
      ['n1', 0, 1],
      ['n2', 0, 2],
      ['n3', 0, 3],
    ]);
    const times = workspace.state.forms[formId]?.responses.map(({ timestamp }) => timestamp) ?? [];
    expect(new Set(times).size).toBe(4);
    expect(Math.max(...times) - Math.min(...times)).toBe(3);
  });

  it('in a queue whoever waits longer than the time-out goes without the lock', () => {
    const { sent, took } = send(6, 'queue');
    const ends = sent.map(({ runs }) => (valueOf(runs[0]) as unknown[])[2]);
    // Each holds it for 3 s: the fifth would wait 12 s, more than its 10.
    expect(ends).toEqual([0, 1, 2, 3, 'busy', 'busy']);
    expect(took).toBeLessThan(30_000);
    const waited = sent.map(({ runs }) => runs[0]?.execution.elapsed.mid ?? 0);
    expect(waited[3]).toBeGreaterThan(12_000);
    expect(waited[4]).toBeGreaterThan(10_000);
    expect(waited[4]).toBeLessThan(12_000);
  });

  it('or only the first gets it', () => {
    const { sent } = send(4, 'all-busy');
    const ends = sent.map(({ runs }) => (valueOf(runs[0]) as unknown[])[2]);
    expect(ends).toEqual([0, 'busy', 'busy', 'busy']);
  });

  it('the 31st is refused and its event lost, its response is there', () => {
    const { workspace, formId, sent } = send(33, 'all-busy');
    expect(sent.map(({ refused }) => refused)).toEqual(
      Array.from({ length: 33 }, (_, n) => n >= 30),
    );
    expect(valueOf(sent[32]?.runs[0])).toMatch(/too many scripts running simultaneously/);
    expect(withForm(workspace, formId, 'return form.getResponses().length')).toBe(33);
    expect([workspace.running, workspace.heldLocks]).toEqual([{ [LEAD]: 0 }, {}]);
    expect(runBody(workspace, 'return LockService.getScriptLock().tryLock(0)')).toBe(true);
  });
});

describe('held events', () => {
  it('arrive in any order and number, each as it was sent', () => {
    const { workspace, formId, answers } = listening(
      `form.setTitle('Intake').setCollectEmail(true).setLimitOneResponsePerUser(true).setAllowResponseEdits(true);`,
    );
    const first = submitFormByHand(workspace, SAM, formId, answers('early'), { deliver: 'held' });
    expect(first.runs).toEqual([]);
    workspace.clock.advance(60_000);
    editFormByHand(workspace, SAM, formId, answers('late'), { deliver: 'held' });
    const names = (runs: RunResult[]): unknown[] =>
      runs.map((run) => (valueOf(run) as unknown[])[0]);
    expect(names(releaseHeldEvents(workspace, formId, [1, 0, 1]))).toEqual([
      'late',
      'early',
      'late',
    ]);
    expect(releaseHeldEvents(workspace, formId)).toEqual([]);
  });

  it('stay held until they are named; an event that is not there is an error', () => {
    const { workspace, formId, answers } = listening();
    for (const name of ['a', 'b', 'c']) {
      submitFormByHand(workspace, SAM, formId, answers(name), { deliver: 'held' });
    }
    const names = (order?: number[]): unknown[] =>
      releaseHeldEvents(workspace, formId, order).map((run) => (valueOf(run) as unknown[])[0]);
    expect(names([1])).toEqual(['b']);
    expect(() => names([2])).toThrow('No event is held at place 2.');
    expect(names()).toEqual(['a', 'c']);
  });

  it('tell nothing of a question that was deleted meanwhile', () => {
    const { workspace, formId, answers } = listening();
    submitFormByHand(workspace, SAM, formId, answers('Sam'), { deliver: 'held' });
    deleteItemByHand(workspace, LEAD, formId, itemNamed(workspace, formId, 'Name').id);
    const [run] = releaseHeldEvents(workspace, formId);
    expect((valueOf(run) as unknown[])[0]).toBe('');
  });
});
