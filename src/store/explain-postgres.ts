import { codeOf, StoreFault, type StoreFaultCode } from "./store-fault.ts";

const FORM = "postgres://user:password@host:5432/database";

/** Refuses an address that is none of PostgreSQL's before anything is sent there; never repeats it, it may be secret. */
export function checkAddress(url: string): void {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed === null || !isDecodable(parsed)) throw wrongAddress("cannot be read as one");
  if (parsed.protocol !== "postgres:" && parsed.protocol !== "postgresql:")
    throw wrongAddress(`begins with "${parsed.protocol.slice(0, -1)}"`);
}

const wrongAddress = (what: string): StoreFault =>
  new StoreFault(
    "store.wrongAddress",
    `The address in DATABASE_URL is none of a PostgreSQL database, it ${what}: write it as ${FORM} with %23 for # and the like in the password, or take DATABASE_URL away to keep everything in a file.`,
  );

function isDecodable({ username, password, pathname }: URL): boolean {
  try {
    decodeURIComponent(username + password + pathname);
    return true;
  } catch {
    return false;
  }
}

/** Server and database, without user and password. */
export const nameAddress = (url: string): string => new URL(url).host + new URL(url).pathname;

interface Explanation {
  readonly codes: RegExp;
  readonly fault: StoreFaultCode;
  readonly say: (place: string, words: string) => string;
}

const SAFE = "all that was saved before is safe";

/** By PostgreSQL's codes and the network's. */
const EXPLANATIONS: readonly Explanation[] = [
  {
    codes: /^53100$/,
    fault: "store.full",
    say: (place) =>
      `The disk of the PostgreSQL database ${place} is full: free some space on its server, then try again; ${SAFE}.`,
  },
  {
    codes: /^(25006|42501)$/,
    fault: "store.readOnly",
    say: (place, words) =>
      `The PostgreSQL database ${place} may not be changed (${words}): grant its user the right to; ${SAFE}.`,
  },
  {
    codes: /^(55P03|40001|40P01)$/,
    fault: "store.busy",
    say: (place) =>
      `The PostgreSQL database ${place} is in use: wait for the other program to finish, then try again; ${SAFE}.`,
  },
  {
    // The network's, and classes 08 (connection), 28 (password), 3D (no such database), 57P (down), 53300 (crowded).
    codes: /^(E[A-Z_]+|08\w{3}|28\w{3}|3D\w{3}|57P\w{2}|53300)$/,
    fault: "store.unreachable",
    say: (place, words) =>
      `The PostgreSQL database ${place} cannot be reached (${words}): check DATABASE_URL and that the server runs.`,
  },
];

/** What pg says without a code when a connection is not to be had or breaks. */
const UNREACHABLE = /timeout|terminated|not queryable|password must be a string/i;

/** What an error of PostgreSQL or the network means for the runner; other errors stay as they are. */
export function explainPostgres(place: string, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof StoreFault) return error;
  const code = UNREACHABLE.test(error.message) && codeOf(error) === "" ? "08006" : codeOf(error);
  const found = EXPLANATIONS.find(({ codes }) => codes.test(code));
  return found ? new StoreFault(found.fault, found.say(place, error.message || codeOf(error)), error) : error;
}
