// Removing a teacher in two steps: the lead sees what goes and what stays, removes, gets a receipt; nothing
// of theirs is left, nobody else is touched, and nothing brings them back.
import {
  releaseHeldEvents,
  runFormTrigger,
  triggersOf,
} from '../../local/services/forms/form-triggers';
import { sortByHand } from '../../local/services/spreadsheet/by-hand';
import { KEEP } from '../support/answers';
import { accessTo, columnOf, docLines, docsOf, educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, OUTSIDER, SAM, SECOND_COACH } from '../support/programme';
import { idOf, othersIn, stateOf, tracesOfSam, withTracesOfSam } from '../support/removing';

const before = withTracesOfSam();
const samsId = idOf(before, SAM);
const others = othersIn(before, samsId);

function remove(programme: LocalProgramme) {
  return programme.ask('removeEducator', [samsId, SAM]);
}

describe('the plan', () => {
  const programme = before.copy();
  const plan = programme.ask('planRemoval', [samsId]);

  it('names the teacher and counts what goes', () => {
    expect(plan).toMatchObject({ educatorId: samsId, name: 'Sam Ortiz', email: SAM });
    expect(plan.goes).toEqual([
      { label: 'Row in Educators, with every note that people wrote into it', count: 1 },
      { label: 'Dated answers in Answers', count: 2 },
      { label: 'Responses in the Form', count: 1 },
      { label: 'Records that were read from the Doc', count: 4 },
      { label: 'Rows in Problems', count: 2 },
    ]);
  });

  it('says what stays, the Doc first', () => {
    expect(plan.stays[0]).toMatch(
      /^The coaching Doc and its version history\. It belongs to the coach/,
    );
    expect(plan.stays).toHaveLength(6);
  });

  it('changes nothing', () => {
    expect(stateOf(programme)).toBe(stateOf(before));
  });

  it('is the lead’s, as is the removal', () => {
    expect(programme.refusal('planRemoval', [samsId], SECOND_COACH)).toBe('only-the-lead');
    expect(programme.refusal('removeEducator', [samsId, SAM], SECOND_COACH)).toBe('only-the-lead');
    expect(programme.refusal('planRemoval', ['nobody'])).toBe('not-found');
    expect(programme.refusal('removeEducator', ['nobody', SAM])).toBe('not-found');
    expect(stateOf(programme)).toBe(stateOf(before));
  });

  it.each([[''], [ANA], [null], [{}]])(
    'the address %j was not in it: nothing is removed',
    (email) => {
      const reply = programme.callServer(['removeEducator', [samsId, email]]);
      expect(reply).toMatchObject({ ok: false, error: { code: 'bad-request' } });
      expect(stateOf(programme)).toBe(stateOf(before));
    },
  );
});

