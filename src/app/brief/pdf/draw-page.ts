import PDFDocument from "pdfkit";
import { type Brief, outlineOf } from "../../../core/brief/index.ts";
import { BOX_GAP, fitPage, MARGIN, type PageSize } from "./fit-page.ts";
import { createPen, type PdfDocument } from "./pen.ts";
import { boxesBlock } from "./writing-boxes.ts";

const TALLEST_BOX = 400;

/** Draws the whole page and gives its bytes. */
export async function drawPage(brief: Brief, page: PageSize): Promise<Uint8Array> {
  const doc = openDocument(brief, page);
  const bytes = collect(doc);
  const { text, look, body, foot, boxes } = fitPage(brief, page);
  const width = page.width - 2 * MARGIN.x;
  const pen = createPen(doc);
  body.draw(pen, MARGIN.x, MARGIN.top);
  const under = MARGIN.top + body.height + BOX_GAP;
  const height = Math.min(boxes, TALLEST_BOX);
  boxesBlock(text.outline.boxes, { width, height, look }).draw(pen, MARGIN.x, under);
  foot.draw(pen, MARGIN.x, under + boxes);
  pen.end();
  doc.end();
  return bytes;
}

function openDocument(brief: Brief, { width, height }: PageSize): PdfDocument {
  const { notice } = outlineOf(brief);
  const options = {
    size: [width, height] as [number, number],
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: "en-GB",
    displayTitle: true,
    font: null,
    info: {
      Title: notice === null ? brief.title : `${brief.title}. ${notice}`,
      Subject: brief.from,
      Creator: "Restride",
      Producer: "Restride",
      CreationDate: new Date(`${brief.writtenOn}T00:00:00Z`),
    },
  };
  return new PDFDocument(options as unknown as PDFKit.PDFDocumentOptions);
}

/** All that a document gives, once it has ended. */
function collect(doc: PdfDocument): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(new Uint8Array(Buffer.concat(parts))));
    doc.on("error", reject);
  });
}
