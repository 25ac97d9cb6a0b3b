// One form: the fields of one kind of record, what was typed so far and what is wrong with it.
import type { LogForm } from '../../core/records/log-form';
import type { LogProblem } from '../../core/records/log-problem';
import { inputWidgets } from './log-inputs';
import { today } from '../workflows/dates';
import { action, button, problemParagraph, section } from './widgets';

type Card = GoogleAppsScript.Card_Service.Card;

export interface LogCardState {
  form: LogForm;
  /** Random: the same entry sent twice is written once. */
  entryId: string;
  values: Readonly<Record<string, string>>;
  problems: readonly LogProblem[];
}

/** An untouched form; the day of what is logged is most often today. */
export function newLogCard(form: LogForm): Card {
  const isDay = form.fields.some(({ key, input }) => key === 'date' && input === 'date');
  const values: Record<string, string> = isDay ? { date: today() } : {};
  return logCard({ form, entryId: Utilities.getUuid(), values, problems: [] });
}

export function logCard({ form, entryId, values, problems }: LogCardState): Card {
  const { kind, title, fields } = form;
  const of = (key: string): string[] =>
    problems.filter(({ field }) => field === key).map(({ message }) => message);
  const widgets = fields.flatMap((field) => [
    ...inputWidgets(field, values[field.key] ?? ''),
    ...of(field.key).map(problemParagraph),
  ]);
  return CardService.newCardBuilder()
    .setHeader(CardService.newCardHeader().setTitle(title).setSubtitle('A new row in this Doc'))
    .addSection(section(...summaryOf(form, problems).map(problemParagraph), ...widgets))
    .setFixedFooter(
      CardService.newFixedFooter()
        .setPrimaryButton(
          button('Add to the Doc', action('submitLogCard', { kind, entryId }), 'FILLED'),
        )
        .setSecondaryButton(button('Cancel', action('closeLogCard'))),
    )
    .build();
}

/** At the top, since the field may be out of sight: which fields, and what is about none of them. */
function summaryOf({ fields }: LogForm, problems: readonly LogProblem[]): string[] {
  if (problems.length === 0) return [];
  const isAbout = (key: string) => (problem: LogProblem) => problem.field === key;
  const labels = fields.filter(({ key }) => problems.some(isAbout(key))).map(({ label }) => label);
  const whole = problems.filter(({ field }) => !fields.some(({ key }) => key === field));
  const look = labels.length > 0 ? [`Please look at: ${labels.join(', ')}`] : [];
  return [['Not written yet.', ...look, ...whole.map(({ message }) => message)].join(' ')];
}
