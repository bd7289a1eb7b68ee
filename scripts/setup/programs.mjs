// @ts-check
import { spawnSync } from "node:child_process";
import { accessSync, constants, readdirSync, realpathSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

/** @param {string} path */
const isProgram = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} program */
const answersVersion = (program) =>
  spawnSync(program, ["--version"], { timeout: 20_000, stdio: "ignore" }).status === 0;

const pathFolders = () => (process.env.PATH ?? "").split(delimiter).filter(Boolean);

/** @param {readonly string[]} names */
const onPath = (names) => names.flatMap((name) => pathFolders().map((folder) => join(folder, name)));

const chromiumNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const chromiumPlaces = [
  "/usr/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** The browser that Playwright downloads for itself, where it would lie. */
const playwrightsOwnChromium = async () => {
  const { chromium } = await import("@playwright/test");
  return chromium.executablePath();
};

/**
 * A Chromium that starts: one named by the environment, one installed, then Playwright's own. On some systems the
 * name on the PATH is a mere placeholder, so each has to answer with its version.
 * @returns {Promise<string | undefined>}
 */
export const findChromium = async () => {
  const named = [process.env.RESTRIDE_TEST_CHROMIUM, process.env.CHROMIUM_PATH].filter(
    (path) => path !== undefined,
  );
  const candidates = [...named, ...onPath(chromiumNames), ...chromiumPlaces, await playwrightsOwnChromium()];
  return candidates.find((path) => isProgram(path) && answersVersion(path));
};

/** @param {string} parent @param {RegExp} name */
const foldersNamed = (parent, name) => {
  try {
    const found = readdirSync(parent).filter((entry) => name.test(entry));
    return found
      .sort((a, b) => b.localeCompare(a, "en", { numeric: true }))
      .map((entry) => join(parent, entry));
  } catch {
    return [];
  }
};

/** Folders where systems keep the server's programs, the newest version first. */
const postgresFolders = () => [
  ...foldersNamed("/usr/lib/postgresql", /^\d+$/),
  ...foldersNamed("/usr", /^pgsql-\d+$/),
  ...foldersNamed("/opt/homebrew/opt", /^postgresql/),
  ...foldersNamed("/usr/local/opt", /^postgresql/),
];

/**
 * The folder that holds PostgreSQL's `initdb` and `postgres`, with links on the PATH followed to the real one.
 * @returns {string | undefined}
 */
export const findPostgres = () => {
  const named = process.env.RESTRIDE_TEST_PG_BIN;
  const linked = onPath(["postgres"])
    .filter(isProgram)
    .map((path) => dirname(realpathSync(path)));
  const candidates = [
    ...(named ? [named] : []),
    ...linked,
    ...postgresFolders().map((folder) => join(folder, "bin")),
  ];
  return candidates.find(
    (folder) => isProgram(join(folder, "initdb")) && isProgram(join(folder, "postgres")),
  );
};

/**
 * khal, a calendar for the terminal.
 * @returns {string | undefined}
 */
export const findKhal = () => onPath(["khal"]).find((path) => isProgram(path) && answersVersion(path));

/** @param {string} python */
const knowsICalendar = (python) =>
  spawnSync(python, ["-c", "import icalendar"], { timeout: 20_000, stdio: "ignore" }).status === 0;

/**
 * A Python that has the package icalendar; Debian's own stands first, as its packages do not reach others.
 * @returns {string | undefined}
 */
export const findPythonCalendar = () =>
  ["/usr/bin/python3", ...onPath(["python3"])].find((path) => isProgram(path) && knowsICalendar(path));
