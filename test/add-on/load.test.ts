// A whole staff at once: events in any order, three times over, blank and lost; sixty at the same moment;
// ten thousand rows. Everything is there after the next hourly run, and costs what it always costs.
import type { Execution } from '../../local/host/execution';
import { randomFrom } from '../../local/samples/random';
import { addTeachers } from '../../local/samples/programme';
import { sampleTeachers } from '../../local/samples/teachers';
import { releaseHeldEvents } from '../../local/services/forms/form-triggers';
import { openFormByHand } from '../../local/services/forms/open-form';
import type { Delivery } from '../../local/services/forms/form-triggers';
import { submitTogetherByHand } from '../../local/services/forms/submit-together';
import type { Person } from '../../local/workspace/people';
import { answersByTitle, KEEP, SAMPLE_ANSWERS } from '../support/answers';
import { expectNothingBroken, withOwnThings } from '../support/invariants';
import { educatorRow, rowsOf } from '../support/looking';
import { LEAD, LocalProgramme } from '../support/programme';

const SEED = 20_260_914;

/** A programme in which these people are listed as teachers. */
function withStaff(people: readonly Person[]): LocalProgramme {
  const programme = withOwnThings(LocalProgramme.ready());
  programme.workspace.state.people.push(...people);
  const listed = people.map(({ name, email }) => ({
    ...{ name: name.slice(0, 80), email, school: 'North School' },
    coach: LEAD,
  }));
  addTeachers(programme.workspace, listed);
  return programme;
}

function keepOf(programme: LocalProgramme, email: string): string | undefined {
  return educatorRow(programme, email).cells['What already works'];
}

test('200 teachers, each event three times in any order, with edits, blanks and losses', () => {
  const people = sampleTeachers(200);
  const programme = withStaff(people);
  const random = randomFrom(SEED);
  const deliveries: readonly Delivery[] = ['held', 'held', 'held', 'held', 'blank', 'lost'];
  const expected = new Map<string, string>();
  for (const [n, { email }] of people.entries()) {
    const times = n % 3 === 0 ? 2 : 1;
    for (let version = 1; version <= times; version++) {
      const text = `Version ${version} of ${email}`;
      programme.answer(email, { [KEEP]: text }, { deliver: random.pick(deliveries) });
      expected.set(email, text);
      programme.workspace.clock.advance(1_000);
    }
  }
  const held = programme.form.heldEvents?.length ?? 0;
  const thrice = Array.from({ length: held * 3 }, (_, n) => ({
    place: n % held,
    at: random.next(),
  }));
  const order = thrice.sort((a, b) => a.at - b.at).map(({ place }) => place);
  const runs = releaseHeldEvents(programme.workspace, programme.formId, order);
  expect(runs.filter(({ ok }) => !ok)).toEqual([]);
  programme.wait(61);
  const shown = new Map(
    rowsOf(programme, 'Educators').map(({ cells }) => [
      cells['E-mail'],
      cells['What already works'],
    ]),
  );
  for (const [email, text] of expected) expect([email, shown.get(email)]).toEqual([email, text]);
  expectNothingBroken(programme);
  const before = rowsOf(programme, 'Answers');
  programme.wait(25 * 60);
  expect(rowsOf(programme, 'Answers')).toEqual(before);
  expectNothingBroken(programme);
  console.log(
    `${people.length} teachers, ${programme.sent.length} versions, ${order.length} events.`,
  );
});

describe.each(['queue', 'all-busy'] as const)('sixty at the same moment (%s)', (contention) => {
  const people = sampleTeachers(60);
  const programme = withStaff(people);
  const { workspace, formId } = programme;
  const submissions = people.map(({ email }) => {
    const view = openFormByHand(workspace, email, formId);
    if (view.kind !== 'form') throw new Error(view.message);
    const answers = answersByTitle(view, { ...SAMPLE_ANSWERS, [KEEP]: `By ${email}` });
    return { person: email, answers };
  });
  const sent = submitTogetherByHand(workspace, formId, submissions, { contention });
  for (const { id, timestamp } of programme.form.responses) {
    programme.sent.push({ responseId: id, sentAt: timestamp, untold: false });
  }

  test('some are refused or find the lock busy', () => {
    const recorded = rowsOf(programme, 'Answers').length;
    expect(sent.filter(({ refused }) => refused)).toHaveLength(30);
    console.log(`Sixty at once (${contention}): ${recorded} recorded at once, 30 refused.`);
    expect(recorded).toBeGreaterThan(0);
    expect(recorded).toBeLessThan(31);
  });

  test('all of them are there after the next hourly run', () => {
    programme.wait(61);
    for (const { email } of people) expect(keepOf(programme, email)).toBe(`By ${email}`);
    expectNothingBroken(programme);
  });
});

test('ten thousand rows: a submission, an edit and the hourly run cost what they cost with ten', () => {
  const remote = (executions: readonly Execution[]): number =>
    executions.flatMap(({ calls }) => calls).filter((call) => call.remote).length;
  const costs = [10, 10_000].map((rows) => {
    const [person, ...others] = peopleNamed(rows);
    const programme = withStaff([...others, ...(person ? [person] : [])]);
    const email = person?.email ?? '';
    const first = programme.answer(email, { [KEEP]: 'First.' });
    programme.workspace.clock.advance(60_000);
    const edit = programme.answer(email, { [KEEP]: 'Second.' });
    expect(keepOf(programme, email)).toBe('Second.');
    const hourly = programme.wait(61);
    expect(hourly.every(({ ok }) => ok)).toBe(true);
    expectNothingBroken(programme);
    return [first.runs, edit.runs, hourly].map((runs) =>
      remote(runs.map(({ execution }) => execution)),
    );
  });
  console.log(`Remote calls of submission, edit and hourly run: ${JSON.stringify(costs)}.`);
  expect(costs[1]).toEqual(costs[0]);
});

function peopleNamed(n: number): Person[] {
  return Array.from({ length: n }, (_, index) => ({
    ...{ name: `Teacher ${index}`, email: `teacher${index}@riverbend.example` },
    ...{ role: 'Teacher', account: 'workspace' as const },
  }));
}
