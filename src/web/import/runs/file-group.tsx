import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ImportFilesView, ImportGroupView, ListedImportView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { FaultStrip } from "../../design/states.tsx";
import { read } from "../../read/call.ts";
import { FileRow } from "./file-row.tsx";
import { sayGroup, IMPORTS_WORDS as WORDS } from "./imports-words.ts";

interface FileGroupProps {
  readonly run: ListedImportView;
  readonly group: ImportGroupView;
  readonly search: string;
  /** Whether all files of its outcome have this reason: they were counted already. */
  readonly alone: boolean;
}

const PAGE = 100;

/** Files that ended alike for the same reason: the sentence once, a few of them, and the others when asked for. */
export function FileGroup({ run, group, search, alone }: FileGroupProps) {
  const [open, setOpen] = useState(false);
  const pages = useFilePages({ run, group, search }, open);
  const files = open && pages.data ? pages.data.pages.flatMap((page) => page.files) : group.examples;
  const left = group.count - files.length;
  const showMore = () => (open ? void pages.fetchNextPage() : setOpen(true));
  return (
    <section className="border-t border-line pt-3">
      <h3 className="font-sans text-body weight-bold tracking-normal">
        {sayGroup(group)}
        {!alone && <span className="weight-text text-small text-ink-2"> {WORDS.files(group.count)}</span>}
      </h3>
      <ul className="mt-1">
        {files.map((file) => (
          <FileRow key={file.key} run={run} file={file} withReason={group.reason === null} />
        ))}
      </ul>
      {pages.error && <FaultStrip error={pages.error} onRetry={() => void pages.refetch()} />}
      {left > 0 && (
        <span className="block pb-2 pt-1">
          <Button look="soft" size="small" disabled={pages.isFetching} onClick={showMore}>
            {WORDS.more(Math.min(left, PAGE))}
          </Button>
        </span>
      )}
    </section>
  );
}

function useFilePages({ run, group, search }: Omit<FileGroupProps, "alone">, enabled: boolean) {
  const path = `/imports/runs/${encodeURIComponent(run.id)}/files`;
  const { outcome, code } = group;
  return useInfiniteQuery({
    queryKey: [path, outcome, code, search],
    enabled,
    initialPageParam: 0,
    queryFn: ({ pageParam }) => {
      const asked = { outcome, code: code ?? "", search, after: String(pageParam), limit: String(PAGE) };
      return read<ImportFilesView>(`${path}?${new URLSearchParams(asked)}`);
    },
    getNextPageParam: ({ next }: ImportFilesView) => next,
  });
}
