import type { Side } from "../../core/body/index.ts";

export interface MoveFigureProps {
  readonly move: string;
  readonly playing: boolean;
  readonly side: Side;
  readonly className?: string;
}

export const hasFigure = (_move: string): boolean => false;

export const StillFigure = (_props: Omit<MoveFigureProps, "playing">) => null;

export const MoveFigure = (_props: MoveFigureProps) => null;
