import { Source } from "./source.tsx";
import { splitSources } from "./split-sources.ts";

/** Plain text in which each DOI is a way to its paper. */
export const LinkedText = ({ text }: { readonly text: string }) =>
  splitSources(text).map((part) =>
    part.isSource ? <Source key={part.at} source={part.text} /> : <span key={part.at}>{part.text}</span>,
  );
