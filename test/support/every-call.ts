// Runs a workflow dying right after every one of its calls to Google, and meeting somebody else's whole
// execution between every two of them; then comes its named next step. Nothing may be lost, doubled or
// half done.
import { DEATHS, forEveryCall, killAfter, meeting } from './faults';
import { expectNothingBroken } from './invariants';
import { COMPANY, type Workflow } from './workflows';

export function testEveryCallOf(workflows: readonly Workflow[]): void {
  describe.each(workflows)('$name', (workflow) => {
    const before = workflow.before();

    it('does what it is for when nothing happens', () => {
      const programme = before.copy();
      expect(workflow.run(programme, () => undefined)).toBe(true);
      workflow.expectDone(programme);
      expectNothingBroken(programme);
    });

    it.each(DEATHS)('survives a death after any call (%s)', (death) => {
      const cases = forEveryCall(
        before,
        (programme, n) => ({ reached: !workflow.run(programme, killAfter(n, death)) }),
        (programme) => {
          workflow.next(programme);
          workflow.expectDone(programme);
          expectNothingBroken(programme);
        },
      );
      expect(cases).toBeGreaterThan(6);
    });

    it('bears company between any two calls', () => {
      const cases = forEveryCall(
        before,
        (programme, n) => ({ reached: meets(workflow, programme, n) }),
        (programme) => {
          workflow.next(programme);
          programme.wait(61);
          expectNothingBroken(programme);
        },
      );
      expect(cases).toBeGreaterThan(6);
    });
  });
}

/** Each call meets another one of those who may come by, in turn. Whether there was an n-th call. */
function meets(workflow: Workflow, programme: Parameters<Workflow['next']>[0], n: number): boolean {
  const comesBy = COMPANY[n % COMPANY.length];
  return meeting(
    n,
    () => comesBy?.(programme),
    (faultHook) => workflow.run(programme, faultHook),
  ).reached;
}
