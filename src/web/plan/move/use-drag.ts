import { type RefObject, useEffect, useRef } from "react";

interface Hand {
  /** The pointer has gone far, or rested long, enough to lift what it grabbed. */
  readonly onLift: () => void;
  readonly onOver: (date: string) => void;
  readonly onDrop: () => void;
  readonly onLeave: () => void;
}

const FAR_PX = 6;
const STILL_PX = 10;
const LONG_PRESS_MS = 380;
const EDGE_PX = 90;
const SCROLL_PX = 9;

/**
 * Carries something by pointer: a mouse lifts it by moving, a finger by resting on it, so that scrolling stays. Returns
 * the ghost that follows the pointer and what to call when a day is grabbed.
 * @param area where a lifted finger must not scroll
 */
export function useDrag(area: RefObject<HTMLElement | null>) {
  const ghost = useRef<HTMLDivElement>(null);
  const isLifted = useRef(false);
  const letGo = useRef<(() => void) | null>(null);
  useEffect(() => {
    const place = area.current;
    const hold = (event: TouchEvent): void => {
      if (isLifted.current) event.preventDefault();
    };
    place?.addEventListener("touchmove", hold, { passive: false });
    return () => {
      place?.removeEventListener("touchmove", hold);
      letGo.current?.();
    };
  }, [area]);
  const grab = (event: React.PointerEvent<HTMLElement>, hand: Hand): void => {
    if (event.button !== 0 || !event.isPrimary) return;
    letGo.current?.();
    letGo.current = follow(event.nativeEvent, { hand, ghost, isLifted });
  };
  return { ghost, grab };
}

interface Following {
  readonly hand: Hand;
  readonly ghost: RefObject<HTMLDivElement | null>;
  readonly isLifted: RefObject<boolean>;
}

/** Follows one pointer until it is up; returns what stops that. */
function follow(down: PointerEvent, { hand, ghost, isLifted }: Following): () => void {
  const isMouse = down.pointerType === "mouse";
  let at: PointerEvent = down;
  let frame = 0;
  const lift = (): void => {
    isLifted.current = true;
    hand.onLift();
    frame = requestAnimationFrame(show);
  };
  const show = (): void => {
    frame = requestAnimationFrame(show);
    if (ghost.current) ghost.current.style.transform = `translate(${at.clientX}px, ${at.clientY}px)`;
    scrollAtEdges(at.clientY);
    const date = dateUnder(at);
    if (date !== null) hand.onOver(date);
  };
  const timer = isMouse ? 0 : window.setTimeout(lift, LONG_PRESS_MS);
  const move = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    at = event;
    if (isLifted.current) return;
    const gone = Math.hypot(at.clientX - down.clientX, at.clientY - down.clientY);
    if (isMouse && gone > FAR_PX) lift();
    if (!isMouse && gone > STILL_PX) stop();
  };
  const up = (event: PointerEvent): void => {
    if (event.pointerId !== down.pointerId) return;
    at = event;
    const wasLifted = isLifted.current;
    const isOnDay = dateUnder(at) !== null;
    stop();
    if (wasLifted) (isOnDay ? hand.onDrop : hand.onLeave)();
  };
  const cancel = (): void => {
    const wasLifted = isLifted.current;
    stop();
    if (wasLifted) hand.onLeave();
  };
  const giveUp = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && isLifted.current) cancel();
  };
  const stop = (): void => {
    isLifted.current = false;
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    removeEventListener("pointermove", move);
    removeEventListener("pointerup", up);
    removeEventListener("pointercancel", cancel);
    removeEventListener("keydown", giveUp);
  };
  addEventListener("pointermove", move);
  addEventListener("pointerup", up);
  addEventListener("pointercancel", cancel);
  addEventListener("keydown", giveUp);
  return stop;
}

const dateUnder = ({ clientX, clientY }: PointerEvent): string | null =>
  document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>("[data-date]")?.dataset.date ?? null;

/** Near the upper or lower edge the page comes along. */
function scrollAtEdges(y: number): void {
  if (y < EDGE_PX) scrollBy(0, -SCROLL_PX);
  else if (y > innerHeight - EDGE_PX) scrollBy(0, SCROLL_PX);
}
