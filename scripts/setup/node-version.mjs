// @ts-check

/** @param {string} version */
const numbersOf = (version) => (version.match(/\d+/g) || []).slice(0, 3).map(Number);

/**
 * Why this Node cannot run Restride, or nothing.
 * @param {{ running: string, needed: string }} versions for example "20.20.2" and ">=20.19"
 * @returns {string | undefined}
 */
export const findNodeFault = ({ running, needed }) => {
  const have = numbersOf(running);
  const want = numbersOf(needed);
  const first = want.findIndex((number, place) => number !== (have[place] || 0));
  if (first === -1 || (have[first] || 0) > (want[first] || 0)) return undefined;
  return `Restride needs Node.js ${want.join(".")} or newer and this is ${running}: install a newer one from https://nodejs.org and try again.`;
};
