import { z } from "@hono/zod-openapi";

/** The runner's settings. See contract.ts for what holds for all. */

export const settingSchema = z
  .object({ key: z.string(), value: z.string(), about: z.string(), set: z.boolean() })
  .openapi("Setting");

export const settingsSchema = z
  .object({ schema: z.literal("restride.settings/1"), settings: z.array(settingSchema) })
  .openapi("Settings");

export type SettingView = z.infer<typeof settingSchema>;
export type SettingsView = z.infer<typeof settingsSchema>;
