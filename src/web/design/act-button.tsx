import type { ComponentProps, ReactNode } from "react";
import { Icon, type IconName } from "./icon.tsx";

export type ButtonLook = "main" | "lamp" | "soft" | "ghost" | "plain";

export interface LookProps {
  readonly look?: ButtonLook;
  /** The act of a screen is large, one beside others small. */
  readonly size?: "large" | "usual" | "small";
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly children: ReactNode;
}

const LOOKS: Readonly<Record<ButtonLook, string>> = {
  main: "bg-fig text-on-fig",
  lamp: "bg-lamp-3 text-on-lamp",
  soft: "bg-fig-soft text-ink",
  ghost: "text-ink shadow-[inset_0_0_0_1.5px_var(--edge)]",
  plain: "text-ink-2 underline decoration-1 underline-offset-3",
};

const SIZES = {
  large: "min-h-14 px-6 text-[17px]",
  usual: "min-h-12 px-5 text-body",
  small: "min-h-11 px-4 text-[15px]",
} as const;

/** The look of an act. */
export const classesFor = ({ look = "main", size = "usual", wide = false }: LookProps): string =>
  [
    "inline-flex items-center justify-center gap-2 rounded-full weight-bold no-underline text-center leading-5",
    "transition-[background-color,transform,opacity] duration-150 active:scale-[0.98] disabled:opacity-55",
    LOOKS[look],
    SIZES[size],
    wide ? "w-full" : "",
  ].join(" ");

type ButtonProps = LookProps & Omit<ComponentProps<"button">, "className" | "children">;

/** An act. One `main` a card at most, one `lamp` a screen. */
export function Button({ look, size, icon, wide, children, ...rest }: ButtonProps) {
  const classes = classesFor({ ...pick({ look, size, wide }), children });
  return (
    <button type="button" {...rest} className={classes}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

type Maybe<T> = { readonly [Key in keyof T]?: T[Key] | undefined };

/** Leaves out what was not given. */
export const pick = ({
  look,
  size,
  wide,
}: Maybe<Omit<LookProps, "children" | "icon">>): Omit<LookProps, "children"> => ({
  ...(look === undefined ? {} : { look }),
  ...(size === undefined ? {} : { size }),
  ...(wide === undefined ? {} : { wide }),
});
