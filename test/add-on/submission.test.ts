// A teacher answers the Form: one row, a dated copy of every version, whatever the events do.
import { runFunction } from '../../local/host/script-host';
import { moveItemByHand, renameItemByHand } from '../../local/services/forms/form-editing';
import { openFormByHand } from '../../local/services/forms/open-form';
import { educatorRow, rowsOf } from '../support/looking';
import { GOAL, HIGHLIGHT, KEEP, NAME, SUBJECTS } from '../support/answers';
import { ANA, LEAD, LocalProgramme, PRINCIPAL, SAM, YUSUF } from '../support/programme';
import { seen, UNREADABLE, withChangedOption } from './recorded-answers';

const ready = LocalProgramme.ready();

describe('the first answers', () => {
  const programme = ready.copy();
  const sentAt = programme.workspace.clock.now();
  programme.answer(SAM);

  it('fill the teacher’s row in words', () => {
    const { cells } = educatorRow(programme, SAM);
    expect(cells).toMatchObject({
      Name: 'Sam Ortiz',
      State: 'Answered',
      Coach: LEAD,
      'Answered at': new Date(sentAt).toISOString(),
      'Likes to be called': 'Sam Ortiz',
      'School (from the form)': 'North School',
      Grades: 'Grades 6 to 8',
      Subjects: 'Science; Robotics; and more',
      Talents: 'Getting students to talk; Projects and hands-on work',
      'What already works': 'Lab notebooks.\nAnd a calm start.',
      Designing: 'build my own',
      'Could meet': 'Tuesday: Planning time; Lunch · Thursday: Lunch',
      'What could get in the way': 'No planning time on Tuesdays.',
    });
    expect(cells['Learning']).toBe(
      'Usually: see someone do it first; try it, then talk about how it went · ' +
        'Sometimes: talk it through with someone; look closely at examples · ' +
        'Rarely: read or watch on my own',
    );
  });

  it('are kept with their date, and leave the other rows alone', () => {
    const history = rowsOf(programme, 'Answers');
    expect(history).toHaveLength(1);
    expect(history[0]?.cells).toMatchObject({
      'E-mail': SAM,
      'Submitted at': new Date(sentAt).toISOString(),
      'What already works': 'Lab notebooks.\nAnd a calm start.',
    });
    expect(educatorRow(programme, ANA).cells).toEqual(educatorRow(ready, ANA).cells);
    expect(rowsOf(programme, 'Problems')).toEqual([]);
  });

  it('say "Not said yet" where nothing was said', () => {
    const quiet = ready.copy();
    quiet.answer(SAM, { [KEEP]: '', [GOAL]: '' });
    const { cells } = educatorRow(quiet, SAM);
    expect(cells['What already works']).toBe('Not said yet');
    expect(cells['If this goes well']).toBe('Not said yet');
  });

  it('are there again for the teacher to change', () => {
    const view = openFormByHand(programme.workspace, SAM, programme.formId);
    const own = view.kind === 'form' ? Object.values(view.answers ?? {}) : [];
    expect(own).toContain('Lab notebooks.\nAnd a calm start.');
  });
});

describe('the same answers, however they arrive', () => {
  const expected = ready.copy();
  expected.answer(SAM);

  it.each(['twice', 'blank', 'lost'] as const)('%s', (deliver) => {
    const programme = ready.copy();
    programme.answer(SAM, {}, { deliver });
    programme.wait(61);
    expect(seen(programme)).toEqual(seen(expected));
    programme.wait(25 * 60);
    expect(seen(programme)).toEqual(seen(expected));
  });

  it('an event without a response', () => {
    const programme = ready.copy();
    programme.answer(SAM, {}, { deliver: 'lost' });
    runFunction(programme.workspace, 'onIntakeSubmit_', { user: LEAD, args: [{}] });
    expect(seen(programme)).toEqual(seen(expected));
  });

  it('a blank event about a change brings the change', () => {
    const programme = expected.copy();
    programme.wait(10);
    programme.answer(SAM, { [KEEP]: 'Later words.' }, { deliver: 'blank' });
    expect(educatorRow(programme, SAM).cells).toMatchObject({
      'What already works': 'Later words.',
      Designing: 'build my own',
    });
    expect(rowsOf(programme, 'Answers')).toHaveLength(2);
  });

  it('later, while somebody else was saving', () => {
    const programme = ready.copy();
    const { workspace } = programme;
    const lock = `document:${workspace.state.containerId}`;
    workspace.heldLocks[lock] = PRINCIPAL;
    programme.answer(SAM);
    expect(rowsOf(programme, 'Answers')).toEqual([]);
    delete workspace.heldLocks[lock];
    programme.wait(61);
    expect(seen(programme)).toEqual(seen(expected));
  });
});

