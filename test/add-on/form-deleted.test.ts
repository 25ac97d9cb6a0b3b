// A question that somebody deleted from the Form: it is named, and one press brings it back.
import {
  changeItemByHand,
  changeListByHand,
  deleteItemByHand,
} from '../../local/services/forms/form-editing';
import type { ItemState } from '../../local/services/forms/state';
import { ELSE, GROUP, KEEP } from '../support/answers';
import { DEATHS, forEveryCall, killAfter } from '../support/faults';
import { educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH } from '../support/programme';
import { answersByEmail, itemTitled } from './form-by-hand';

const FEEDBACK = 'How do you like to get feedback?';
const ready = LocalProgramme.ready();
ready.answer(SAM, { [KEEP]: 'Lab notebooks.' });

const titles = ({ form }: LocalProgramme): string[] => form.items.map(({ title }) => title);
const deleted = (programme: LocalProgramme): string[] =>
  programme.ask('openCare', []).deletedQuestions.map(({ title }) => title);

function deleteQuestion(programme: LocalProgramme, title: string): ItemState {
  const item = structuredClone(itemTitled(programme, title));
  deleteItemByHand(programme.workspace, LEAD, programme.formId, item.id);
  return item;
}

/** Without it, as the next hourly run finds the Form. */
function without(title: string): LocalProgramme {
  const programme = ready.copy();
  deleteQuestion(programme, title);
  programme.wait(61);
  return programme;
}

