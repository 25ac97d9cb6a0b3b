// Validation of a grid: at most one answer in each column.
// https://developers.google.com/apps-script/reference/forms/grid-validation-builder
import type { Execution } from '../../host/execution';
import { guard } from '../../host/guard';
import { handOut } from './handles';
import { BuilderBase, builtRule, requireRule, ValidationBase } from './validation-base';

type GridValidation = GoogleAppsScript.Forms.GridValidation;
type Builder = GoogleAppsScript.Forms.GridValidationBuilder;

export class GridValidationFake extends ValidationBase {}

class GridValidationBuilderFake extends BuilderBase<Builder> implements Partial<Builder> {
  requireLimitOneResponsePerColumn(): Builder {
    return requireRule(this, 'one-response-per-column');
  }

  build(): GridValidation {
    const { execution, rule } = builtRule(this);
    return guard<GridValidation>(execution, 'GridValidation', new GridValidationFake(rule), {});
  }
}

export function createGridValidation(execution: Execution): Builder {
  const fake = new GridValidationBuilderFake(execution);
  return handOut<Builder, GridValidationBuilderFake>(execution, 'GridValidationBuilder', fake, {
    setHelpText: 'handle.local',
    requireLimitOneResponsePerColumn: 'handle.local',
    build: 'handle.local',
  });
}
