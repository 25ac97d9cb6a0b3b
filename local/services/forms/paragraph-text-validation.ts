// Validation of long texts.
// https://developers.google.com/apps-script/reference/forms/paragraph-text-validation-builder
import type { Execution } from '../../host/execution';
import { guard } from '../../host/guard';
import { handOut } from './handles';
import { BuilderBase, builtRule, requireRule, ValidationBase } from './validation-base';

type ParagraphTextValidation = GoogleAppsScript.Forms.ParagraphTextValidation;
type Builder = GoogleAppsScript.Forms.ParagraphTextValidationBuilder;

export class ParagraphTextValidationFake extends ValidationBase {}

class ParagraphTextValidationBuilderFake extends BuilderBase<Builder> implements Partial<Builder> {
  requireTextLengthLessThanOrEqualTo(number: number): Builder {
    return requireRule(this, 'length-at-most', number);
  }

  requireTextLengthGreaterThanOrEqualTo(number: number): Builder {
    return requireRule(this, 'length-at-least', number);
  }

  requireTextMatchesPattern(pattern: string): Builder {
    return requireRule(this, 'matches', pattern);
  }

  requireTextContainsPattern(pattern: string): Builder {
    return requireRule(this, 'contains', pattern);
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
    requireTextLengthGreaterThanOrEqualTo: 'handle.local',
    requireTextMatchesPattern: 'handle.local',
    requireTextContainsPattern: 'handle.local',
    build: 'handle.local',
  });
}
