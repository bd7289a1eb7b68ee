import { type ReactNode, useState } from "react";
import { FigureSheet } from "../figure/figure-sheet.tsx";
import { Refused } from "../read/call.ts";
import { Page } from "../shell/page.tsx";
import { Because } from "./because.tsx";
import { Button, type ButtonLook } from "./button.tsx";
import { Card } from "./card.tsx";
import { Answers, Chips, Segments } from "./choice.tsx";
import { DESIGN_WORDS as WORDS } from "./design-page-words.ts";
import { Dial } from "./dial.tsx";
import { TextField } from "./field.tsx";
import { ICONS, Icon } from "./icon.tsx";
import { FaultStrip } from "./states.tsx";
import { Tag, type TagLook } from "./tag.tsx";

const COLOURS = [
  "ground",
  "surface",
  "sunk",
  "line",
  "edge",
  "ink",
  "ink-2",
  "ink-3",
  "fig",
  "fig-soft",
  "panel",
  "lamp-1",
  "lamp-2",
  "lamp-3",
  "tape",
  "tape-soft",
  "moss",
  "moss-soft",
  "flag",
  "flag-text",
  "load-1",
  "load-2",
  "load-3",
  "load-4",
] as const;

const TYPES = [
  { name: "timer", classes: "text-timer font-display tabular-nums", sample: "0:30" },
  { name: "h1", classes: "text-h1 font-display", sample: "Nine gentle minutes" },
  { name: "lead", classes: "text-lead font-display", sample: "Friday 27 Nov, 18:00" },
  { name: "h2", classes: "text-h2 font-display", sample: "Calves and hips, gently" },
  { name: "h3", classes: "text-h3 font-display", sample: "My legs" },
  { name: "cue", classes: "text-cue", sample: "Heel heavy. Let the knee drift over your toes." },
  { name: "body", classes: "text-body", sample: "Everything works without a change here." },
  { name: "small", classes: "text-small", sample: "You ran 6 × 1 km, very hard." },
  { name: "caption", classes: "text-caption weight-text", sample: "felt 8 of 10" },
] as const;

const Part = ({
  id,
  title,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}) => (
  <Card labelledBy={id}>
    <h2 id={id} className="mb-3 text-h2">
      {title}
    </h2>
    {children}
  </Card>
);

/** The design system, piece by piece. */
export const DesignScreen = () => (
  <Page title={WORDS.title} lead={WORDS.lead}>
    <div className="grid gap-5 wide:grid-cols-2 wide:items-start">
      <Part id="colour" title={WORDS.colour}>
        <p className="mb-3 text-small text-ink-2">{WORDS.colourLead}</p>
        <ul className="grid grid-cols-3 gap-2 wide:grid-cols-4">
          {COLOURS.map((name) => (
            <li key={name} className="grid gap-1 text-caption">
              <span
                className="h-11 rounded-cell shadow-[inset_0_0_0_1px_var(--line)]"
                style={{ background: `var(--${name})` }}
              />
              {name}
            </li>
          ))}
        </ul>
      </Part>
      <Part id="type" title={WORDS.type}>
        <dl className="grid gap-3">
          {TYPES.map(({ name, classes, sample }) => (
            <div key={name}>
              <dt className="text-caption text-ink-3">{name}</dt>
              <dd className={classes}>{sample}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Pieces />
      <Part id="marks" title={WORDS.marks}>
        <ul className="grid gap-3">
          <li className="flex items-center gap-3">
            <Dial form="deep" status="proposed" /> {WORDS.deep}
          </li>
          <li className="flex items-center gap-3">
            <Dial form="moderate" status="booked" /> {WORDS.moderate}
          </li>
          <li className="flex items-center gap-3">
            <Dial form="gentle" status="done" /> {WORDS.gentle}
          </li>
          <li className="flex items-center gap-3">
            <Dial form="deep" status="cancelSuggested" /> {WORDS.cancel}
          </li>
        </ul>
      </Part>
      <Part id="icons" title={WORDS.icons}>
        <ul className="grid grid-cols-5 gap-3 text-caption text-ink-2">
          {ICONS.map((name) => (
            <li key={name} className="grid justify-items-center gap-1">
              <Icon name={name} />
              {name}
            </li>
          ))}
        </ul>
      </Part>
    </div>
    <div className="mt-5">
      <FigureSheet />
    </div>
  </Page>
);

function Pieces() {
  const [side, setSide] = useState("left");
  const [feels, setFeels] = useState<readonly string[]>(["tight"]);
  const [answer, setAnswer] = useState<string | null>(null);
  return (
    <Part id="pieces" title={WORDS.pieces}>
      <div className="grid gap-5">
        <div className="flex flex-wrap gap-2">
          {(Object.keys(WORDS.buttons) as ButtonLook[]).map((look) => (
            <Button key={look} look={look}>
              {WORDS.buttons[look]}
            </Button>
          ))}
        </div>
        <div className="flex flex-wrap gap-2">
          {(Object.keys(WORDS.tags) as TagLook[]).map((look) => (
            <Tag key={look} look={look}>
              {WORDS.tags[look]}
            </Tag>
          ))}
        </div>
        <Because rules={["T1", "T2"]}>{WORDS.because}</Because>
        <span>
          <Segments
            label={WORDS.side}
            value={side}
            onChange={setSide}
            options={[
              { value: "left", words: WORDS.left },
              { value: "right", words: WORDS.right },
            ]}
          />
        </span>
        <Chips
          label={WORDS.feels}
          values={feels}
          onChange={setFeels}
          options={[
            { value: "tight", words: WORDS.tight },
            { value: "ache", words: WORDS.aches },
          ]}
        />
        <TextField label={WORDS.field} hint={WORDS.fieldHint} />
        <TextField label={WORDS.field} fault={WORDS.fieldFault} defaultValue="calf" />
        <Answers
          label={WORDS.question}
          value={answer}
          onChange={setAnswer}
          options={[
            { value: "no", words: WORDS.no },
            { value: "yes", words: WORDS.yes },
            { value: "unsure", words: WORDS.notSure, about: WORDS.counts },
          ]}
        />
        <FaultStrip error={new Refused(WORDS.fault, "file.truncated")} />
      </div>
    </Part>
  );
}
