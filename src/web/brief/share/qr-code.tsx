import { encode } from "uqr";
import { qrPath } from "./qr-path.ts";

/** The white around a code that cameras need, in squares. */
const QUIET = 4;

/** An address as a code for another phone's camera: dark on white in every look, as cameras read it. */
export function QrCode({ address, label }: { readonly address: string; readonly label: string }) {
  const { data, size } = encode(address, { border: 0, ecc: "M" });
  const whole = size + QUIET * 2;
  return (
    <svg
      viewBox={`${-QUIET} ${-QUIET} ${whole} ${whole}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
      className="w-full max-w-64 justify-self-center rounded-row"
    >
      <rect x={-QUIET} y={-QUIET} width={whole} height={whole} fill="#ffffff" />
      <path d={qrPath(data)} fill="#000000" />
    </svg>
  );
}
