// The knobs of study: how much to remember, and how much a day.
import { make } from "./dom";
import { Retention } from "./parameters";
import type { Settings } from "./records";
import type { Store } from "./store";
import { percent } from "./wording";

export function settingsView(store: Store): HTMLElement {
  const save = (change: Partial<Settings>): void => {
    void store.saveSettings({ ...store.settings, ...change, changed: Date.now() });
  };
  const shown = make("output", {}, percent(store.settings.retention));
  const slider = make("input", { type: "range", min: String(Retention.least * 100), max: String(Retention.most * 100), step: "1", value: String(Math.round(store.settings.retention * 100)) });
  slider.addEventListener("input", () => {
    shown.textContent = `${slider.value}%`;
  });
  slider.addEventListener("change", () => save({ retention: Number(slider.value) / 100 }));

  const fresh = make("input", { type: "number", min: "0", max: "999", value: String(store.settings.newPerDay) });
  fresh.addEventListener("change", () => {
    if (fresh.validity.valid && fresh.value !== "") {
      save({ newPerDay: Math.round(Number(fresh.value)) });
    }
  });
  const reviews = make("input", { type: "number", min: "1", max: "9999", value: store.settings.reviewsPerDay === null ? "" : String(store.settings.reviewsPerDay), placeholder: "all" });
  reviews.addEventListener("change", () => {
    if (reviews.validity.valid) {
      save({ reviewsPerDay: reviews.value === "" ? null : Math.round(Number(reviews.value)) });
    }
  });
  return make("section", { class: "study-settings" }, make("h2", {}, "How you study"),
    make("label", {}, make("span", {}, "Remember at a review"), make("span", { class: "study-slider" }, slider, shown)),
    make("p", {}, "Higher means shorter intervals: 95% asks more than twice as often as 90%. Each card is planned anew when it is next graded."),
    make("label", {}, make("span", {}, "New cards a day"), fresh),
    make("p", {}, "Ten a day come to about a hundred reviews a day later on, twenty to about two hundred."),
    make("label", {}, make("span", {}, "Reviews a day, at most"), reviews),
    make("p", {}, "Empty: all that are due."));
}
