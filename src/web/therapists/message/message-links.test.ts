import { expect, test } from "vitest";
import { callTo, mailTo, smsTo } from "./message-links.ts";

const LETTER = {
  subject: "A massage & more",
  text: "Hello,\n18:00?",
  email: "anna+legs@legs.example",
  phone: "+44 (20) 79-46",
};

test("a mail opens with its address, subject and lines", () => {
  expect(mailTo(LETTER)).toBe(
    "mailto:anna%2Blegs@legs.example?subject=A%20massage%20%26%20more&body=Hello%2C%0D%0A18%3A00%3F",
  );
});

test("a text message opens with its number and words", () => {
  expect(smsTo(LETTER)).toBe("sms:+44207946?&body=Hello%2C%0A18%3A00%3F");
});

test("without an address both open with the words alone", () => {
  const { subject, text } = LETTER;
  expect(mailTo({ subject, text })).toMatch(/^mailto:\?subject=/);
  expect(smsTo({ subject, text })).toMatch(/^sms:\?&body=/);
});

test("a number is dialled without the marks that people write in it", () => {
  expect(callTo("+44 (20) 79-46")).toBe("tel:+44207946");
});
