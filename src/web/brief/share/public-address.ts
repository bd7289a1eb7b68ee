import { queryOptions, useQuery } from "@tanstack/react-query";
import { Refused, read } from "../../read/call.ts";

interface PublicAddress {
  /** The address by which outsiders reach Restride; null where nobody said. */
  readonly url: string | null;
}

const path = "/public";

const publicAddress = queryOptions({
  queryKey: [path],
  queryFn: () =>
    read<PublicAddress>(path).catch((error: unknown): PublicAddress => {
      if (error instanceof Refused) return { url: null };
      throw error;
    }),
});

/** What addresses begin with: as whoever runs Restride said, else as it is open here. */
export function usePublicBase(): string {
  const { data } = useQuery(publicAddress);
  return data?.url ?? location.origin;
}
