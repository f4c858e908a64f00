import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import {
	type SuggestionRefusal,
	suggestionRefusalKinds,
} from "./time-suggestion.ts";

export const answerWays = ["page", "mail"] as const;

/** What a contact may type, in characters. */
export const MOST_NAME = 200;
export const MOST_REACH = 300;
export const MOST_LIMITS = 300;
export const MOST_WORDS_TYPED = 1000;
/** So many people one page takes; more would not be help, and fill an address book. */
export const MOST_NAMED = 10;
/** Most days to which "not now" may point. */
export const MOST_DAYS_LATER = 730;

/** Somebody else to ask, as the contact names them. */
export interface NamedSomebody {
	name: string;
	howToReach: string;
	nameUse: "granted" | "limited" | "refused";
	limits: string;
}

export const contactAnswer = z
	.object({
		id: z.uuid(),
		way: z.enum(answerWays),
		kind: z.enum([
			"took",
			"moved",
			"cancelled",
			"not-now",
			"declined",
			"named-somebody",
			"do-not-contact",
			"asked-for-erasure",
			"unsure",
		]),
		/** What they did, in a sentence. */
		sentence: z.string(),
		note: z.string().nullable(),
		answeredAt: z.string(),
		seen: z.boolean(),
	})
	.openapi("ContactAnswer");
export type ContactAnswer = z.infer<typeof contactAnswer>;

export type OwnPageRefusal =
	| "contact-page-closed"
	| "contact-page-time-gone"
	| "contact-page-needs-date"
	| "contact-page-date-far"
	| "contact-page-needs-person"
	| "contact-page-needs-limits"
	| "contact-page-needs-answer"
	| "contact-page-unreadable"
	| "link-needs-public-address";
export type PageRefusal = OwnPageRefusal | SuggestionRefusal;

export const pageRefusalKinds: Record<PageRefusal, RefusalKind> = {
	...suggestionRefusalKinds,
	"contact-page-closed": "clash",
	"contact-page-time-gone": "clash",
	"contact-page-needs-date": "invalid",
	"contact-page-date-far": "invalid",
	"contact-page-needs-person": "invalid",
	"contact-page-needs-limits": "invalid",
	"contact-page-needs-answer": "invalid",
	"contact-page-unreadable": "invalid",
	"link-needs-public-address": "clash",
};
