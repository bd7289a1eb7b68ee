/** A plain decimal number as XML writes it; NaN for anything else, an empty element too. @example readNumber("12.5") // 12.5 */
export const readNumber = (text: string): number => (text.length === 0 ? Number.NaN : Number(text));
