// Installable triggers of this user. A run sees only its own user's triggers.
import type { EntryPoint } from '../../entry-point';

/** Takes this user's triggers of some functions away, so that they can be made anew. */
export function deleteTriggers(...functions: readonly EntryPoint[]): void {
  for (const trigger of ScriptApp.getProjectTriggers()) {
    const name = trigger.getHandlerFunction();
    if (functions.some((one) => one === name)) ScriptApp.deleteTrigger(trigger);
  }
}

/** Makes the Form's submit trigger and the hourly one, unless this user has them already. */
export function ensureTriggers(
  form: GoogleAppsScript.Forms.Form,
  onSubmit: EntryPoint,
  onHour: EntryPoint,
): void {
  const existing = ScriptApp.getProjectTriggers();
  const handles = (one: GoogleAppsScript.Script.Trigger, name: EntryPoint): boolean =>
    one.getHandlerFunction() === name;
  const formId = form.getId();
  if (!existing.some((one) => handles(one, onSubmit) && one.getTriggerSourceId() === formId))
    ScriptApp.newTrigger(onSubmit).forForm(form).onFormSubmit().create();
  if (!existing.some((one) => handles(one, onHour))) createHourly(onHour);
}

/** This user's hourly trigger alone. @param anew take one away that stands already: it may be switched off */
export function makeHourlyTrigger(onHour: EntryPoint, anew: boolean): void {
  if (anew) deleteTriggers(onHour);
  const existing = anew ? [] : ScriptApp.getProjectTriggers();
  if (!existing.some((one) => one.getHandlerFunction() === onHour)) createHourly(onHour);
}

function createHourly(onHour: EntryPoint): void {
  ScriptApp.newTrigger(onHour).timeBased().everyHours(1).create();
}
