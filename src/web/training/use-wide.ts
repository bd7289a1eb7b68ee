import { useSyncExternalStore } from "react";

/** The app's one breakpoint, as `wide:` has it. */
const wide = matchMedia("(width >= 60rem)");

/** Whether there is room for tables. */
export const useWide = (): boolean =>
  useSyncExternalStore(
    (tell) => {
      wide.addEventListener("change", tell);
      return () => wide.removeEventListener("change", tell);
    },
    () => wide.matches,
  );
