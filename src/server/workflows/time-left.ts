// How long this execution has run. Google ends it after six minutes, in the middle of whatever it does:
// https://developers.google.com/apps-script/guides/services/quotas

/** Google evaluates the script anew for each execution. */
const BEGAN = Date.now();

/** @param minutes of the whole execution, not from now on */
export function isBefore(minutes: number): boolean {
  return Date.now() - BEGAN < minutes * 60_000;
}
