import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { ImportFileView, ListedImportView } from "../../../http/contract.ts";
import { Button } from "../../design/button.tsx";
import { CompareSheet } from "../compare/compare-sheet.tsx";
import { splitPath } from "./file-path.ts";
import { IMPORTS_WORDS as WORDS } from "./imports-words.ts";
import { tryFileAgain } from "./try-again.ts";

interface FileRowProps {
  readonly run: ListedImportView;
  readonly file: ImportFileView;
  /** Where the files of a group have reasons of their own. */
  readonly withReason: boolean;
}

const ACT =
  "inline-flex min-h-11 items-center text-small text-ink-2 underline decoration-1 underline-offset-3";

/** A file: its name before the way to it, and what can be done about it. */
export function FileRow({ run, file, withReason }: FileRowProps) {
  const { folder, name } = splitPath(file.path);
  return (
    <li className="border-t border-line py-2 first:border-0 wide:flex wide:items-center wide:justify-between wide:gap-4">
      <p className="min-w-0">
        <b className="block text-small [overflow-wrap:anywhere]">{name}</b>
        {folder !== "" && (
          <span className="block text-caption text-ink-3 [overflow-wrap:anywhere]">{folder}</span>
        )}
        {withReason && file.reason !== undefined && (
          <span className="block text-caption text-ink-2 [overflow-wrap:anywhere]">{file.reason}</span>
        )}
      </p>
      <FileActs run={run} file={file} name={name} />
    </li>
  );
}

function FileActs({ run, file, name }: Omit<FileRowProps, "withReason"> & { readonly name: string }) {
  // The run whose files are looked at: a file that is taken out of it has another one afterwards.
  const [compared, setCompared] = useState<string | null>(null);
  const activity = file.activities[0];
  const canTry = run.onDisk && file.outcome === "unreadable";
  return (
    <div className="flex flex-none flex-wrap items-center gap-x-4">
      {activity !== undefined && (
        <Link
          to="/training/$run"
          params={{ run: activity }}
          className={ACT}
          aria-label={`${WORDS.openRun}: ${name}`}
        >
          {WORDS.openRun}
        </Link>
      )}
      {activity !== undefined && file.code === "file.sameRun" && (
        <button type="button" className={ACT} onClick={() => setCompared(activity)}>
          {WORDS.bothFiles}
        </button>
      )}
      {file.kept && (
        <a
          href={`/api/v1/imports/files/${file.key}/original`}
          download
          className={ACT}
          aria-label={`${WORDS.original}: ${name}`}
        >
          {WORDS.original}
        </a>
      )}
      {canTry && (
        <Button look="ghost" size="small" onClick={() => void tryFileAgain(file.key)}>
          {WORDS.tryAgain}
        </Button>
      )}
      {compared !== null && <CompareSheet activity={compared} onClose={() => setCompared(null)} />}
    </div>
  );
}
