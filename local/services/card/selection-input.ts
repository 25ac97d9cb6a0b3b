// SelectionInput: a drop-down, radio buttons or check boxes.
// https://developers.google.com/apps-script/reference/card-service/selection-input
import { handOut } from '../../host/guard';
import type { Execution } from '../../host/execution';
import type { SelectionView } from '../../views/card-view';
import { SELECTION_TYPES } from './enums';
import { inMemory, nameIn, requireFlag, requireText } from './part';
import { Widget } from './widget';

type SelectionInput = GoogleAppsScript.Card_Service.SelectionInput;

class SelectionInputFake
  extends Widget<SelectionInput, SelectionView>
  implements Partial<SelectionInput>
{
  setFieldName(fieldName: string): SelectionInput {
    return this.change({ name: requireText('SelectionInput.setFieldName', fieldName) });
  }

  setTitle(title: string): SelectionInput {
    return this.change({ title: requireText('SelectionInput.setTitle', title) });
  }

  setType(type: number): SelectionInput {
    return this.change({ type: nameIn('SelectionInput.setType', SELECTION_TYPES, type) });
  }

  /** Text and value may be strings, numbers or booleans; the value comes back as text. */
  addItem(text: unknown, value: unknown, selected: boolean): SelectionInput {
    const item = {
      text: String(text),
      value: String(value),
      selected: requireFlag('SelectionInput.addItem', selected),
    };
    this.items.push(item);
    return this.change({ items: [...this.items] });
  }

  private readonly items: SelectionView['items'] = [];
}

const COSTS = inMemory('setFieldName', 'setTitle', 'setType', 'addItem');

export function newSelectionInput(execution: Execution): SelectionInput {
  const fake = new SelectionInputFake({
    kind: 'selection',
    type: 'check-box',
    name: '',
    title: '',
    items: [],
  });
  return handOut<SelectionInput, SelectionInputFake>(execution, 'SelectionInput', fake, COSTS);
}
