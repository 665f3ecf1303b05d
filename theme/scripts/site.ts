// Everything here adds to pages that are complete without it.
import { markContents } from "./contents";
import { addCopyButtons } from "./copy";
import { offerDrills } from "./cards/offer";
import { addFilter } from "./filter";
import { follow, listen } from "./keys";
import { later } from "./later";
import { keepPlaceInMenu } from "./menu";
import { showPreviews } from "./preview";
import { prepareForPrint } from "./print";
import { rememberScheme, switchScheme } from "./scheme";
import { rememberTicks } from "./ticks";

rememberScheme();
markContents();
keepPlaceInMenu();
addCopyButtons();
addFilter();
offerDrills();
showPreviews();
prepareForPrint();
rememberTicks();
listen([
  { key: ",", does: "the page before", press: follow('a[rel="prev"]') },
  { key: ".", does: "the next page", press: follow('a[rel="next"]') },
  { key: "d", does: "light or dark", press: switchScheme },
]);

if (document.querySelector("[data-lists], [data-sheets], [data-sheet-tools]") !== null) {
  void later("checklists");
}

if (document.querySelector("[data-deck], [data-decks]") !== null) {
  void later("study");
}

if (document.querySelector("[data-progress]") !== null) {
  void later("progress");
}

if (document.querySelector("[data-deck-print]") !== null) {
  later("sheets");
}

if (document.querySelector("[data-script], [data-script-link]") !== null) {
  void later("rehearse");
}
