import { err, type Result } from "../core/units/index.ts";

/**
 * The address by which outsiders reach Restride, without the slash at its end.
 * @example parsePublicUrl("https://legs.example/") // "https://legs.example"
 */
export function parsePublicUrl(text: string): Result<string, string> {
  const url = findUrl(text.trim());
  const usable = url && /^https?:$/.test(url.protocol) && !url.username && !url.search && !url.hash;
  return usable
    ? { ok: true, value: `${url.origin}${url.pathname}`.replace(/\/+$/, "") }
    : err(
        `"${text}" is no address for outsiders. Write RESTRIDE_PUBLIC_URL or --public-url like https://legs.example.`,
      );
}

const findUrl = (text: string): URL | null => (URL.canParse(text) ? new URL(text) : null);
