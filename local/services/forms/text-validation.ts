// Validation of short texts. https://developers.google.com/apps-script/reference/forms/text-validation-builder
import type { Execution } from '../../host/execution';
import { guard, handOut } from '../../host/guard';
import { BuilderBase, builtRule, requireRule, ValidationBase } from './validation-base';

type TextValidation = GoogleAppsScript.Forms.TextValidation;
type Builder = GoogleAppsScript.Forms.TextValidationBuilder;

export class TextValidationFake extends ValidationBase {}

class TextValidationBuilderFake extends BuilderBase<Builder> implements Partial<Builder> {
  requireTextLengthLessThanOrEqualTo(number: number): Builder {
    return requireRule(this, 'length-at-most', number);
  }

  build(): TextValidation {
    const { execution, rule } = builtRule(this);
    return guard<TextValidation>(execution, 'TextValidation', new TextValidationFake(rule), {});
  }
}

export function createTextValidation(execution: Execution): Builder {
  const fake = new TextValidationBuilderFake(execution);
  return handOut<Builder, TextValidationBuilderFake>(execution, 'TextValidationBuilder', fake, {
    setHelpText: 'handle.local',
    requireTextLengthLessThanOrEqualTo: 'handle.local',
    build: 'handle.local',
  });
}
