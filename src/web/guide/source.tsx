import { GUIDE_WORDS as WORDS } from "./guide-words.ts";

/** A DOI as a way out that nothing follows by itself; what has none stands as it is. */
export const Source = ({ source }: { readonly source: string }) =>
  source.startsWith("10.") ? (
    <a
      href={`https://doi.org/${source}`}
      target="_blank"
      rel="noreferrer"
      title={WORDS.opensOutside}
      className="break-all text-small text-ink underline"
    >
      {source}
    </a>
  ) : (
    <span className="text-small">{source}</span>
  );