describe('the removal', () => {
  const programme = before.copy();
  sortByHand(programme.workspace, LEAD, 'Educators', columnOf(programme, 'Educators', 'E-mail'));
  sortByHand(programme.workspace, LEAD, 'Answers', columnOf(programme, 'Answers', 'E-mail'));
  sortByHand(programme.workspace, LEAD, 'Meetings', 2);
  const sorted = othersIn(programme, samsId);
  const old = programme.form.responses.find(({ account }) => account === SAM);
  const receipt = remove(programme);

  it('leaves nothing of theirs in the Sheet, the Form and the properties', () => {
    expect(tracesOfSam(before)).not.toEqual([]);
    expect(tracesOfSam(programme)).toEqual([]);
    const kept = JSON.stringify(programme.workspace.state.sheets);
    expect(kept).not.toContain(samsId);
  });

  it('touches nobody else, in whatever order the lead put them', () => {
    expect(othersIn(programme, samsId)).toEqual(sorted);
    expect(programme.roster().map(({ name }) => name)).toEqual(['Yusuf Amari']);
    expect(programme.roster(SECOND_COACH).map(({ name }) => name)).toEqual([
      'Ana Lindqvist',
      'Olly Ott',
    ]);
  });

  it('gives a receipt that names nobody', () => {
    expect(receipt).toMatchObject({ number: '1', by: 'Lee Okafor', finished: true });
    expect(receipt.gone.map(({ count }) => count)).toEqual([1, 2, 1, 4, 2]);
    expect(receipt.stays).toEqual(before.ask('planRemoval', [samsId]).stays);
    expect(JSON.stringify(receipt)).not.toMatch(/sam ortiz|samuel|riverbend/i);
  });

  it('keeps the Doc, as the receipt says', () => {
    const [doc] = docsOf(programme, samsId);
    expect(accessTo(programme, doc?.id ?? '')).toEqual([`owner ${LEAD}`, `writer ${SAM}`]);
    expect(docLines(programme, doc?.id ?? '', SAM).join('\n')).toContain('Lanterns at dusk');
  });

  it('answers a second press with the same receipt', () => {
    expect(remove(programme)).toEqual(receipt);
    expect(programme.refusal('planRemoval', [samsId])).toBe('not-found');
  });

  it('is not undone by rescans, old events or a response that is there again', () => {
    const again = programme.copy();
    const [trigger] = triggersOf(again.workspace, again.form);
    if (!old || !trigger) throw new Error('Sam’s response should have been there.');
    expect(runFormTrigger(again.workspace, trigger, again.form, old).ok).toBe(true);
    expect(tracesOfSam(again)).toEqual([]);
    again.form.responses.push(structuredClone(old));
    again.wait(61);
    again.wait(25 * 60);
    again.form.responses = again.form.responses.filter(({ id }) => id !== old.id);
    expect(tracesOfSam(again)).toEqual([]);
    expect(othersIn(again, samsId)).toEqual(sorted);
  });

  it('lets the same person answer anew: a new response, a new row', () => {
    const again = programme.copy();
    const { responseId } = again.answer(SAM, { [KEEP]: 'A new start.' });
    expect(responseId).not.toBe(old?.id);
    const { cells } = educatorRow(again, SAM);
    expect(cells).toMatchObject({
      State: 'Answered',
      'What already works': 'A new start.',
      Coach: '',
    });
    expect(cells['Educator ID']).not.toBe(samsId);
    expect(rowsOf(again, 'Answers').filter((row) => row.cells['E-mail'] === SAM)).toHaveLength(1);
  });
});

describe('what the Sheet had not yet heard of', () => {
  it('goes too: an answer whose event is still on its way', () => {
    const programme = LocalProgramme.ready();
    programme.answer(SAM, { [KEEP]: 'Lanterns at dusk' }, { deliver: 'held' });
    const receipt = programme.ask('removeEducator', [idOf(programme, SAM), SAM]);
    expect(receipt.gone.map(({ count }) => count)).toEqual([1, 1]);
    releaseHeldEvents(programme.workspace, programme.formId);
    programme.wait(61);
    expect(tracesOfSam(programme)).toEqual([]);
    expect(receipt.stays[0]).not.toContain('Doc');
  });

  it('goes too: the place among those who may answer, given or waiting to be given', () => {
    const outsiders = (programme: LocalProgramme): string =>
      JSON.stringify([
        accessTo(programme, programme.formId),
        programme.workspace.state.base.properties,
      ]);
    const waiting = before.copy();
    expect(outsiders(waiting)).toContain(OUTSIDER);
    waiting.ask('removeEducator', [idOf(waiting, OUTSIDER), OUTSIDER]);
    expect(outsiders(waiting)).not.toContain(OUTSIDER);
    const given = before.copy();
    given.wait(61);
    expect(accessTo(given, given.formId)).toContain(`published ${OUTSIDER}`);
    const receipt = given.ask('removeEducator', [idOf(given, OUTSIDER), OUTSIDER]);
    expect(receipt.gone.map(({ label }) => label)).toContain(
      'Place in the list of people who may answer the Form',
    );
    expect(outsiders(given)).not.toContain(OUTSIDER);
  });
});

it('numbers the receipts', () => {
  const programme = before.copy();
  remove(programme);
  const second = programme.ask('removeEducator', [idOf(programme, ANA), ANA]);
  expect(second).toMatchObject({ number: '2', finished: true });
  expect(rowsOf(programme, 'Meetings')).toEqual([]);
  expect(Object.keys(others)).toContain('Meetings');
});
