import { useEffect } from "react";
import type { Play, PlayEvent } from "./play.ts";
import type { Send } from "./use-play.ts";

const ARROWS: Readonly<Record<string, PlayEvent["kind"]>> = { ArrowRight: "next", ArrowLeft: "previous" };

/** A button or a link under the focus keeps its own keys. */
const isOnControl = ({ target }: KeyboardEvent): boolean =>
  target instanceof Element && target.closest("button, a, input") !== null;

/** Space pauses and goes on, the arrows change the move; Escape belongs to the dialogue. */
export function usePlayKeys(status: Play["status"], send: Send): void {
  useEffect(() => {
    if (status === "ended") return;
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const arrow = ARROWS[event.key];
      if (arrow !== undefined) send(arrow);
      else if (event.key === " " && !isOnControl(event)) send(status === "paused" ? "resume" : "pause");
      else return;
      event.preventDefault();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [status, send]);
}
