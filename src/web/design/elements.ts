type Child = Node | string | null;
type Attributes = Readonly<Record<string, string | boolean | ((event: Event) => void)>>;

/** An element with its attributes and children; handlers are attributes that are functions. */
export function element(name: string, attributes: Attributes = {}, ...children: Child[]): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) setAttribute(made, key, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

function setAttribute(made: HTMLElement, key: string, value: Attributes[string]): void {
  if (typeof value === "function") made.addEventListener(key, value);
  else if (value === true) made.setAttribute(key, "");
  else if (value !== false) made.setAttribute(key, value);
}

const SVG = "http://www.w3.org/2000/svg";

/** An SVG drawing from shapes, each a name with its attributes; hidden from readers, which get the words. */
export function drawing(
  size: readonly [number, number],
  shapes: readonly (readonly [string, Readonly<Record<string, string | number>>])[],
  className = "",
): SVGElement {
  const made = document.createElementNS(SVG, "svg");
  made.setAttribute("viewBox", `0 0 ${size[0]} ${size[1]}`);
  made.setAttribute("aria-hidden", "true");
  if (className) made.setAttribute("class", className);
  for (const [name, attributes] of shapes) {
    const shape = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) shape.setAttribute(key, String(value));
    made.append(shape);
  }
  return made;
}

/** A reason with its bent arrow and the chips of its rules. */
export const why = (text: string, rules: readonly string[]): HTMLElement =>
  element(
    "p",
    { class: "why" },
    drawing(
      [18, 18],
      [
        [
          "path",
          {
            d: "M4 3v6a3 3 0 0 0 3 3h7m-3-3 3 3-3 3",
            fill: "none",
            stroke: "currentColor",
            "stroke-width": 1.6,
            "stroke-linecap": "round",
            "stroke-linejoin": "round",
          },
        ],
      ],
    ),
    element(
      "span",
      {},
      `${text} `,
      ...rules.flatMap((rule) => [element("span", { class: "rule" }, rule), " "]),
    ),
  );
