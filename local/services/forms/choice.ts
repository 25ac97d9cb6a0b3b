// One choice of a dropdown, multiple choice or checkbox item.
// https://developers.google.com/apps-script/reference/forms/choice
import type { Execution } from '../../host/execution';
import { guard } from '../../host/guard';

export class ChoiceFake implements Partial<GoogleAppsScript.Forms.Choice> {
  readonly #value: string;

  constructor(value: string) {
    this.#value = value;
  }

  getValue(): string {
    return this.#value;
  }
}

export function createChoice(execution: Execution, value: string): GoogleAppsScript.Forms.Choice {
  return guard<GoogleAppsScript.Forms.Choice, ChoiceFake>(
    execution,
    'Choice',
    new ChoiceFake(value),
    {
      getValue: 'handle.local',
    },
  );
}
