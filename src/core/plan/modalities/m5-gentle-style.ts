import { because } from "../../units/index.ts";
import { modalityTexts } from "../modality-texts.ts";
import { isNewBeforeRace, type ModalityRule, NOTHING } from "./modality-rule.ts";

/**
 * M5, the style: Swedish massage or Lomi Lomi while a long effort asks for gentle work only. The pressure and the
 * hours are kept where starts are cut (rules/m5-after-long-effort.ts).
 * @source most trials after exercise used strokes like Swedish massage (K); none for Lomi Lomi in sport
 */
export const M5_STYLE: ModalityRule = {
  id: "M5",
  text: "After a long effort Swedish massage or Lomi Lomi, at light pressure.",
  force: ["must", "like"],
  tag: "K",
  sources: ["10.3389/fphys.2017.00747"],
  answer: (question) => {
    if (question.longEffort === null) return NOTHING;
    const strange = isNewBeforeRace(question, "swedish") && !isNewBeforeRace(question, "lomiLomi");
    return {
      says: "yes",
      modalities: strange ? ["lomiLomi", "swedish"] : ["swedish", "lomiLomi"],
      because: because("M5", modalityTexts.afterLongEffort(question.longEffort), {
        after: question.longEffort,
      }),
    };
  },
};
