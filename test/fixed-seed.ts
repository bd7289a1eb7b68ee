import fc from "fast-check";
import { isWholeProof } from "./builders/proof-size.ts";

/**
 * `npm test` tries the same random cases every time: what fails there was broken by the change at hand. New ones are
 * drawn by `npm run prove`.
 */
const SEED = 20_261_124;
if (!isWholeProof) fc.configureGlobal({ seed: SEED });
