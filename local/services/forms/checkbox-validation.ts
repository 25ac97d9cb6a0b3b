// Validation of how many choices are ticked.
// https://developers.google.com/apps-script/reference/forms/checkbox-validation-builder
import type { Execution } from '../../host/execution';
import { guard, handOut } from '../../host/guard';
import { BuilderBase, builtRule, requireRule, ValidationBase } from './validation-base';

type CheckboxValidation = GoogleAppsScript.Forms.CheckboxValidation;
type Builder = GoogleAppsScript.Forms.CheckboxValidationBuilder;

export class CheckboxValidationFake extends ValidationBase {
  /** The types package gives the built validation the builder's methods; Google's has none. */
  declare readonly requireSelectAtMost?: undefined;
}

class CheckboxValidationBuilderFake extends BuilderBase<Builder> implements Partial<Builder> {
  requireSelectAtMost(number: number): Builder {
    return requireRule(this, 'select-at-most', number);
  }

  build(): CheckboxValidation {
    const { execution, rule } = builtRule(this);
    const fake = new CheckboxValidationFake(rule);
    return guard<CheckboxValidation>(execution, 'CheckboxValidation', fake, {});
  }
}

export function createCheckboxValidation(execution: Execution): Builder {
  const fake = new CheckboxValidationBuilderFake(execution);
  return handOut<Builder, CheckboxValidationBuilderFake>(
    execution,
    'CheckboxValidationBuilder',
    fake,
    {
      setHelpText: 'handle.local',
      requireSelectAtMost: 'handle.local',
      build: 'handle.local',
    },
  );
}
