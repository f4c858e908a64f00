import { closingRoutes } from "./routes/closing.ts";
import { noteRoutes } from "./routes/note.ts";
import { runSheetRoutes } from "./routes/run-sheet.ts";

export const conductRoutes = [
	runSheetRoutes,
	noteRoutes,
	closingRoutes,
] as const;
