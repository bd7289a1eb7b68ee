import type { Page } from "@playwright/test";

/** A therapist's answer, half of it tapped and half of it typed. */
export async function fillReply(page: Page): Promise<void> {
  const form = page.getByRole("region", { name: "After the visit" });
  await form.getByRole("button", { name: /^Calves/ }).click();
  await form.getByRole("radio", { name: "4, firm" }).click();
  await form.getByRole("button", { name: /^Quads/ }).click();
  await form.getByText("Other places").click();
  await form.getByRole("button", { name: "Left Achilles" }).click();
  await form.getByLabel("In your own words").fill("Right calf tight at the outer head. Less so at the end.");
  await form
    .getByRole("button", { name: /^Add: / })
    .first()
    .click();
  await form.getByRole("button", { name: "In my own words" }).click();
  await form.getByLabel("Name of the drill").fill("Heel drops off a step");
  await form.getByRole("button", { name: "2 weeks" }).click();
  await form.getByRole("button", { name: "No firm work" }).click();
  await form.getByLabel("Name or practice").fill("Kim, Riverside Practice");
}

/** The same, looked over before it is sent. */
export async function reviewReply(page: Page): Promise<void> {
  await fillReply(page);
  await page.getByRole("button", { name: "Look it over" }).click();
  await page.getByRole("heading", { name: "This is what you send" }).waitFor();
}
