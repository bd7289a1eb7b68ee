import type { OpenVisit } from "../use-visit.ts";

export const ReplyPart = ({ visit }: { readonly visit: OpenVisit }) => <p>{visit.id}</p>;
