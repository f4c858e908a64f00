import { briefRoutes } from "./routes/brief.ts";
import { closingRoutes } from "./routes/closing.ts";
import { noteRoutes } from "./routes/note.ts";
import { pocketSheetRoutes } from "./routes/pocket-sheet.ts";
import { runSheetRoutes } from "./routes/run-sheet.ts";

export const conductRoutes = [
	runSheetRoutes,
	briefRoutes,
	noteRoutes,
	closingRoutes,
	pocketSheetRoutes,
] as const;
