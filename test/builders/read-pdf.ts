import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A piece of text where it stands on the page, in points from its lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface TaggedNode {
  readonly role: string;
  readonly alt: string | null;
  /** All text inside, in reading order. */
  readonly text: string;
  readonly children: readonly TaggedNode[];
}

export interface ReadPdf {
  readonly pages: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly PlacedText[];
  readonly tree: TaggedNode;
  readonly info: Readonly<Record<string, unknown>>;
}

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
}

interface Marked {
  readonly type: string;
  readonly id?: string;
}

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** Reads a PDF as another program does. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0, useSystemFonts: false });
  const document = await loading.promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const view = page.getViewport({ scale: 1 });
  const tree = (await page.getStructTree()) as TreeNode;
  const { info } = await document.getMetadata();
  const read = {
    pages: document.numPages,
    width: view.width,
    height: view.height,
    items: items.flatMap((item) => placed(item as unknown as TextItem)),
    tree: tagged(tree, textById(items as unknown as readonly (TextItem | Marked)[])),
    info: info as unknown as Record<string, unknown>,
  };
  await loading.destroy();
  return read;
}

function placed(item: TextItem): readonly PlacedText[] {
  if (typeof item.str !== "string" || item.str.trim() === "") return [];
  const [, , , size = 0, x = 0, y = 0] = item.transform;
  return [{ text: item.str, x, y, width: item.width, size }];
}

function textById(items: readonly (TextItem | Marked)[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const open: (string | undefined)[] = [];
  for (const item of items) {
    if ("str" in item) {
      const id = open.findLast((each) => each !== undefined);
      if (id !== undefined) texts.set(id, `${texts.get(id) ?? ""} ${item.str}`);
    } else if (item.type === "endMarkedContent") open.pop();
    else open.push(item.id);
  }
  return texts;
}

function tagged(node: TreeNode, texts: ReadonlyMap<string, string>): TaggedNode {
  const children = (node.children ?? []).map((child) => tagged(child, texts));
  const own = node.id === undefined ? "" : (texts.get(node.id) ?? "");
  const text = [own, ...children.map((child) => child.text)].join(" ").replaceAll(/\s+/g, " ").trim();
  return {
    role: node.role ?? node.type ?? "",
    alt: node.alt ?? null,
    text,
    children: children.filter(({ role }) => role !== "content"),
  };
}

/** All nodes of a role, in reading order. */
export const nodesOf = (node: TaggedNode, role: string): readonly TaggedNode[] => [
  ...(node.role === role ? [node] : []),
  ...node.children.flatMap((child) => nodesOf(child, role)),
];
