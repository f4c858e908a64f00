import { addressBookRoutes } from "./routes/address-book.ts";
import { contactRoutes } from "./routes/contact.ts";
import { doubleRoutes } from "./routes/double.ts";
import { happeningRoutes } from "./routes/happening.ts";
import { helpRoutes } from "./routes/help.ts";
import { importRoutes } from "./routes/import.ts";
import { listRoutes } from "./routes/list.ts";
import { organizationRoutes } from "./routes/organization.ts";
import { personRoutes } from "./routes/person.ts";
import { referralRoutes } from "./routes/referral.ts";
import { rememberRoutes } from "./routes/remember.ts";
import { sharedFileRoutes } from "./routes/shared-file.ts";
import { sourceRoutes } from "./routes/source.ts";
import { undoRoutes } from "./routes/undo.ts";

export const peopleRoutes = [
	listRoutes,
	rememberRoutes,
	sourceRoutes,
	helpRoutes,
	contactRoutes,
	organizationRoutes,
	personRoutes,
	happeningRoutes,
	referralRoutes,
	doubleRoutes,
	importRoutes,
	undoRoutes,
	sharedFileRoutes,
	addressBookRoutes,
] as const;
