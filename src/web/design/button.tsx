import { Link, type LinkProps } from "@tanstack/react-router";
import { classesFor, type LookProps, pick } from "./act-button.tsx";
import { Icon } from "./icon.tsx";

export { Button, type ButtonLook } from "./act-button.tsx";

type LinkButtonProps = LookProps & Pick<LinkProps, "to" | "params" | "search" | "hash">;

/** A way to another screen that looks like an act. */
export function LinkButton({ look, size, icon, wide, children, ...rest }: LinkButtonProps) {
  return (
    <Link {...rest} className={classesFor({ ...pick({ look, size, wide }), children })}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  );
}
