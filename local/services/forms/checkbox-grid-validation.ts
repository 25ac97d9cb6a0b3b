// Validation of a checkbox grid: at most one answer in each column.
// https://developers.google.com/apps-script/reference/forms/checkbox-grid-validation-builder
import type { Execution } from '../../host/execution';
import { guard } from '../../host/guard';
import { handOut } from './handles';
import { BuilderBase, builtRule, requireRule, ValidationBase } from './validation-base';

type CheckboxGridValidation = GoogleAppsScript.Forms.CheckboxGridValidation;
type Builder = GoogleAppsScript.Forms.CheckboxGridValidationBuilder;

export class CheckboxGridValidationFake extends ValidationBase {}

class CheckboxGridValidationBuilderFake extends BuilderBase<Builder> implements Partial<Builder> {
  requireLimitOneResponsePerColumn(): Builder {
    return requireRule(this, 'one-response-per-column');
  }

  build(): CheckboxGridValidation {
    const { execution, rule } = builtRule(this);
    return guard<CheckboxGridValidation>(
      execution,
      'CheckboxGridValidation',
      new CheckboxGridValidationFake(rule),
      {},
    );
  }
}

export function createCheckboxGridValidation(execution: Execution): Builder {
  const fake = new CheckboxGridValidationBuilderFake(execution);
  return handOut<Builder, CheckboxGridValidationBuilderFake>(
    execution,
    'CheckboxGridValidationBuilder',
    fake,
    {
      setHelpText: 'handle.local',
      requireLimitOneResponsePerColumn: 'handle.local',
      build: 'handle.local',
    },
  );
}
