import type { GuideView } from "../../http/contract.ts";
import { LinkedText } from "./linked-text.tsx";

type Section = GuideView["sections"][number];
type Block = Section["blocks"][number];

/** The text of a guide, section by section. */
export const GuideSections = ({ sections }: Pick<GuideView, "sections">) => (
  <article className="grid max-w-180 gap-7">
    {sections.map(({ heading, blocks }) => (
      <section key={heading} className="grid gap-2.5">
        <h2 className="text-h2">{heading}</h2>
        {blocks.map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text of a guide does not change
          <BlockOfGuide key={index} block={block} />
        ))}
      </section>
    ))}
  </article>
);

const BlockOfGuide = ({ block }: { readonly block: Block }) => {
  if ("text" in block)
    return block.kind === "heading" ? (
      <h3 className="mt-1 text-h3">{block.text}</h3>
    ) : (
      <p className="text-ink-2">
        <LinkedText text={block.text} />
      </p>
    );
  const List = block.kind === "steps" ? "ol" : "ul";
  return (
    <List
      className={`grid gap-1.5 pl-5.5 text-ink-2 ${block.kind === "steps" ? "list-decimal" : "list-disc"}`}
    >
      {block.items.map((item) => (
        <li key={item} className="pl-1 marker:weight-bold marker:text-ink-3">
          <LinkedText text={item} />
        </li>
      ))}
    </List>
  );
};
