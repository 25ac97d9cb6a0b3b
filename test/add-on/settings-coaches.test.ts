// Coaches are taken out of the list while somebody is at work: no teacher is ever left with a coach who is none.
import { forEveryCall, meeting } from '../support/faults';
import { expectNothingBroken } from '../support/invariants';
import { rowsOf } from '../support/looking';
import { LocalProgramme, PRINCIPAL, SECOND_COACH } from '../support/programme';
import { filledIn, openForm, save } from '../support/settings-form';

const ready = LocalProgramme.ready();
save(ready, (input) => {
  input.coaches.push({ name: 'Dana Kim', email: PRINCIPAL });
  input.nobodyEvaluates = true;
});
const [ana] = ready.roster(SECOND_COACH);
const withoutDana = filledIn(openForm(ready), (input) => void input.coaches.pop());

it('a teacher is handed over to somebody whom the lead takes out at that moment', () => {
  let refusals = 0;
  const cases = forEveryCall(
    ready,
    (programme, n) =>
      meeting(
        n,
        () => programme.press('saveSettings', [withoutDana]),
        (faultHook) => {
          const handover = [ana?.educatorId ?? '', PRINCIPAL, 'without-doc'] as const;
          const reply = programme.press('handOver', [...handover], {
            faultHook,
            person: SECOND_COACH,
          });
          if (!reply.ok) refusals += 1;
        },
      ),
    (programme) => {
      const coaches = openForm(programme).coaches.map(({ email }) => email);
      const named = rowsOf(programme, 'Educators').map(({ cells }) => cells['Coach'] ?? '');
      expect(named.filter((email) => email !== '' && !coaches.includes(email))).toEqual([]);
      expectNothingBroken(programme);
    },
  );
  expect(cases).toBeGreaterThan(5);
  expect(refusals).toBeGreaterThan(0);
});
