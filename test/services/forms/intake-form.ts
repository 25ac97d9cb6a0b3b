// A small Form with every kind of item, made by script as the lead coach, open to the domain's teachers.
import type { ItemState } from '../../../local/services/forms/state';
import { LEAD } from '../../../local/workspace/people';
import { Workspace } from '../../../local/workspace/workspace';
import { projectOf, runBody } from '../../support/local-workspace';

export const SAM = 'sam.ortiz@riverbend.example';
export const ANA = 'ana.lindqvist@riverbend.example';
export const OLLY = 'olly@outside.example';

export const ITEMS = `
  form.addTextItem().setTitle('Name').setRequired(true)
    .setValidation(FormApp.createTextValidation().requireTextLengthLessThanOrEqualTo(10).build());
  form.addListItem().setTitle('School').setChoiceValues(['North', 'South']);
  form.addPageBreakItem().setTitle('More').setHelpText('A page');
  form.addCheckboxItem().setTitle('Talents').setChoiceValues(['Art', 'Math', 'Music']).showOtherOption(true)
    .setValidation(FormApp.createCheckboxValidation().setHelpText('No more than two.').requireSelectAtMost(2).build());
  form.addMultipleChoiceItem().setTitle('Years').setChoiceValues(['1', '2']);
  form.addSectionHeaderItem().setTitle('Nearly done');
  form.addGridItem().setTitle('Learn').setRows(['see', 'try', 'talk']).setColumns(['Rarely', 'Usually']);
  form.addCheckboxGridItem().setTitle('Times').setRows(['Mon', 'Tue']).setColumns(['Before', 'After']);
  form.addParagraphTextItem().setTitle('Else');
`;

const SETTINGS = `
  form.setTitle('Intake').setCollectEmail(true).setLimitOneResponsePerUser(true).setAllowResponseEdits(true);
`;

/** An empty Workspace whose script does nothing. */
export function emptyWorkspace(): Workspace {
  return new Workspace({ project: projectOf('') });
}

/** Makes the Form, published unless told, and lets the whole domain answer. */
export function intakeForm(settings = SETTINGS): { workspace: Workspace; formId: string } {
  const workspace = emptyWorkspace();
  const body = `const form = FormApp.create('Intake file', true); ${settings} ${ITEMS} return form.getId();`;
  const formId = String(runBody(workspace, body));
  admitDomain(workspace, formId);
  return { workspace, formId };
}

export function admitDomain(workspace: Workspace, formId: string): void {
  workspace.state.drive.files[formId]?.permissions.push({
    id: workspace.newId('p'),
    type: 'domain',
    role: 'reader',
    emailAddress: 'riverbend.example',
    view: 'published',
  });
}

export function itemNamed(workspace: Workspace, formId: string, title: string): ItemState {
  const item = workspace.state.forms[formId]?.items.find((one) => one.title === title);
  if (!item) throw new Error(`No item named ${title}`);
  return item;
}

/** Answers by title → answers by item ID. */
export function byId<T>(
  workspace: Workspace,
  formId: string,
  answers: Record<string, T>,
): Record<string, T> {
  const entries = Object.entries(answers);
  return Object.fromEntries(
    entries.map(([title, answer]) => [itemNamed(workspace, formId, title).id, answer]),
  );
}

/** Runs a body in which `form` is the Form, opened as the lead coach. */
export function withForm(workspace: Workspace, formId: string, body: string, user = LEAD): unknown {
  return runBody(workspace, `const form = FormApp.openById('${formId}'); ${body}`, { user });
}

/** Lists what a script reads of every response: [email, {title: answer}]. */
export const READ_ALL = `
  return form.getResponses().map((response) => [
    response.getRespondentEmail(),
    Object.fromEntries(response.getItemResponses().map((one) => [one.getItem().getTitle(), one.getResponse()])),
  ]);
`;
