import { z } from "@hono/zod-openapi";
import type { RefusalKind } from "#core/result.ts";
import { templateChannels, tieKinds, tones } from "../rules/manner.ts";

/** Which template: there is one of ours for each, and one of the person's own at most. */
export const templateKey = z.object({
	channel: z.enum(templateChannels),
	tie: z.enum(tieKinds),
	tone: z.enum(tones),
});
export type TemplateKey = z.infer<typeof templateKey>;

export const keepTemplateInput = templateKey.extend({
	/** For mails alone. */
	subject: z.string().trim().max(200).optional(),
	body: z.string().trim().min(1).max(3000),
});
export type KeepTemplateInput = z.infer<typeof keepTemplateInput>;

export const messageTemplate = templateKey
	.extend({
		subject: z.string().nullable(),
		body: z.string(),
		/** It is the person's own; else ours. */
		isOwn: z.boolean(),
		fields: z.array(
			z.object({
				name: z.string(),
				kind: z.enum(["sentence", "name", "words", "number"]),
			}),
		),
	})
	.openapi("MessageTemplate");
export type MessageTemplate = z.infer<typeof messageTemplate>;

export type TemplateRefusal = "template-field-unknown";

export const templateRefusalKinds: Record<TemplateRefusal, RefusalKind> = {
	"template-field-unknown": "invalid",
};
