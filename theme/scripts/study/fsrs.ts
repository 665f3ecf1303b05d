// The scheduler, in a file of its own: the first card is shown before it is needed.
import { outcomes } from "./schedule";
import { SchedulerLoaded } from "./scheduler";

dispatchEvent(new CustomEvent<typeof outcomes>(SchedulerLoaded, { detail: outcomes }));
