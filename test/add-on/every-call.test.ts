// Each workflow dies right after every one of its calls to Google, and meets somebody else's execution
// between every two of them; then comes its named next step. Nothing may be lost, doubled or half done.
import { afterRemoteCall, DEATHS, forEveryCall, killAfter } from '../support/faults';
import { expectNothingBroken } from '../support/invariants';
import { COMPANY, WORKFLOWS } from '../support/workflows';

describe.each(WORKFLOWS.map((workflow) => [workflow.name, workflow] as const))(
  '%s',
  (name, one) => {
    const before = one.before();

    it('does what it is for when nothing happens', () => {
      const programme = before.copy();
      expect(one.run(programme, () => undefined)).toBe(true);
      one.expectDone(programme);
      expectNothingBroken(programme);
    });

    it.each(DEATHS)('survives a death after any call (%s)', (death) => {
      const cases = forEveryCall(
        before,
        (programme, n) => ({ reached: !one.run(programme, killAfter(n, death)) }),
        (programme) => {
          one.next(programme);
          one.expectDone(programme);
          expectNothingBroken(programme);
        },
      );
      console.log(`${name}, killed after a remote call (${death}): ${cases} cases.`);
      expect(cases).toBeGreaterThan(6);
    });

    it.each(Object.entries(COMPANY))('bears that %s between two calls', (company, happens) => {
      const cases = forEveryCall(
        before,
        (programme, n) => {
          let reached = false;
          one.run(
            programme,
            afterRemoteCall(n, () => {
              reached = true;
              happens(programme);
            }),
          );
          return { reached };
        },
        (programme) => {
          one.next(programme);
          programme.wait(61);
          expectNothingBroken(programme);
        },
      );
      console.log(`${name}, while ${company}: ${cases} cases.`);
      expect(cases).toBeGreaterThan(6);
    });
  },
);
