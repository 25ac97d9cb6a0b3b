// Data validation rules, their builder, and the small enumerations of SpreadsheetApp.
import type { Execution } from '../../host/execution';
import { guard, unguard, type Costs } from '../../host/guard';
import { costing } from './handles';
import type { ValidationState } from './state';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** In the order of SpreadsheetApp.WrapStrategy. */
export const WRAP_NAMES = ['WRAP', 'OVERFLOW', 'CLIP'] as const;

class ValidationBuilderFake implements Partial<Builder> {
  constructor(
    private readonly execution: Execution,
    private readonly state: ValidationState,
  ) {}

  requireValueInList(values: string[], showDropdown = true): Builder {
    return this.with({ criteria: 'VALUE_IN_LIST', values: [...values].map(String), showDropdown });
  }
  requireCheckbox(): Builder {
    return this.with({ criteria: 'CHECKBOX', values: [] });
  }
  setAllowInvalid(allowInvalid: boolean): Builder {
    return this.with({ allowInvalid });
  }
  setHelpText(helpText: string): Builder {
    return this.with({ helpText });
  }
  build(): Rule {
    return validationFor(this.execution, this.state);
  }
  private with(patch: Partial<ValidationState>): Builder {
    return builderFor(this.execution, { ...this.state, ...patch });
  }
}

const BUILDER_COSTS: Costs<ValidationBuilderFake> = costing(
  'handle.local',
  'requireValueInList',
  'requireCheckbox',
  'setAllowInvalid',
  'setHelpText',
  'build',
);

class ValidationFake implements Partial<Rule> {
  constructor(
    private readonly execution: Execution,
    private readonly state: ValidationState,
  ) {}

  copy(): Builder {
    return builderFor(this.execution, this.state);
  }
  getAllowInvalid(): boolean {
    return this.state.allowInvalid;
  }
  getHelpText(): string {
    return this.state.helpText ?? '';
  }
  getCriteriaValues(): unknown[] {
    return this.state.criteria === 'VALUE_IN_LIST'
      ? [[...this.state.values], this.state.showDropdown]
      : [];
  }

  static stateOf(rule: ValidationFake): ValidationState {
    return rule.state;
  }
}

const RULE_COSTS: Costs<ValidationFake> = costing(
  'handle.local',
  'copy',
  'getAllowInvalid',
  'getHelpText',
  'getCriteriaValues',
);

function builderFor(execution: Execution, state: ValidationState): Builder {
  const fake = new ValidationBuilderFake(execution, state);
  return guard<Builder, ValidationBuilderFake>(
    execution,
    'DataValidationBuilder',
    fake,
    BUILDER_COSTS,
  );
}

export function newValidationBuilder(execution: Execution): Builder {
  const empty = { criteria: 'VALUE_IN_LIST', values: [], showDropdown: true } as const;
  return builderFor(execution, { ...empty, values: [], allowInvalid: true });
}

export function validationFor(execution: Execution, state: ValidationState): Rule {
  const fake = new ValidationFake(execution, state);
  return guard<Rule, ValidationFake>(execution, 'DataValidation', fake, RULE_COSTS);
}

export function validationStateOf(rule: Rule): ValidationState {
  return ValidationFake.stateOf(unguard(rule, ValidationFake));
}
