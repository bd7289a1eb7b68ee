import type { MassageView } from "../../http/contract.ts";
import { kindInWords, PRESSURE, placeInWords } from "../plan/plan-words.ts";

const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const MASSAGE_WORDS = {
  title: "Massages behind you",
  line: (massage: MassageView) => {
    const { form } = massage;
    return `${kindInWords(massage)}${form === undefined ? "" : `, ${(PRESSURE[form] ?? form).toLowerCase()}`}`;
  },
  places: ({ areas }: MassageView) => upperFirst(areas.map(placeInWords).join(", ")),
} as const;
