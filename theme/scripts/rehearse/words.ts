// Times as people read them.

/** "8:04", "1:08:04"; what is begun counts, so that a phase of five minutes starts at 5:00 and ends at 0:00. */
export function countdown(milliseconds: number): string {
  return figures(Math.ceil(milliseconds / 1000));
}

export function duration(milliseconds: number): string {
  return figures(Math.floor(milliseconds / 1000));
}

/** The difference to a plan: "+0:12", "−1:30", "on time" within five seconds. */
export function difference(milliseconds: number): string {
  return Math.abs(milliseconds) < 5000 ? "on time" : `${milliseconds < 0 ? "−" : "+"}${duration(Math.abs(milliseconds))}`;
}

/** As the time card has it, in hours and minutes: "0:25"; "0:25:00" where some time of the plan has seconds. */
export function place(milliseconds: number, exact: boolean): string {
  const seconds = Math.round(milliseconds / 1000);
  const rest = seconds % 60;
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}${exact || rest !== 0 ? `:${two(rest)}` : ""}`;
}

/** For the ear: "5 minutes", "1 minute 30 seconds". */
export function spoken(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  const parts = [[Math.floor(seconds / 60), "minute"], [seconds % 60, "second"]] as const;
  return parts.filter(([n]) => n > 0).map(([n, unit]) => `${n} ${unit}${n === 1 ? "" : "s"}`).join(" ") || "0 seconds";
}

export function date(time: number): string {
  return new Date(time).toLocaleString(document.documentElement.lang, { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" });
}

function figures(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}

function two(n: number): string {
  return String(n).padStart(2, "0");
}
