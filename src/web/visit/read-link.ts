/** What a shared link says: which page, and what opens it. */
export interface LinkParts {
  readonly id: string;
  readonly key: string;
}

/**
 * The parts of an address `/visit/<id>#<key>`; null where one is missing. The key stands in the fragment, which
 * browsers never send.
 */
export function readLink({ pathname, hash }: Pick<Location, "pathname" | "hash">): LinkParts | null {
  const id = /^\/visit\/([\w-]{1,80})\/?$/.exec(pathname)?.[1];
  const key = /^#([\w-]+)$/.exec(hash)?.[1];
  return id === undefined || key === undefined ? null : { id, key };
}
