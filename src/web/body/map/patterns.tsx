/** The fills of niggles: hatched is open, crossed is strong or rising. Shape carries it, not colour. */
export const Patterns = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern
      id={`${id}-open`}
      width="6"
      height="6"
      patternTransform="rotate(45)"
      patternUnits="userSpaceOnUse"
    >
      <rect width="6" height="6" fill="var(--tape-soft)" />
      <path d="M0 0V6" stroke="var(--tape)" strokeWidth="3" />
    </pattern>
    <pattern
      id={`${id}-worse`}
      width="7"
      height="7"
      patternTransform="rotate(45)"
      patternUnits="userSpaceOnUse"
    >
      <rect width="7" height="7" fill="var(--tape-soft)" />
      <path d="M0 0V7M0 0H7" stroke="var(--tape)" strokeWidth="4" />
    </pattern>
  </defs>
);