describe('changed answers', () => {
  it('update the row and keep both versions', () => {
    const programme = ready.copy();
    programme.answer(SAM, { [HIGHLIGHT]: 'Yes, ask me each time' });
    programme.wait(10);
    programme.answer(SAM, { [HIGHLIGHT]: 'No, please do not ask', [KEEP]: 'Now exit tickets.' });
    const { cells } = educatorRow(programme, SAM);
    expect(cells).toMatchObject({
      'Sharing what works': 'No, please do not ask',
      'What already works': 'Now exit tickets.',
    });
    const history = rowsOf(programme, 'Answers').map((one) => one.cells['Sharing what works']);
    expect(history).toEqual(['Yes, ask me each time', 'No, please do not ask']);
  });

  it('that arrive before the older ones stay the newest', () => {
    const programme = ready.copy();
    programme.answer(SAM, { [KEEP]: 'First.' });
    const first = structuredClone(programme.form.responses);
    programme.wait(10);
    programme.answer(SAM, { [KEEP]: 'Second.' });
    const second = programme.form.responses;
    const replay = ready.copy();
    for (const responses of [second, first, second]) {
      replay.form.responses = structuredClone(responses);
      runFunction(replay.workspace, 'onIntakeSubmit_', { user: LEAD, args: [{}] });
    }
    expect(educatorRow(replay, SAM).cells['What already works']).toBe('Second.');
    const history = rowsOf(replay, 'Answers').map((one) => one.cells['What already works']);
    expect(history.sort()).toEqual(['First.', 'Second.']);
  });

  it('by another address are kept aside for the coach, without a second row', () => {
    const programme = ready.copy();
    programme.answer(SAM);
    const before = educatorRow(programme, SAM).cells;
    const editToken = programme.form.responses[0]?.editToken ?? '';
    programme.wait(10);
    programme.answer(PRINCIPAL, { [KEEP]: 'Not Sam’s words.' }, { editToken });
    expect(educatorRow(programme, SAM).cells).toEqual(before);
    expect(rowsOf(programme, 'Educators')).toHaveLength(2);
    const [problem, second] = rowsOf(programme, 'Problems').map(({ cells }) => cells['Problem']);
    expect(problem).toMatch(/^This response now carries another e-mail address/);
    expect(problem).not.toContain('Sam’s words');
    expect(second).toBeUndefined();
    expect(rowsOf(programme, 'Answers')).toHaveLength(2);
    programme.wait(61);
    expect(rowsOf(programme, 'Problems')).toHaveLength(1);
  });
});

it('somebody who is not listed becomes an educator without a coach, whom the lead sees', () => {
  const programme = ready.copy();
  programme.answer(YUSUF, { [NAME]: 'Yusuf Amari' });
  expect(educatorRow(programme, YUSUF).cells).toMatchObject({
    Name: 'Yusuf Amari',
    School: 'North School',
    Coach: '',
    State: 'Answered',
  });
  expect(programme.educator(YUSUF)).toMatchObject({ coach: '', stateLabel: 'Answered' });
  programme.answer(YUSUF, { [NAME]: 'Yusuf' });
  expect(rowsOf(programme, 'Educators')).toHaveLength(3);
});

it('an answer that can’t be read is a problem by its question, and is not quoted', () => {
  const programme = withChangedOption(ready.copy());
  programme.answer(SAM, UNREADABLE);
  const problems = rowsOf(programme, 'Problems').map(({ cells }) => cells);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatchObject({ Where: 'Intake Form', Status: 'open' });
  expect(problems[0]?.['Problem']).toContain('How long have you been teaching?');
  expect(JSON.stringify(problems)).not.toContain('secrets');
  expect(educatorRow(programme, SAM).cells).toMatchObject({
    'Years of teaching': '5 to 9 years; Twenty years of secrets',
    Subjects: 'Science; Robotics; and more',
  });
  expect(programme.ask('refresh', []).notices).toMatchObject([{ kind: 'problem' }]);
});

it('knows a teacher by their address in any case', () => {
  const programme = ready.copy();
  programme.answer(SAM.toUpperCase());
  expect(educatorRow(programme, SAM).cells['State']).toBe('Answered');
  expect(rowsOf(programme, 'Educators')).toHaveLength(2);
});

it('a question renamed and moved in the Form is still the same question', () => {
  const programme = ready.copy();
  programme.answer(SAM);
  const { workspace, form } = programme;
  const subjects = form.items.find(({ title }) => title === SUBJECTS)?.id ?? '';
  renameItemByHand(workspace, LEAD, form.id, subjects, '¿Qué enseña?');
  moveItemByHand(workspace, LEAD, form.id, subjects, form.items.length - 1);
  programme.answer(SAM, { '¿Qué enseña?': ['Math'] });
  expect(educatorRow(programme, SAM).cells).toMatchObject({
    Subjects: 'Math',
    'Years of teaching': '5 to 9 years',
  });
  expect(rowsOf(programme, 'Problems')).toEqual([]);
});
