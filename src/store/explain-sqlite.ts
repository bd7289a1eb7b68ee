import { existsSync } from "node:fs";
import { codeOf, StoreFault, type StoreFaultCode } from "./store-fault.ts";

interface Explanation {
  readonly codes: RegExp;
  readonly fault: StoreFaultCode;
  readonly say: (path: string, words: string) => string;
}

const SAFE = "all that was saved before is safe";

/** By SQLite's codes and the system's own; the first that fits speaks. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    codes: /^SQLITE_NOTADB$/,
    fault: "store.notADatabase",
    say: (path) => `The file ${path} is not a database: choose another file or move this one away.`,
  },
  {
    codes: /^SQLITE_CORRUPT/,
    fault: "store.damaged",
    say: (path) => `The database ${path} is damaged: move it away, then restore your last backup.`,
  },
  {
    codes: /^SQLITE_(BUSY|LOCKED|PROTOCOL)/,
    fault: "store.busy",
    say: (path) =>
      `The database ${path} is in use: wait for the other program to finish, then try again; ${SAFE}.`,
  },
  {
    codes: /^(SQLITE_FULL|ENOSPC|EDQUOT)$/,
    fault: "store.full",
    say: (path) =>
      `The disk with the database ${path} is full: free some space on it, then try again; ${SAFE}.`,
  },
  {
    codes: /^SQLITE_READONLY/,
    fault: "store.readOnly",
    say: (path, words) =>
      `The database ${path} is read-only (${words}): let this account write to the file and its folder; ${SAFE}.`,
  },
  {
    codes: /^SQLITE_IOERR/,
    fault: "store.diskFault",
    say: (path, words) =>
      `The disk with the database ${path} fails (${words}): check it and the space left on it; ${SAFE}.`,
  },
];

/** What an error of SQLite or the system means for the runner; other errors stay as they are. */
export function explainSqlite(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFault) return error;
  const code = isDenied(error) && existsSync(path) ? "SQLITE_READONLY" : codeOf(error);
  const found = EXPLANATIONS.find(({ codes }) => codes.test(code));
  if (found) return new StoreFault(found.fault, found.say(path, error.message), error);
  return isRefusal(code, error) ? cannotOpen(path, error) : error;
}

const isDenied = (error: Error): boolean => /^(EACCES|EPERM|EROFS)$/.test(codeOf(error));

/** libsql has no code for a failed opening. */
const isRefusal = (code: string, error: Error): boolean =>
  /^(E[A-Z]+|SQLITE_CANTOPEN\w*)$/.test(code) || error.message.startsWith("ConnectionFailed");

const cannotOpen = (path: string, error: Error): StoreFault =>
  new StoreFault(
    "store.cannotOpen",
    `The database ${path} cannot be opened (${error.message}): choose a folder that you may write to.`,
    error,
  );
