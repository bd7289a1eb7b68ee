import type { Form, Modality } from "../../care/index.ts";
import { because } from "../../units/index.ts";
import { modalityTexts } from "../modality-texts.ts";
import { isNewBeforeRace, type ModalityQuestion, type ModalityRule } from "./modality-rule.ts";

/** What stands in for sports massage by form, nearest first; gentle sessions are too light for it (section 4). */
const NEAREST_FIRST: Readonly<Record<Form, readonly Modality[]>> = {
  deep: ["sports", "myofascial", "neuromuscular", "swedish", "fasciaStretching", "lomiLomi"],
  moderate: ["sports", "swedish", "myofascial", "fasciaStretching", "lomiLomi", "neuromuscular"],
  gentle: ["swedish", "lomiLomi", "fasciaStretching", "myofascial", "sports", "neuromuscular"],
};

/**
 * M1: sports massage unless something asks for another kind; a gentle session without a long effort behind it is
 * Swedish by the same table. In the two weeks before a main race what the runner knows goes first (T16).
 * @source Davis 2020, 10.1136/bmjsem-2019-000614: small gains in soreness and flexibility, none in performance
 */
export const M1: ModalityRule = {
  id: "M1",
  text: "Sports massage unless something asks for another kind.",
  force: ["like"],
  tag: "V",
  sources: ["10.1136/bmjsem-2019-000614"],
  answer: (question) => {
    const modalities = knownFirst(question, NEAREST_FIRST[question.form]);
    return {
      says: "yes",
      modalities,
      because: because(ruleOf(question.form), modalityTexts.usual(modalities[0]!, question.form)),
    };
  },
};

/** A gentle session takes the gentlest kind (M6). */
const ruleOf = (form: Form): string => (form === "gentle" ? "M6" : "M1");

/** Sports and Swedish massage are the plain kinds: new or not, they give way only to one that the runner knows. */
function knownFirst(question: ModalityQuestion, modalities: readonly Modality[]): readonly Modality[] {
  const known = modalities.filter((modality) => !isNewBeforeRace(question, modality));
  return [...known, ...modalities.filter((modality) => !known.includes(modality))];
}
