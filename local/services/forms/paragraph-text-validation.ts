// Validation of long texts.
// https://developers.google.com/apps-script/reference/forms/paragraph-text-validation-builder
import type { Execution } from '../../host/execution';
import { guard, handOut } from '../../host/guard';
import { BuilderBase, builtRule, requireRule, ValidationBase } from './validation-base';

type ParagraphTextValidation = GoogleAppsScript.Forms.ParagraphTextValidation;
type Builder = GoogleAppsScript.Forms.ParagraphTextValidationBuilder;

export class ParagraphTextValidationFake extends ValidationBase {}

class ParagraphTextValidationBuilderFake extends BuilderBase<Builder> implements Partial<Builder> {
  requireTextLengthLessThanOrEqualTo(number: number): Builder {
    return requireRule(this, 'length-at-most', number);
  }

  build(): ParagraphTextValidation {
    const { execution, rule } = builtRule(this);
    const fake = new ParagraphTextValidationFake(rule);
    return guard<ParagraphTextValidation>(execution, 'ParagraphTextValidation', fake, {});
  }
}

export function createParagraphTextValidation(execution: Execution): Builder {
  const fake = new ParagraphTextValidationBuilderFake(execution);
  const name = 'ParagraphTextValidationBuilder';
  return handOut<Builder, ParagraphTextValidationBuilderFake>(execution, name, fake, {
    setHelpText: 'handle.local',
    requireTextLengthLessThanOrEqualTo: 'handle.local',
    build: 'handle.local',
  });
}
