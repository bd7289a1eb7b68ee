import type PDFDocument from "pdfkit";
import type { Line } from "./text-lines.ts";

export type PdfDocument = InstanceType<typeof PDFDocument>;

export interface TagOptions {
  readonly alt?: string;
  readonly title?: string;
  readonly lang?: string;
}

/** Draws on the one page, each thing under its tag, in the order in which it is read. */
export interface Pen {
  readonly doc: PdfDocument;
  /** An element of the page's structure; what `draw` draws or tags lies inside it. */
  tag(type: string, options: TagOptions, draw: () => void): void;
  /** Content that is read: must lie in a tag. */
  content(draw: () => void): void;
  /** Lines, rules and fills that nobody has to be told of. */
  decorate(draw: () => void): void;
  line(line: Line, at: { readonly x: number; readonly baseline: number; readonly size: number }): void;
}

/** Letters that fonts put in another order than they are read in. */
const REORDERED = /[\p{Script=Devanagari}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Thai}]/u;

export function createPen(doc: PdfDocument): Pen & { readonly end: () => void } {
  const root = doc.struct("Document");
  doc.addStructure(root);
  const open: { readonly element: ReturnType<PdfDocument["struct"]>; readonly type: string }[] = [
    { element: root, type: "Document" },
  ];
  const inner = () => open.at(-1) ?? { element: root, type: "Document" };
  return {
    doc,
    tag(type, options, draw) {
      const element = doc.struct(type, options);
      inner().element.add(element);
      open.push({ element, type });
      draw();
      open.pop();
      element.end();
    },
    content(draw) {
      const { element, type } = inner();
      element.add(doc.markStructureContent(type));
      draw();
      doc.endMarkedContent();
    },
    decorate(draw) {
      doc.markContent("Artifact", { type: "Layout" });
      doc.save();
      draw();
      doc.restore();
      doc.endMarkedContent();
    },
    line({ runs }, { x, baseline, size }) {
      for (const run of runs) {
        const reordered = REORDERED.test(run.read);
        if (reordered) doc.markContent("Span", { actual: run.read });
        doc
          .font(run.font.font as unknown as PDFKit.Mixins.PDFFontSource, run.font.name, size)
          .fillColor(run.colour)
          .text(run.text, x + run.x, baseline, {
            lineBreak: false,
            baseline: "alphabetic",
            features: [],
            horizontalScaling: run.font.breadth * 100,
          } as PDFKit.Mixins.TextOptions);
        if (reordered) doc.endMarkedContent();
      }
    },
    end: () => root.end(),
  };
}
