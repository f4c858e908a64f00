import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { type PageRefusal, pageRefusalKinds } from "./contact-page.ts";
import { offerTimesInput } from "./meeting.ts";

/** Two or three times that go into the message being written; `withPage` adds one line that leads to a page of their own. */
export const offerInMessageInput = offerTimesInput.extend({
	withPage: z.boolean().default(false),
});
export type OfferInMessageInput = z.infer<typeof offerInMessageInput>;

export type OfferRefusal = PageRefusal | "offer-page-too-early";
export const offerRefusalKinds: Record<OfferRefusal, RefusalKind> = {
	...pageRefusalKinds,
	"offer-page-too-early": "against-method",
};
