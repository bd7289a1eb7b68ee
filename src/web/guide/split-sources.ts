interface TextPart {
  readonly text: string;
  readonly isSource: boolean;
  /** Where it begins. */
  readonly at: number;
}

const DOI = /\b10\.\d{4,9}\/[\w.()/:;-]*[\w/]/g;

/** A closing bracket belongs to a DOI only where it was opened in it. */
const withoutLooseBracket = (doi: string): string =>
  doi.endsWith(")") && !doi.includes("(") ? doi.slice(0, -1) : doi;

/** Text in parts: its words, and each DOI in it. */
export function splitSources(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  for (const match of text.matchAll(DOI)) {
    const doi = withoutLooseBracket(match[0]);
    if (match.index > at) parts.push({ text: text.slice(at, match.index), isSource: false, at });
    parts.push({ text: doi, isSource: true, at: match.index });
    at = match.index + doi.length;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isSource: false, at });
  return parts;
}
