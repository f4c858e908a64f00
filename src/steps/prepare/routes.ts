import { operations } from "#http/route.ts";
import { findingRoutes } from "./routes/finding.ts";
import { questionRoutes } from "./routes/question.ts";

export const prepareRoutes = operations()
	.route("/", findingRoutes)
	.route("/", questionRoutes);
