// One field of the quick log, as its kind of input asks for.
import type { LogField } from '../../../shared/log-api';
import { ChoiceField, DateField, LinesField, TextField } from '../../parts/field';

interface LogFieldProps {
  field: LogField;
  value: string;
  problem: string | undefined;
  readOnly: boolean;
  onInput: (value: string) => void;
}

const NOTHING_CHOSEN = { value: '', label: 'Not chosen' };

export function LogFieldInput({ field, ...rest }: LogFieldProps) {
  const { input, label, help, choices } = field;
  const props = { ...rest, label, hint: help || undefined };
  switch (input) {
    case 'lines':
      return <LinesField rows={3} {...props} />;
    case 'date':
      return <DateField {...props} />;
    case 'choice':
      return (
        <ChoiceField choices={[NOTHING_CHOSEN, ...withChosen(choices, rest.value)]} {...props} />
      );
    case 'number':
      return <TextField kind="numeric" {...props} />;
    case 'link':
      return <TextField kind="url" {...props} />;
    case 'line':
      return <TextField {...props} />;
  }
}

/** What was chosen before shows, though the Doc may offer it no more: else it would be sent unseen. */
function withChosen(choices: LogField['choices'], chosen: string): LogField['choices'] {
  const isThere = chosen === '' || choices.some(({ value }) => value === chosen);
  return isThere ? choices : [...choices, { value: chosen, label: chosen }];
}
