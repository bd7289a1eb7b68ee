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

interface DownloadButtonProps extends LookProps {
  readonly href: string;
}

/** A file to keep that looks like an act; the server gives it its name. */
export function DownloadButton({ href, look, size, icon, wide, children }: DownloadButtonProps) {
  const classes = classesFor({ ...pick({ look, size, wide }), children });
  return (
    <a href={href} download className={classes}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
