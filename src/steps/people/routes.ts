import { operations } from "#http/route.ts";
import { contactRoutes } from "./routes/contact.ts";
import { referralRoutes } from "./routes/referral.ts";

export const peopleRoutes = operations()
	.route("/", contactRoutes)
	.route("/", referralRoutes);
