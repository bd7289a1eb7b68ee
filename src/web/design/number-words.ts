const SMALL = [
  "no",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
] as const;

/** "nine" up to twelve, then digits. */
export const sayNumber = (count: number): string => SMALL[count] ?? String(count);

/** "Nine". */
export const sayNumberFirst = (count: number): string =>
  sayNumber(count).replace(/^[a-z]/, (letter) => letter.toUpperCase());

/** "one minute", "nine minutes", "half a minute" for what is less than one. */
export const sayMinutes = (seconds: number): string => {
  const minutes = Math.round(seconds / 60);
  if (minutes === 0) return "half a minute";
  return minutes === 1 ? "one minute" : `${sayNumber(minutes)} minutes`;
};

/** "a, b and c". */
export const sayList = (words: readonly string[]): string =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
