// Sending mails call by call: what is still to be done, when it ends, and what is said then.
import type { MailPerson, MailPlan, MailProgress } from '../../../src/shared/care-api';
import {
  addressesOf,
  beginRun,
  chosenOf,
  progressOf,
  restOf,
  runMail,
  type MailRun,
} from '../../../src/sidebar/model/invite';

const people: MailPerson[] = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  educatorId: id,
  name: id.toUpperCase(),
  email: `${id}@maple.example`,
}));
const plan: MailPlan = {
  kind: 'invite',
  to: people,
  inDoubt: [],
  leftOut: [],
  quotaLeft: 9,
  subject: '',
  sample: '',
  forCopying: '',
};

function progress(more: Partial<MailProgress>): MailProgress {
  return { sent: [], refused: [], stopped: '', quotaLeft: 9, educators: [], ...more };
}

/** Runs with a server that answers in turn; returns what was asked and the last that was shown. */
async function run(
  answers: ((ids: string[]) => Partial<MailProgress>)[],
  isWanted: (calls: number) => boolean = () => true,
): Promise<{ asked: string[]; last: MailRun }> {
  const asked: string[] = [];
  let last = beginRun(people);
  const send = (ids: string[]): Promise<MailProgress> => {
    asked.push(ids.join(''));
    return Promise.resolve(progress(answers[asked.length - 1]?.(ids) ?? {}));
  };
  await runMail(
    last,
    send,
    (shown) => (last = shown),
    () => isWanted(asked.length),
  );
  return { asked, last };
}

const two = (ids: string[]): Partial<MailProgress> => ({ sent: ids.slice(0, 2) });

test('goes on until everybody had theirs', async () => {
  const { asked, last } = await run([two, two, two]);
  expect(asked).toEqual(['abcde', 'cde', 'e']);
  expect([progressOf(last), restOf(last)]).toEqual(['Sent 5 of 5.', '']);
});

test('a refused address is named and not asked for again', async () => {
  const reason = 'Google does not take this address.';
  const { asked, last } = await run([
    (ids) => ({ sent: ids.slice(1, 2), refused: [{ educatorId: 'a', reason }] }),
    two,
    two,
  ]);
  expect(asked).toEqual(['abcde', 'cde', 'e']);
  expect(last.refused).toEqual([{ person: people[0], reason }]);
  expect(progressOf(last)).toBe('Sent 4 of 5. 1 address refused.');
});

test('stops when the server says so', async () => {
  const { asked, last } = await run([() => ({ sent: ['a'], stopped: 'No more today.' })]);
  expect(asked).toEqual(['abcde']);
  expect([last.stopped, restOf(last)]).toEqual(['No more today.', '']);
});

test('stops when a call moves nobody, and says why', async () => {
  const { asked, last } = await run([(ids) => ({ sent: ids.slice(0, 4) }), () => ({})]);
  expect(asked).toEqual(['abcde', 'e']);
  expect(restOf(last)).toBe(
    '1 teacher was left out: they answered, or had theirs, in the meantime.',
  );
});

test('a pause ends after the call under way', async () => {
  const { asked, last } = await run([two, two, two], (calls) => calls < 1);
  expect(asked).toEqual(['abcde']);
  expect(restOf(last)).toBe('Paused. 3 teachers are still waiting.');
});

test('whoever is unticked is neither sent to nor copied', () => {
  const chosen = chosenOf(plan, new Set(['b', 'c', 'd']));
  expect(chosen.map(({ name }) => name)).toEqual(['A', 'E']);
  expect(addressesOf(chosen)).toBe('a@maple.example, e@maple.example');
});
