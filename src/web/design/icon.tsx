/** Drawn on a grid of 24 with round strokes; hidden from readers, which get the words beside it. */
const SHAPES = {
  today: "M7 17a6.5 6.5 0 1 1 10 0M9.5 20.5h5M9 17h6",
  plan: "M8 5h8a4 4 0 0 1 4 4v7a4 4 0 0 1-4 4H8a4 4 0 0 1-4-4V9a4 4 0 0 1 4-4zM4 10h16M8.5 3v4M15.5 3v4",
  body: "M12 2.5a2.1 2.1 0 1 1 0 4.2 2.1 2.1 0 0 1 0-4.2zM12 9v5M12 14l-3.6 7M12 14l3.6 7M6.5 10.5C9 9 15 9 17.5 10.5",
  care: "M7 9h10a4 4 0 0 1 0 8H7a4 4 0 0 1 0-8zM8 9v8M12.5 9v8M17 9v8",
  more: "M5 12h.01M12 12h.01M19 12h.01",
  training: "M5 20v-6M10 20V9M15 20v-9M20 20V5",
  guide: "M5 5.5A2.5 2.5 0 0 1 7.5 3H19v15H7.5A2.5 2.5 0 0 0 5 20.5zM5 20.5A2.5 2.5 0 0 0 7.5 21H19",
  brief: "M7 3h7l4 4v14H7zM14 3v4h4M10 12h5M10 16h5",
  settings:
    "M12 8.8a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4zM12 3.5v3M12 17.5v3M3.5 12h3M17.5 12h3M6 6l2.1 2.1M15.9 15.9 18 18M18 6l-2.1 2.1M8.1 15.9 6 18",
  play: "M8 5.5v13l10.5-6.5z",
  pause: "M9 6v12M15 6v12",
  next: "M7 6l8 6-8 6zM18 6v12",
  previous: "M17 6l-8 6 8 6zM6 6v12",
  tick: "M5 12.5l4.5 4.5L19 7.5",
  plus: "M12 5v14M5 12h14",
  close: "M6 6l12 12M18 6 6 18",
  back: "M15 5l-7 7 7 7",
  forward: "M9 5l7 7-7 7",
  down: "M5 9l7 7 7-7",
  list: "M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01",
  search: "M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l4.5 4.5",
  sound: "M4 10v4h3l5 4V6L7 10zM16 9a4 4 0 0 1 0 6M18.5 6.5a8 8 0 0 1 0 11",
  silent: "M4 10v4h3l5 4V6L7 10zM16 10l4 4M20 10l-4 4",
  hand: "M8 13V6.5a1.5 1.5 0 0 1 3 0V11 5a1.5 1.5 0 0 1 3 0v6-4.5a1.5 1.5 0 0 1 3 0V15a6 6 0 0 1-6 6c-3 0-4.5-2-6.5-6a1.6 1.6 0 0 1 2.5-1.8z",
  octagon: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 8v5M12 16.5h.01",
  flag: "M6 21V4h11l-2 4 2 4H6",
  share: "M12 15V4M8 7.5 12 4l4 3.5M5 13v7h14v-7",
  same: "M4 4h11v11H4zM9 20h7a4 4 0 0 0 4-4V9",
  skip: "M5 12h13M13 7l5 5-5 5",
  cloudOff: "M4 4l16 16M8 8.5A4.5 4.5 0 0 0 7 18h10M18.5 16.5A4 4 0 0 0 17 9.2 5.5 5.5 0 0 0 11 6",
  clock: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 8v4.5l3 2",
  moon: "M19 14.5A7.5 7.5 0 0 1 9.5 5a7.5 7.5 0 1 0 9.5 9.5z",
  undo: "M9 8H4V3M4 8c2-3 5-4.5 8.5-4.5a8.2 8.2 0 1 1-8 10.5",
} as const;

export type IconName = keyof typeof SHAPES;

/** Every icon by name. */
export const ICONS = Object.keys(SHAPES) as readonly IconName[];

const FILLED: ReadonlySet<IconName> = new Set(["play", "next", "previous"]);

interface IconProps {
  readonly name: IconName;
  readonly className?: string;
}

/** One stroke with round ends, in the colour of the text around it. */
export const Icon = ({ name, className = "size-[22px]" }: IconProps) => (
  <svg viewBox="0 0 24 24" aria-hidden="true" className={`flex-none ${className}`}>
    <path
      d={SHAPES[name]}
      fill={FILLED.has(name) ? "currentColor" : "none"}
      stroke="currentColor"
      strokeWidth={name === "more" ? 3 : 1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
