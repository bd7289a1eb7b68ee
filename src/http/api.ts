import type { OpenAPIHono } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { Services } from "../app/services.ts";
import { registerActivityRoutes } from "./activity.routes.ts";
import { registerAddRunRoute } from "./add-run.routes.ts";
import { registerAfterVisitRoutes } from "./after-visit.routes.ts";
import { answerOnce } from "./answer-once.ts";
import { createApiFrame } from "./api-frame.ts";
import { registerBackupRoutes } from "./backup.routes.ts";
import { registerBriefRoutes } from "./brief.routes.ts";
import { registerCadenceRoutes } from "./cadence.routes.ts";
import { registerCalendarRoutes } from "./calendar.routes.ts";
import { registerCareRoutes } from "./care.routes.ts";
import { registerCheckinRoutes } from "./checkin.routes.ts";
import { registerConnectionRoutes } from "./connection.routes.ts";
import { registerDuplicateRoutes } from "./duplicate.routes.ts";
import { presentTooLarge, presentUnknown } from "./errors.ts";
import { type GuardOptions, guardAgainstOtherSites, withSafeHeaders } from "./guard.ts";
import { registerGuideRoutes } from "./guide.routes.ts";
import { registerHelpsRoutes } from "./helps.routes.ts";
import { registerImportRoutes } from "./import.routes.ts";
import { registerImportRunRoutes } from "./import-run.routes.ts";
import { registerInsightRoutes } from "./insight.routes.ts";
import { registerLoadRoute } from "./load.routes.ts";
import { registerMassageRoutes } from "./massage.routes.ts";
import { registerNiggleRoutes } from "./niggle.routes.ts";
import { registerPlanRoutes } from "./plan.routes.ts";
import { registerRoutineRoute } from "./routine.routes.ts";
import { registerSafetyRoutes } from "./safety.routes.ts";
import { registerSettingsRoutes } from "./settings.routes.ts";
import { registerShareRoutes } from "./share.routes.ts";
import { registerTherapistRoutes } from "./therapist.routes.ts";
import { registerTrainingRoutes } from "./training.routes.ts";
import { registerVisitRoutes } from "./visit.routes.ts";
import { registerWellnessRoute } from "./wellness.routes.ts";
import { registerWhatIfRoute } from "./what-if.routes.ts";

/** The API under /api/v1, described by OpenAPI at /api/v1/openapi.json. */
export function createApi(services: Services, guard: GuardOptions): OpenAPIHono {
  const api = createApiFrame();
  api.use("*", withSafeHeaders);
  api.use("*", guardAgainstOtherSites(guard));
  api.use("*", limitBodies);
  api.use("*", answerOnce(services));
  api.notFound(presentUnknown);
  registerConnectionRoutes(api, services);
  registerPlanRoutes(api, services);
  registerActivityRoutes(api, services);
  registerLoadRoute(api, services);
  registerWellnessRoute(api, services);
  registerTrainingRoutes(api, services);
  registerMassageRoutes(api, services);
  registerNiggleRoutes(api, services);
  registerWhatIfRoute(api, services);
  registerSafetyRoutes(api, services);
  registerCheckinRoutes(api, services);
  registerCareRoutes(api, services);
  registerRoutineRoute(api, services);
  registerInsightRoutes(api, services);
  registerCadenceRoutes(api, services);
  registerHelpsRoutes(api, services);
  registerCalendarRoutes(api, services);
  registerTherapistRoutes(api, services);
  registerSettingsRoutes(api, services);
  registerImportRoutes(api, services);
  registerImportRunRoutes(api, services);
  registerDuplicateRoutes(api, services);
  registerAddRunRoute(api, services);
  registerBackupRoutes(api, services);
  registerGuideRoutes(api);
  registerBriefRoutes(api, services);
  registerShareRoutes(api, services);
  registerAfterVisitRoutes(api, services);
  registerVisitRoutes(api, services);
  api.doc31("/openapi.json", {
    openapi: "3.1.0",
    info: {
      title: "Restride",
      version: "1",
      description: "When to have a massage and which kind, from a runner's own training files.",
    },
  });
  return api;
}

const LARGEST_REQUEST = 64 * 1024;

/** Requests are small; uploads, backups and plans are files and take what they take. */
const limitBodies: MiddlewareHandler = (context, next) =>
  /\/(uploads|backups|training\/import)$/.test(context.req.path)
    ? next()
    : bodyLimit({ maxSize: LARGEST_REQUEST, onError: presentTooLarge })(context, next);
