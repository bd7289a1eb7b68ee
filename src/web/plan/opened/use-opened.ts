import { useState } from "react";

export interface Opened {
  readonly date: string | null;
  /** It was opened by keys: what is in it takes the focus. */
  readonly byKeys: boolean;
  readonly open: (date: string) => void;
  readonly toggle: (date: string, byKeys: boolean) => void;
  readonly close: () => void;
}

/** Which day is open. */
export function useOpened(first: string | null): Opened {
  const [state, setState] = useState<Pick<Opened, "date" | "byKeys">>({ date: first, byKeys: false });
  return {
    ...state,
    open: (date) => setState({ date, byKeys: false }),
    toggle: (date, byKeys) => setState({ date: state.date === date ? null : date, byKeys }),
    close: () => setState({ date: null, byKeys: false }),
  };
}
