// Keeps the screen on while the clock runs, where the browser can. It lets go by itself when the page is hidden.
let lock: WakeLockSentinel | null = null;
let wanted = false;

export function stayAwake(on: boolean): void {
  wanted = on;
  if (!on) {
    void lock?.release();
    lock = null;
    return;
  }

  if (lock !== null && !lock.released) {
    return;
  }

  // Refused on a low battery, or without a secure address: then the screen does as it always does.
  void Promise.resolve((navigator as Partial<Navigator>).wakeLock?.request("screen")).then((got) => {
    lock = got ?? null;
    if (!wanted) {
      void lock?.release();
    }
  }).catch(() => undefined);
}

document.addEventListener("visibilitychange", () => {
  if (wanted && document.visibilityState === "visible") {
    stayAwake(true);
  }
});
