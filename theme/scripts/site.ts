// Everything here adds to pages that are complete without it.
import { markContents } from "./contents";
import { addCopyButtons } from "./copy";
import { rememberScheme } from "./scheme";

rememberScheme();
markContents();
addCopyButtons();
