// TextButton: a button with a word on it, which runs an action.
// https://developers.google.com/apps-script/reference/card-service/text-button
import { handOut } from '../../host/guard';
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import type { ButtonView } from '../../views/card-view';
import { actionOf } from './action';
import { BUTTON_STYLES } from './enums';
import { inMemory, nameIn, requireFlag, requireText, viewOf } from './part';
import { Widget } from './widget';

type TextButton = GoogleAppsScript.Card_Service.TextButton;

class TextButtonFake extends Widget<TextButton, ButtonView> implements Partial<TextButton> {
  setText(text: string): TextButton {
    return this.change({ text: requireText('TextButton.setText', text) });
  }

  setAltText(altText: string): TextButton {
    return this.change({ altText: requireText('TextButton.setAltText', altText) });
  }

  setDisabled(disabled: boolean): TextButton {
    return this.change({ disabled: requireFlag('TextButton.setDisabled', disabled) });
  }

  setTextButtonStyle(style: number): TextButton {
    return this.change({ style: nameIn('TextButton.setTextButtonStyle', BUTTON_STYLES, style) });
  }

  setOnClickAction(action: GoogleAppsScript.Card_Service.Action): TextButton {
    return this.change({ action: actionOf(action) });
  }
}

const COSTS = inMemory(
  ...(['setText', 'setAltText', 'setDisabled', 'setTextButtonStyle'] as const),
  'setOnClickAction',
);

export function newTextButton(execution: Execution): TextButton {
  const view: ButtonView = {
    kind: 'button',
    text: '',
    style: 'outlined',
    altText: '',
    disabled: false,
  };
  return handOut<TextButton, TextButtonFake>(
    execution,
    'TextButton',
    new TextButtonFake(view),
    COSTS,
  );
}

export function buttonOf(button: unknown): ButtonView {
  return { ...viewOf(button, TextButtonFake) };
}

/** @throws ServiceException for a button that says or does nothing (wording unconfirmed) */
export function requireButton({ text, action }: ButtonView): void {
  if (text === '') throw new ServiceException('A button must have a text.');
  if (!action) throw new ServiceException('A button must have an action.');
}
