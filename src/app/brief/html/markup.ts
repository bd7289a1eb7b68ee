/** Text that is safe between tags and inside quoted attributes. */
export const escapeText = (text: string): string =>
  text
    .replaceAll(/[\p{Cc}]+/gu, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");

/** What people wrote, in the direction of its own script. */
export const own = (text: string): string => `<bdi>${escapeText(text)}</bdi>`;

/** A number of a drawing. */
export const figure = (value: number): string => String(Math.round(value * 100) / 100);
