// Sample teachers and their answers: varied, repeatable, and taken by the Form as people's answers are.
import { submitSamples } from '../../../local/samples/answers';
import { sampleTeachers } from '../../../local/samples/teachers';
import { intakeForm } from './intake-form';

it('a staff of any size has different addresses in the domain', () => {
  const staff = sampleTeachers(200);
  expect(new Set(staff.map(({ email }) => email)).size).toBe(200);
  expect(staff.every(({ email }) => /^[\w.-]+@riverbend\.example$/.test(email))).toBe(true);
});

it('forty teachers answer once, the same way every time', () => {
  const answersOf = () => {
    const { workspace, formId } = intakeForm(`
      form.setTitle('Intake').setCollectEmail(true).setLimitOneResponsePerUser(true).setAllowResponseEdits(true);
    `);
    // The names of a staff are longer than this Form's first question allows.
    const name = workspace.state.forms[formId]?.items[0];
    if (name) delete name.validation;
    expect(submitSamples(workspace, formId, 40)).toHaveLength(40);
    expect(submitSamples(workspace, formId, 40)).toHaveLength(0);
    return workspace.state.forms[formId]?.responses.map(({ answers }) => answers);
  };
  const first = answersOf();
  expect(answersOf()).toEqual(first);
  expect(new Set(first?.map((answers) => JSON.stringify(answers))).size).toBe(40);
});
