// What a programme has recorded of its teachers' answers, as people can see it.
import { renameOptionByHand } from '../../local/services/forms/form-editing';
import { rowsOf } from '../support/looking';
import { LEAD, type LocalProgramme } from '../support/programme';

/** What people can see of the answers, wherever they came from; dates of receiving left out. */
export function seen(programme: LocalProgramme): unknown {
  const without = (label: string) => (rows: ReturnType<typeof rowsOf>) =>
    rows.map(({ cells }) => ({ ...cells, [label]: '' }));
  return {
    educators: rowsOf(programme, 'Educators').map(({ cells }) => cells),
    answers: without('Received at')(rowsOf(programme, 'Answers')),
    problems: without('When')(rowsOf(programme, 'Problems')),
  };
}

export const UNREADABLE = {
  'How long have you been teaching?': ['5 to 9 years', 'Twenty years of secrets'],
};

/** The lead lets people choose several answers to a question that has one. */
export function withChangedOption(programme: LocalProgramme): LocalProgramme {
  const change = {
    list: 'choices',
    from: '10 years or more',
    to: 'Twenty years of secrets',
  } as const;
  const item = programme.form.items.find(({ title }) => title.startsWith('How long have you'));
  if (item) item.type = 'CHECKBOX';
  renameOptionByHand(programme.workspace, LEAD, programme.formId, item?.id ?? '', change);
  return programme;
}
