import type { z } from "@hono/zod-openapi";
import { faultSchema } from "./contract.ts";

/** A JSON answer of that shape, for the API's description. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { "application/json": { schema } },
});

const fault = json(faultSchema, "What was wrong, where, and what to do");

/** The faults that any route may answer with. */
export const FAULTS = { 400: fault, 403: fault, 404: fault, 409: fault, 410: fault, 422: fault, 500: fault };

/** A JSON body of that shape, required. */
export const jsonBody = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { "application/json": { schema } },
});
