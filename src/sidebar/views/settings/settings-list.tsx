// A list of the settings: what teachers choose from in the form, or what new Docs are made of.
import type { SettingsEntry, SettingsList } from '../../../shared/settings-api';
import { sameTextKey } from '../../../shared/settings-words';
import { isBlank, NO_ENTRY, type Row } from '../../model/settings';
import { LinesField, TextField } from '../../parts/field';
import type { PartProps } from './settings-fields';
import { SettingsRows, type EditorProps } from './settings-rows';

const ABOUT: Record<SettingsList['where'], string> = {
  form: 'Teachers choose from these in the form.',
  docs: 'For new Docs, from top to bottom. Docs that exist stay as they are.',
};

const OWN_SECTION = 'One that you add is room to write; nothing is picked up from it.';

const GONE: Record<SettingsList['where'], string> = {
  form: 'Answers already given with it stay.',
  docs: 'Docs that exist keep it.',
};

export function SettingsListPart(props: PartProps & { listKey: string }) {
  const { listKey, state, change, row, setRow } = props;
  const rules = state.form.lists.find(({ key }) => key === listKey);
  const entriesIn = ({ lists }: typeof state.is) =>
    lists.find(({ key }) => key === listKey)?.entries ?? [];
  const onRows = (entries: Row<SettingsEntry>[], field: string): void => {
    const lists = state.is.lists.map((list) =>
      list.key === listKey ? { ...list, entries } : list,
    );
    change({ lists }, field);
  };
  if (!rules) return null;
  return (
    <>
      <p class="hint">
        {ABOUT[rules.where]} At most {rules.most}. {rules.hintMost > 0 && OWN_SECTION}
      </p>
      <SettingsRows
        rows={entriesIn(state.is)}
        was={entriesIn(state.was)}
        field={listKey}
        problems={state.problems}
        {...{ row, setRow }}
        blank={NO_ENTRY}
        isBlank={isBlank}
        name={({ text }) => text}
        more={(entry) => moreOf(rules, entry)}
        gone={GONE[rules.where]}
        add="Add an entry"
        movable
        editor={(props) => <EntryFields {...props} rules={rules} />}
        onRows={onRows}
      />
    </>
  );
}

/** The short name where it says something else, or the beginning of the hint. */
function moreOf({ hintMost }: SettingsList, { text, short, hint }: SettingsEntry): string {
  if (hintMost > 0) return hint;
  return sameTextKey(short) === sameTextKey(text) ? '' : short;
}

function EntryFields({
  row,
  problem,
  onChange,
  rules,
}: EditorProps<Row<SettingsEntry>> & { rules: SettingsList }) {
  const { textMost, shortMost, hintMost } = rules;
  const field = (key: 'text' | 'short' | 'hint', most: number, more = '') => ({
    value: row[key],
    problem: problem(key),
    hint: `${more}${limit(row[key], most)}`,
    onInput: (value: string) => onChange({ [key]: value }, key),
  });
  return (
    <>
      <TextField label={hintMost > 0 ? 'Heading' : 'Text'} {...field('text', textMost)} />
      {shortMost > 0 && (
        <TextField
          label="Short name"
          {...field('short', shortMost, 'For tight places; may stay empty. ')}
        />
      )}
      {hintMost > 0 && (
        <LinesField label="Hint" rows={3} {...field('hint', hintMost, 'The gray line below. ')} />
      )}
    </>
  );
}

/** Near the end it counts. */
function limit({ length }: string, most: number): string {
  return length > most * 0.8 ? `${length} of ${most} characters.` : `Up to ${most} characters.`;
}
