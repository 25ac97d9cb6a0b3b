// Widgets that show something: TextParagraph, DecoratedText and Divider; and what makes a widget one.
// https://developers.google.com/workspace/add-ons/concepts/widgets
import { handOut } from '../../host/guard';
import type { Execution } from '../../host/execution';
import type { DecoratedTextView, DividerView, TextView } from '../../views/card-view';
import { buttonOf } from './text-button';
import { inMemory, requireFlag, requireText } from './part';
import { Widget } from './widget';

type TextParagraph = GoogleAppsScript.Card_Service.TextParagraph;
type DecoratedText = GoogleAppsScript.Card_Service.DecoratedText;
type Divider = GoogleAppsScript.Card_Service.Divider;

class TextParagraphFake extends Widget<TextParagraph, TextView> implements Partial<TextParagraph> {
  setText(text: string): TextParagraph {
    return this.change({ text: requireText('TextParagraph.setText', text) });
  }
}

const PARAGRAPH_COSTS = inMemory('setText');

export function newTextParagraph(execution: Execution): TextParagraph {
  const fake = new TextParagraphFake({ kind: 'text', text: '' });
  return handOut<TextParagraph, TextParagraphFake>(
    execution,
    'TextParagraph',
    fake,
    PARAGRAPH_COSTS,
  );
}

class DecoratedTextFake
  extends Widget<DecoratedText, DecoratedTextView>
  implements Partial<DecoratedText>
{
  setTopLabel(text: string): DecoratedText {
    return this.change({ topLabel: requireText('DecoratedText.setTopLabel', text) });
  }

  setText(text: string): DecoratedText {
    return this.change({ text: requireText('DecoratedText.setText', text) });
  }

  setBottomLabel(text: string): DecoratedText {
    return this.change({ bottomLabel: requireText('DecoratedText.setBottomLabel', text) });
  }

  setWrapText(wrapText: boolean): DecoratedText {
    return this.change({ wrap: requireFlag('DecoratedText.setWrapText', wrapText) });
  }

  setButton(button: GoogleAppsScript.Card_Service.Button): DecoratedText {
    return this.change({ button: buttonOf(button) });
  }
}

const DECORATED_COSTS = inMemory(
  'setTopLabel',
  'setText',
  'setBottomLabel',
  'setWrapText',
  'setButton',
);

export function newDecoratedText(execution: Execution): DecoratedText {
  const fake = new DecoratedTextFake({
    kind: 'decorated-text',
    topLabel: '',
    text: '',
    bottomLabel: '',
    wrap: false,
  });
  return handOut<DecoratedText, DecoratedTextFake>(
    execution,
    'DecoratedText',
    fake,
    DECORATED_COSTS,
  );
}

class DividerFake extends Widget<Divider, DividerView> implements Partial<Divider> {}

export function newDivider(execution: Execution): Divider {
  const fake = new DividerFake({ kind: 'divider' });
  return handOut<Divider, DividerFake>(execution, 'Divider', fake, {});
}