describe('a deleted question', () => {
  it('is named; what was answered stays in its column', () => {
    const programme = without(KEEP);
    expect(programme.ask('openCare', []).deletedQuestions).toEqual([{ key: 'keep', title: KEEP }]);
    programme.wait(25 * 60);
    expect(educatorRow(programme, SAM).cells['What already works']).toBe('Lab notebooks.');
    expect(rowsOf(programme, 'Problems')).toEqual([]);
    expect(programme.roster().map(({ email }) => email)).toContain(SAM);
  });

  it('keeps what was answered also when somebody changes other answers; nobody took that back', () => {
    const programme = ready.copy();
    deleteQuestion(programme, KEEP);
    deleteQuestion(programme, GROUP);
    programme.wait(61);
    programme.answer(SAM, { [ELSE]: 'Two rooms.' });
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      'What already works': 'Lab notebooks.',
      'Telling colleagues': 'Ask me each time',
      'What could get in the way': 'Two rooms.',
    });
    expect(programme.open(SAM).choiceChange).toBeNull();
    const once = rowsOf(programme, 'Educators');
    programme.wait(25 * 60);
    expect(rowsOf(programme, 'Educators')).toEqual(once);
    expect(rowsOf(programme, 'Answers')).toHaveLength(2);
  });

  it('comes back in its place with the texts that stood there last, and its answers in their column', () => {
    const programme = ready.copy();
    const { workspace, formId } = programme;
    const before = titles(programme);
    const { id, choices } = itemTitled(programme, FEEDBACK);
    const renamed = ['Face to face', ...choices.slice(1)];
    changeListByHand(workspace, LEAD, formId, id, 'choices', renamed);
    changeItemByHand(workspace, LEAD, formId, id, { helpText: 'Pick one.', required: false });
    programme.wait(61);
    const was = deleteQuestion(programme, FEEDBACK);
    programme.wait(61);
    const care = programme.ask('restoreQuestion', ['feedback']);
    expect(care.deletedQuestions).toEqual([]);
    expect(titles(programme)).toEqual(before);
    expect({ ...itemTitled(programme, FEEDBACK), id }).toEqual(was);
    expect(itemTitled(programme, FEEDBACK).id).not.toBe(id);
    programme.answer(ANA, { [FEEDBACK]: 'Face to face' });
    expect(educatorRow(programme, ANA).cells['Feedback']).toBe('Face to face');
    expect(answersByEmail(programme)[ANA]?.feedback).toEqual({ code: 'written' });
    programme.wait(25 * 60);
    expect(answersByEmail(programme)[SAM]?.feedback).toEqual({ code: 'conversation' });
  });

  it.each([
    KEEP,
    'What would you like us to call you?',
    'When could you usually meet?',
    'Before you begin',
  ])('is as it was: %s', (title) => {
    const programme = without(title);
    const [question] = programme.ask('openCare', []).deletedQuestions;
    programme.ask('restoreQuestion', [question?.key ?? '']);
    programme.ask('restoreQuestion', [question?.key ?? '']);
    const plain = ({ form }: LocalProgramme): unknown[] =>
      form.items.map((item) => ({ ...item, id: '' }));
    expect(plain(programme)).toEqual(plain(ready));
    programme.wait(61);
    expect(programme.ask('openCare', []).deletedQuestions).toEqual([]);
  });

  it('is not gone any more when somebody undoes it', () => {
    const programme = ready.copy();
    const at = titles(programme).indexOf(KEEP);
    const item = deleteQuestion(programme, KEEP);
    programme.wait(61);
    expect(deleted(programme)).toEqual([KEEP]);
    programme.form.items.splice(at, 0, item);
    const once = structuredClone(programme.form.items);
    expect(programme.ask('restoreQuestion', ['keep']).deletedQuestions).toEqual([]);
    expect(programme.form.items).toEqual(once);
    programme.answer(ANA, { [KEEP]: 'Stations.' });
    expect(educatorRow(programme, ANA).cells['What already works']).toBe('Stations.');
  });

  it('may stay out; a repair does not write it again', () => {
    const programme = without(KEEP);
    expect(programme.ask('leaveOutQuestion', ['keep']).deletedQuestions).toEqual([]);
    programme.ask('leaveOutQuestion', ['keep']);
    programme.wait(61);
    expect(deleted(programme)).toEqual([]);
    const items = structuredClone(programme.form.items);
    programme.ask('beginRepair', []);
    programme.finishSetUp();
    expect(programme.form.items).toEqual(items);
    expect(deleted(programme)).toEqual([]);
  });

  it('is noticed by a repair too, which leaves the decision to the lead', () => {
    const programme = ready.copy();
    deleteQuestion(programme, KEEP);
    programme.ask('beginRepair', []);
    programme.finishSetUp();
    expect(titles(programme)).not.toContain(KEEP);
    expect(deleted(programme)).toEqual([KEEP]);
  });

  it('is the lead’s to decide about, and only when it is gone', () => {
    const programme = without(KEEP);
    expect(programme.refusal('restoreQuestion', ['keep'], SECOND_COACH)).toBe('only-the-lead');
    expect(programme.refusal('leaveOutQuestion', ['keep'], SECOND_COACH)).toBe('only-the-lead');
    for (const key of ['__proto__', 'nothing', '']) {
      expect(programme.refusal('restoreQuestion', [key])).toBe('bad-request');
      expect(programme.refusal('leaveOutQuestion', [key])).toBe('bad-request');
    }
    expect(programme.refusal('leaveOutQuestion', ['name'])).toBe('bad-request');
    expect(deleted(programme)).toEqual([KEEP]);
  });
});

it.each(DEATHS)(
  'a press on Restore that dies after any call is finished by the next one (%s)',
  (death) => {
    const gone = without(FEEDBACK);
    const plain = ({ form }: LocalProgramme): unknown[] =>
      form.items.map((item) => ({ ...item, id: '' }));
    const cases = forEveryCall(
      gone,
      (programme, n) => {
        const faultHook = killAfter(n, death);
        const reply = programme.press('restoreQuestion', ['feedback'], { faultHook });
        return { reached: !reply.ok };
      },
      (programme, n) => {
        // What is half-written may meanwhile be taken for a question of the lead's.
        if (n % 4 === 0) programme.wait(61);
        programme.ask('restoreQuestion', ['feedback']);
        expect(plain(programme)).toEqual(plain(ready));
        expect(deleted(programme)).toEqual([]);
        programme.answer(ANA, { [FEEDBACK]: 'In a conversation' });
        expect(answersByEmail(programme)[ANA]?.feedback).toEqual({ code: 'conversation' });
        expect(answersByEmail(programme)[ANA]?.own).toBeUndefined();
        expect(programme.workspace.heldLocks).toEqual({});
      },
    );
    expect(cases).toBeGreaterThan(7);
  },
);
