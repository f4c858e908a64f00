import { operations } from "#http/route.ts";
import { closingRoutes } from "./routes/closing.ts";
import { noteRoutes } from "./routes/note.ts";
import { runSheetRoutes } from "./routes/run-sheet.ts";

export const conductRoutes = operations()
	.route("/", runSheetRoutes)
	.route("/", noteRoutes)
	.route("/", closingRoutes);
