/** Which leg or side works; `both` where a move serves both at once. */
export type FigureSide = "left" | "right" | "both";

const SIDE_WORDS = { left: ", left side", right: ", right side", both: "" } as const;

/** What the drawing of a move is called for readers. */
export const figureLabel = (name: string, side: FigureSide): string => `Drawing: ${name}${SIDE_WORDS[side]}`;

export const FIGURE_SHEET_WORDS = { title: "Figures", play: "Play all", pause: "Pause all" } as const;
