// What studying needs once the first question is shown, in a file of its own: the scheduler above all.
import { saveBackup } from "./backup";
import { openEdit } from "./edit";
import { endView } from "./end";
import { leechView } from "./leech";
import { RestLoaded, type Rest } from "./loadRest";
import { outcomes } from "./schedule";

dispatchEvent(new CustomEvent<Rest>(RestLoaded, { detail: { outcomes, endView, leechView, openEdit, saveBackup } }));
