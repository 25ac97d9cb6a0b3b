// The widgets of a card, each as the field or text that it is on a page.
import { useId } from 'preact/hooks';
import type { OpenCard } from '../../views/card-panel';
import type {
  DateView,
  DecoratedTextView,
  InputView,
  SelectionView,
  WidgetView,
} from '../../views/card-view';
import { CardButton } from './card-button';
import { CardText } from './card-text';
import type { CardPanelHook } from './use-card';

interface WidgetProps<View extends WidgetView = WidgetView> {
  widget: View;
  open: OpenCard;
  panel: CardPanelHook;
}

export function Widget({ widget, open, panel }: WidgetProps) {
  switch (widget.kind) {
    case 'text':
      return <CardText text={widget.text} />;
    case 'decorated-text':
      return <DecoratedText widget={widget} panel={panel} />;
    case 'divider':
      return <hr class="card-divider" />;
    case 'button':
      return <CardButton button={widget} panel={panel} />;
    case 'input':
      return <TextInput widget={widget} open={open} panel={panel} />;
    case 'date':
      return <DatePicker widget={widget} open={open} panel={panel} />;
    case 'selection':
      return widget.type === 'dropdown' ? (
        <Dropdown widget={widget} open={open} panel={panel} />
      ) : (
        <Choices widget={widget} open={open} panel={panel} />
      );
  }
}

function DecoratedText({ widget, panel }: { widget: DecoratedTextView; panel: CardPanelHook }) {
  const { topLabel, text, bottomLabel, wrap, button } = widget;
  return (
    <div class="card-decorated">
      {topLabel !== '' && <p class="field-hint">{topLabel}</p>}
      <CardText text={text} cut={!wrap} />
      {bottomLabel !== '' && <p class="field-hint">{bottomLabel}</p>}
      {button && <CardButton button={button} panel={panel} />}
    </div>
  );
}

function TextInput({ widget, open, panel }: WidgetProps<InputView>) {
  const { name, title, hint, multiline } = widget;
  const id = useId();
  const field = {
    id,
    dir: 'auto' as const,
    autoComplete: 'off',
    value: open.values[name]?.[0] ?? '',
    readOnly: panel.busy,
    'aria-describedby': `${id}-hint`,
    onInput: (event: { currentTarget: { value: string } }) =>
      panel.type(name, [event.currentTarget.value]),
  };
  return (
    <div class="field">
      <label for={id}>{title}</label>
      {multiline ? <textarea rows={3} {...field} /> : <input type="text" {...field} />}
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    </div>
  );
}

/** Between the page's ISO date and Google's milliseconds, midnight UTC. */
function DatePicker({ widget: { name, title }, open, panel }: WidgetProps<DateView>) {
  const id = useId();
  const ms = Number(open.values[name]?.[0] ?? '');
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <input
        id={id}
        type="date"
        readOnly={panel.busy}
        value={ms ? new Date(ms).toISOString().slice(0, 10) : ''}
        onChange={({ currentTarget: { valueAsNumber } }) =>
          panel.type(name, Number.isNaN(valueAsNumber) ? [] : [String(valueAsNumber)])
        }
      />
    </div>
  );
}

function Dropdown({ widget: { name, title, items }, open, panel }: WidgetProps<SelectionView>) {
  const id = useId();
  return (
    <div class="field">
      <label for={id}>{title}</label>
      <select
        id={id}
        value={open.values[name]?.[0] ?? ''}
        onChange={(event) => panel.type(name, [event.currentTarget.value])}
      >
        {items.map(({ text, value }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Radio buttons or check boxes. */
function Choices({ widget, open, panel }: WidgetProps<SelectionView>) {
  const { name, title, items, type } = widget;
  const group = useId();
  const chosen = open.values[name] ?? [];
  const single = type === 'radio-button';
  const toggle = (value: string, on: boolean): void => {
    const others = single ? [] : chosen.filter((one) => one !== value);
    panel.type(name, on ? [...others, value] : others);
  };
  return (
    <fieldset class="card-choices">
      <legend class="field-label">{title}</legend>
      {items.map(({ text, value }) => (
        <label key={value}>
          <input
            type={single ? 'radio' : 'checkbox'}
            name={group}
            checked={chosen.includes(value)}
            onChange={(event) => toggle(value, event.currentTarget.checked)}
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}
