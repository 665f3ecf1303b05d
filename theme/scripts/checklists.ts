// What the pages of checklists can do beyond ticking: count, reset, copy, print, and print several at once.
import { chooseLists } from "./checklists/choose";
import { gatherSheets } from "./checklists/gather";
import { useSheets } from "./checklists/sheets";

chooseLists();
void gatherSheets().then(useSheets);
