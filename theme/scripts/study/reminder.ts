// When to ask for a backup.
import { DayLength } from "./day";
import type { BackupState } from "./records";

const EnoughGrades = 50;
const Week = 7 * DayLength;

/** After fifty grades, and a week after the last backup when there is anything new to save. */
export function wantsBackup(backup: BackupState, time: number): boolean {
  const quiet = backup.asked !== null && time - backup.asked < Week;
  const since = Math.max(backup.first ?? time, backup.saved ?? 0);
  return !quiet && (backup.grades >= EnoughGrades || (backup.grades > 0 && time - since >= Week));
}
