// What the validations and their builders have in common: one rule, and the sentence for breaking it.
import { SELF } from '../../host/guard';
import { ServiceException } from '../../host/errors';
import type { Execution } from '../../host/execution';
import type { ValidationView } from '../../views/form-view';

export const RULE = Symbol('the rule of a validation');
const EXECUTION = Symbol('the execution it is built in');

/** A built validation: opaque to scripts. */
export abstract class ValidationBase {
  readonly [RULE]: ValidationView;

  constructor(rule: ValidationView) {
    this[RULE] = rule;
  }
}

/** A builder keeps the last rule that was required and the last help text. */
export abstract class BuilderBase<Self extends object> {
  [SELF]!: Self;
  [RULE]: Partial<ValidationView> = {};
  readonly [EXECUTION]: Execution;

  constructor(execution: Execution) {
    this[EXECUTION] = execution;
  }

  setHelpText(text: string): Self {
    this[RULE] = { ...this[RULE], message: String(text) };
    return this[SELF];
  }
}

export function requireRule<Self extends object>(
  builder: BuilderBase<Self>,
  rule: ValidationView['rule'],
  limit: number,
): Self {
  builder[RULE] = { ...builder[RULE], rule, limit };
  return builder[SELF];
}

/** Throws when no rule was required. */
export function builtRule<Self extends object>(
  builder: BuilderBase<Self>,
): { execution: Execution; rule: ValidationView } {
  const { rule, limit, ...rest } = builder[RULE];
  if (rule === undefined || limit === undefined)
    throw new ServiceException('Invalid data updating form.');
  return { execution: builder[EXECUTION], rule: { rule, limit, ...rest } };
}
