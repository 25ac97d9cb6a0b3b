// Whom the roster shows and in which order: folded away, since most of the time a name is typed.
import { useState } from 'preact/hooks';
import type { EducatorSummary } from '../../../shared/sidebar-api';
import { SORTS, type SortKey } from '../../model/marks';
import { choicesOf, chosenOf, FILTERS, type RosterView } from '../../model/roster';
import { TextButton } from '../../parts/button';
import { ChoiceField } from '../../parts/field';

interface RosterFiltersProps {
  people: EducatorSummary[];
  view: RosterView;
  isLead: boolean;
  change: (part: Partial<RosterView>) => void;
}

export function RosterFilters(props: RosterFiltersProps) {
  const [open, setOpen] = useState(false);
  const n = chosenOf(props.view).length;
  return (
    <>
      <TextButton expanded={open} onPress={() => setOpen(!open)}>
        Filter and sort{n > 0 && ` (${n})`}
      </TextButton>
      {open && (
        <div class="card filters">
          <Fields {...props} />
        </div>
      )}
    </>
  );
}

const WHOSE = [
  { value: '', label: 'Mine' },
  { value: 'everybody', label: 'Everybody' },
];

const ORDERS = Object.entries(SORTS).map(([value, label]) => ({ value, label }));
const isSort = (value: string): value is SortKey => value in SORTS;

function Fields({ people, view, isLead, change }: RosterFiltersProps) {
  const { kept, sort, everybody } = view;
  return (
    <>
      {isLead && (
        <ChoiceField
          label="Whose"
          choices={WHOSE}
          value={everybody ? 'everybody' : ''}
          onInput={(whose) => change({ everybody: !!whose })}
        />
      )}
      {Object.keys(FILTERS).map((label) => {
        const choices = choicesOf(label, people, view);
        const value = kept[label] ?? '';
        if (choices.length < 2 && !value) return null;
        return (
          <ChoiceField
            key={label}
            label={label}
            choices={[{ value: '', label: 'All' }, ...choices]}
            value={value}
            onInput={(picked) => change({ kept: { ...kept, [label]: picked } })}
          />
        );
      })}
      <ChoiceField
        label="Sort by"
        choices={ORDERS}
        value={sort}
        onInput={(order) => isSort(order) && change({ sort: order })}
      />
    </>
  );
}
