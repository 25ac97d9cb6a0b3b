import type { SetUpProgress } from '../../../src/shared/sidebar-api';
import {
  blankSetUp,
  checkSetUp,
  runSetUp,
  setUpOf,
  suggestSchoolYear,
  toAnswers,
  withDraft,
  type SetUpForm,
} from '../../../src/sidebar/model/set-up';

const ME = 'rosa@maple.example';
const TODAY = new Date(2026, 10, 22);
const FILLED: SetUpForm = {
  programme: ' Maple coaching ',
  schoolYear: '2026–27',
  schoolLines: 'Maple Elementary\n\n Birch Middle \nMaple Elementary',
  coaches: [
    { name: 'Rosa Lind', email: ME },
    { name: ' ', email: '' },
    { name: 'Tom Okafor', email: 'tom@maple.example ' },
  ],
  nobodyEvaluates: true,
};

test.each([
  [new Date(2026, 4, 31), '2025–26'],
  [new Date(2026, 5, 1), '2026–27'],
  [new Date(2099, 11, 31), '2099–00'],
])('on %s the school year is %s', (day, year) => {
  expect(suggestSchoolYear(day)).toBe(year);
});

test('what is sent is trimmed, each school once, without rows nobody filled', () => {
  expect(toAnswers(FILLED)).toEqual({
    programme: 'Maple coaching',
    schoolYear: '2026–27',
    schools: ['Maple Elementary', 'Birch Middle'],
    coaches: [
      { name: 'Rosa Lind', email: ME },
      { name: 'Tom Okafor', email: 'tom@maple.example' },
    ],
    nobodyEvaluates: true,
  });
  expect(checkSetUp(toAnswers(FILLED))).toEqual([]);
});

test('an empty form has a problem at each question, the tick in the agreed words', () => {
  const problems = checkSetUp(toAnswers({ ...blankSetUp(ME, TODAY), schoolYear: '' }));
  expect(problems.map(({ field }) => field)).toEqual([
    'programme',
    'schoolYear',
    'schools',
    'coaches',
    'nobodyEvaluates',
  ]);
  expect(problems[4]?.message).toBe(
    'A coach who also evaluates cannot promise what the first page says. Take that person off the list, or talk to your district first.',
  );
});

test('each problem with a coach says whose and where', () => {
  const coaches = [
    { name: 'Rosa Lind', email: ME },
    { name: '', email: 'tom@maple' },
    { name: 'Rosa again', email: 'ROSA@maple.example' },
  ];
  expect(checkSetUp(toAnswers({ ...FILLED, coaches })).map(({ coach }) => coach)).toEqual([
    { index: 1, part: 'name' },
    { index: 1, part: 'email' },
    { index: 2, part: 'email' },
  ]);
});

test('a kept draft fills the form again, but never the tick or whose account it is', () => {
  const fresh = blankSetUp(ME, TODAY);
  const draft = JSON.parse(
    JSON.stringify({
      ...FILLED,
      coaches: [{ name: 'Rosa', email: 'other@x.example' }, { name: 'Tom' }],
    }),
  );
  expect(withDraft(fresh, draft)).toEqual({
    ...FILLED,
    coaches: [
      { name: 'Rosa', email: ME },
      { name: 'Tom', email: '' },
    ],
    nobodyEvaluates: false,
  });
  expect(withDraft(fresh, undefined)).toEqual(fresh);
  expect(withDraft(fresh, { coaches: 'none', programme: 5 })).toEqual(fresh);
});

test('a programme that stands comes back with the caller first and the tick asked anew', () => {
  const tom = { name: 'Tom Okafor', email: 'tom@maple.example' };
  const rosa = { name: 'Rosa Lind', email: 'Rosa@maple.example' };
  const programme = {
    name: 'Maple coaching',
    schoolYear: '2026–27',
    schools: ['A', 'B'],
    coaches: [tom, rosa],
    leadEmail: ME,
    formUrl: '',
  };
  expect(setUpOf(programme, ME)).toEqual({
    programme: 'Maple coaching',
    schoolYear: '2026–27',
    schoolLines: 'A\nB',
    coaches: [rosa, tom],
    nobodyEvaluates: false,
  });
});

describe('the answers changed later', () => {
  const tom = { name: 'Tom Okafor', email: 'tom@maple.example' };
  const uma = { name: 'Uma Sen', email: 'uma@maple.example' };
  const form: SetUpForm = {
    ...FILLED,
    coaches: [{ name: 'Rosa Lind', email: ME }, tom],
    nobodyEvaluates: false,
  };

  test('have all coaches in them, also when nothing was typed yet', () => {
    expect(withDraft(form, undefined)).toEqual(form);
    expect(withDraft(form, { programme: 'Oak coaching' }).coaches).toEqual(form.coaches);
  });

  test('a draft never takes back what was changed elsewhere since', () => {
    const draft = { ...form, programme: 'Oak coaching', schoolLines: 'Oak High', upon: form };
    const fresh = { ...form, schoolLines: 'Elm', coaches: [...form.coaches, uma] };
    expect(withDraft(form, draft)).toMatchObject({ schoolLines: 'Oak High' });
    expect(withDraft(fresh, draft)).toEqual({ ...fresh, programme: 'Oak coaching' });
  });

  test('a coach removed from a draft stays removed', () => {
    const [rosa] = form.coaches;
    expect(withDraft(form, { ...form, coaches: [rosa], upon: form }).coaches).toEqual([rosa]);
  });
});

describe('the run', () => {
  const after = (done: number, of = 3): SetUpProgress => ({
    steps: Array.from({ length: of }, (_, index) => ({
      key: String(index),
      label: `Step ${index}`,
      state: index < done ? 'done' : index === done ? 'next' : 'waiting',
    })),
    done: done >= of,
    checksByHand: [],
  });

  test('goes on until all is done and shows every state on the way', async () => {
    let done = 0;
    const shown: boolean[] = [];
    await runSetUp(
      () => Promise.resolve(after((done += 1))),
      (progress) => shown.push(progress.done),
    );
    expect(shown).toEqual([false, false, true]);
  });

  test('gives up when nothing moves, and hands on what was thrown', async () => {
    let asked = 0;
    const stuck = runSetUp(
      () => Promise.resolve(after(1, 3 + 0 * (asked += 1))),
      () => undefined,
    );
    await expect(stuck).rejects.toThrow('does not get past this step');
    expect(asked).toBeLessThan(6);
    const broken = runSetUp(
      () => Promise.reject(new Error('No folder.')),
      () => undefined,
    );
    await expect(broken).rejects.toThrow('No folder.');
  });

  test('stops once nobody looks any more', async () => {
    let asked = 0;
    await runSetUp(
      () => Promise.resolve(after((asked += 1), 9)),
      () => undefined,
      () => asked < 2,
    );
    expect(asked).toBe(2);
  });
});
