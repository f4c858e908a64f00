import { findingRoutes } from "./routes/finding.ts";
import { questionRoutes } from "./routes/question.ts";

export const prepareRoutes = [findingRoutes, questionRoutes] as const;
