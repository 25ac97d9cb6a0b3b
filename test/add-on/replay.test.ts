// The same submissions, whatever brings them: three times, in any order, in part, after the Form was
// changed. The Sheet says the same, and nothing that was known is ever lost.
import { fc } from '../support/properties';
import { runFunction } from '../../local/host/script-host';
import { createFormResponse } from '../../local/services/forms/form-response';
import { deleteItemByHand } from '../../local/services/forms/form-editing';
import type { ResponseState } from '../../local/services/forms/state';
import { KEEP, GOAL } from '../support/answers';
import { educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM } from '../support/programme';
import { seen } from './recorded-answers';

type Response = ResponseState;

const ready = LocalProgramme.ready();

/** The submit trigger's run for one version of a response, as it stood when it was sent. */
function deliver({ workspace, form }: LocalProgramme, response: Response): void {
  const run = runFunction(workspace, 'onIntakeSubmit_', {
    user: LEAD,
    context: 'trigger',
    args: (execution) => [{ response: createFormResponse({ execution, form }, response) }],
  });
  if (!run.ok) throw run.error;
}

/** Three versions by Sam and two by Ana that nobody delivered yet. */
const sent = ((): { programme: LocalProgramme; versions: Response[] } => {
  const programme = ready.copy();
  const versions: Response[] = [];
  const send = (who: string, keep: string): void => {
    programme.workspace.clock.advance(60_000);
    const before = new Set(versions.map((one) => JSON.stringify(one)));
    programme.answer(who, { [KEEP]: keep }, { deliver: 'lost' });
    const news = programme.form.responses.filter((one) => !before.has(JSON.stringify(one)));
    versions.push(...structuredClone(news));
  };
  send(SAM, 'First.');
  send(ANA, 'Stations.');
  send(SAM, 'Second.');
  send(ANA, 'Centers.');
  send(SAM, 'Third.');
  return { programme, versions };
})();

/** Rows of the history in the order in which they were sent. */
function bySending(programme: LocalProgramme): unknown {
  const { educators, answers, problems } = seen(programme) as Record<
    string,
    Record<string, string>[]
  >;
  const sorted = [...(answers ?? [])].sort((a, b) =>
    (a['Submitted at'] ?? '') < (b['Submitted at'] ?? '') ? -1 : 1,
  );
  return { educators, problems, answers: sorted };
}

const expected = ((): unknown => {
  const programme = sent.programme.copy();
  for (const version of sent.versions) deliver(programme, version);
  return bySending(programme);
})();

it('five versions are five rows of the history, and the newest are in the rows', () => {
  const programme = sent.programme.copy();
  for (const version of sent.versions) deliver(programme, version);
  expect(rowsOf(programme, 'Answers')).toHaveLength(5);
  expect(educatorRow(programme, SAM).cells['What already works']).toBe('Third.');
  expect(educatorRow(programme, ANA).cells['What already works']).toBe('Centers.');
});

it('three times each and in any order, with hourly runs in between, the Sheet is the same', () => {
  const copy = sent.programme.snapshot();
  const thrice = [...sent.versions.keys()].flatMap((at) => [at, at, at]);
  const order = fc.shuffledSubarray([...thrice, -1, -1], { minLength: thrice.length + 2 });
  fc.assert(
    fc.property(order, (steps) => {
      const programme = copy();
      for (const at of steps) {
        const version = sent.versions[at];
        if (version) deliver(programme, version);
        else programme.wait(61);
      }
      expect(bySending(programme)).toEqual(expected);
    }),
    { numRuns: 4 },
  );
});

describe('an event that brings a part of a submission only', () => {
  const [whole] = sent.versions;
  if (!whole) throw new Error('Nothing was sent.');
  const itemOf = (title: string): string =>
    sent.programme.form.items.find((one) => one.title === title)?.id ?? '';
  const withAnswers = (keep: (itemId: string) => boolean): Response => ({
    ...structuredClone(whole),
    answers: Object.fromEntries(Object.entries(whole.answers).filter(([id]) => keep(id))),
  });
  const part = withAnswers((id) => id !== itemOf(KEEP));

  it('is filled in by the whole one, and takes nothing away after it', () => {
    const first = ready.copy();
    deliver(first, part);
    expect(educatorRow(first, SAM).cells['What already works']).toBe('Not said yet');
    deliver(first, whole);
    const second = ready.copy();
    deliver(second, whole);
    deliver(second, part);
    for (const programme of [first, second]) {
      expect(educatorRow(programme, SAM).cells).toMatchObject({
        'What already works': 'First.',
        'If this goes well': 'More of them explain their thinking.',
      });
    }
    const rows = (one: LocalProgramme) => rowsOf(one, 'Answers').map(({ cells }) => cells);
    for (const programme of [first, second]) {
      expect(rows(programme)).toMatchObject([{ 'What already works': 'First.' }]);
    }
  });

  it('and another part of it come together', () => {
    const programme = ready.copy();
    const other = withAnswers((id) => id !== itemOf(GOAL));
    for (const one of [part, other, part, other]) deliver(programme, one);
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      'What already works': 'First.',
      'If this goes well': 'More of them explain their thinking.',
    });
    expect(rowsOf(programme, 'Answers').map(({ cells }) => cells)).toMatchObject([
      {
        'What already works': 'First.',
        'If this goes well': 'More of them explain their thinking.',
      },
    ]);
  });
});

it('a question deleted from the Form since takes no answer along', () => {
  const programme = ready.copy();
  programme.answer(SAM, { [KEEP]: 'Lab notebooks.' });
  programme.answer(ANA, { [KEEP]: 'Stations.' });
  const item = programme.form.items.find(({ title }) => title === KEEP);
  deleteItemByHand(programme.workspace, LEAD, programme.formId, item?.id ?? '');
  programme.wait(25 * 60);
  programme.wait(25 * 60);
  expect(educatorRow(programme, SAM).cells['What already works']).toBe('Lab notebooks.');
  expect(educatorRow(programme, ANA).cells['What already works']).toBe('Stations.');
  expect(rowsOf(programme, 'Answers')).toHaveLength(2);
});
