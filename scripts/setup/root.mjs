// @ts-check
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the package, whatever the working directory. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** @param {...string} parts */
export const inRoot = (...parts) => join(root, ...parts);
