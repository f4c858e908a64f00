import { briefRoutes } from "./routes/brief.ts";
import { closingRoutes } from "./routes/closing.ts";
import { noteRoutes } from "./routes/note.ts";
import { pocketSheetRoutes } from "./routes/pocket-sheet.ts";
import { runSheetRoutes } from "./routes/run-sheet.ts";
import { shapeRoutes } from "./routes/shapes.ts";

export const conductRoutes = [
	runSheetRoutes,
	briefRoutes,
	noteRoutes,
	closingRoutes,
	shapeRoutes,
	pocketSheetRoutes,
] as const;
