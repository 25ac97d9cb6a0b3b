// A button of a card, in one of its sections or in its footer.
import type { ButtonView } from '../../views/card-view';
import type { CardPanelHook } from './use-card';

/** Stays in the order of the Tab key while the add-on works; a press then does nothing. */
export function CardButton({ button, panel }: { button: ButtonView; panel: CardPanelHook }) {
  const { text, altText, style, disabled, action } = button;
  return (
    <button
      type="button"
      class={style === 'filled' ? 'button button-primary' : 'button'}
      disabled={disabled}
      aria-disabled={panel.busy}
      aria-label={altText === '' ? undefined : altText}
      onClick={() => action && panel.press(action)}
    >
      {text}
    </button>
  );
}
