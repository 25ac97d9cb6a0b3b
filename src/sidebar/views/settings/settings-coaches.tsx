// The coaches of the program. Who is new in the list needs the lead coach's word that nobody evaluates.
import { hasNewCoach, isNobody, NO_COACH, type Row } from '../../model/settings';
import { sameEmail } from '../../model/email';
import { MAX_COACHES } from '../../../shared/settings-words';
import { TextField, Tick } from '../../parts/field';
import type { CoachRef } from '../../../shared/sidebar-api';
import { NOBODY_EVALUATES } from '../../words';
import type { PartProps } from './settings-fields';
import { SettingsRows, type EditorProps } from './settings-rows';

const GONE = 'The Sheet stays shared with them until you stop sharing it.';

export function SettingsCoaches({ state, change, row, setRow }: PartProps) {
  const { is, was, form, problems } = state;
  const isLead = ({ email }: CoachRef): boolean => sameEmail(email, form.leadEmail);
  return (
    <>
      <p class="hint">
        Every coach sees the list of teachers and their answers. Teachers read these names in the
        form. At most {MAX_COACHES}. Hand over a coach’s teachers before you remove the coach.
      </p>
      <SettingsRows
        rows={is.coaches}
        was={was.coaches}
        field="coaches"
        problems={problems}
        row={row}
        setRow={setRow}
        blank={NO_COACH}
        isBlank={isNobody}
        name={({ name, email }) => name || email}
        more={(coach) => (isLead(coach) ? `${coach.email}, leads the program` : coach.email)}
        gone={GONE}
        add="Add a coach"
        mayRemove={(coach) => !isLead(coach)}
        editor={(props) => <CoachFields {...props} readOnly={isLead(props.row)} />}
        onRows={(coaches, field) => change({ coaches }, field)}
      />
      {hasNewCoach(form, is) && (
        <Tick
          label={NOBODY_EVALUATES}
          checked={is.nobodyEvaluates}
          problem={problems['nobodyEvaluates']}
          onChange={(nobodyEvaluates) => change({ nobodyEvaluates }, 'nobodyEvaluates')}
        />
      )}
    </>
  );
}

function CoachFields({
  row,
  problem,
  onChange,
  readOnly,
}: EditorProps<Row<CoachRef>> & { readOnly: boolean }) {
  return (
    <>
      <TextField
        label="Name"
        value={row.name}
        problem={problem('name')}
        onInput={(name) => onChange({ name }, 'name')}
      />
      <TextField
        label="E-mail"
        kind="email"
        hint={readOnly ? 'Whoever leads the program keeps this address.' : undefined}
        value={row.email}
        problem={problem('email')}
        readOnly={readOnly}
        onInput={(email) => onChange({ email }, 'email')}
      />
    </>
  );
}
