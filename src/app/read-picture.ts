import { refresh } from "./refresh.ts";
import { remember } from "./remember.ts";

/** `refresh`, once for as long as the log stays as it is: a page asks for several views of the same moment. */
export const readPicture = remember(refresh, ({ weeks }) => String(weeks));
