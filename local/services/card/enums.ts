// CardService's enums, with the numbers of the published types, and what each value is in a view.
// https://developers.google.com/apps-script/reference/card-service/card-service#properties
import type { ButtonStyle, SelectionView } from '../../views/card-view';

export const TEXT_BUTTON_STYLE = {
  OUTLINED: 0,
  TEXT: 1,
  FILLED: 2,
  FILLED_TONAL: 3,
  BORDERLESS: 4,
} as const;

/** TEXT is deprecated and drawn as OUTLINED. */
export const BUTTON_STYLES: Readonly<Record<number, ButtonStyle>> = {
  0: 'outlined',
  1: 'outlined',
  2: 'filled',
  3: 'filled-tonal',
  4: 'borderless',
};

export const SELECTION_INPUT_TYPE = {
  CHECK_BOX: 0,
  RADIO_BUTTON: 1,
  DROPDOWN: 2,
  SWITCH: 3,
  MULTI_SELECT: 4,
} as const;

export const SELECTION_TYPES: Readonly<Record<number, SelectionView['type']>> = {
  0: 'check-box',
  1: 'radio-button',
  2: 'dropdown',
};

export const LOAD_INDICATOR = { SPINNER: 0, NONE: 1 } as const;

export const LOAD_INDICATORS: Readonly<Record<number, 'spinner' | 'none'>> = {
  0: 'spinner',
  1: 'none',
};
