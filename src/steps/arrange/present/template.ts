import { templateFields } from "../rules/template-fields.ts";
import type { MessageTemplate, TemplateKey } from "../schema/template.ts";

export function presentTemplate({
	channel,
	tie,
	tone,
	subject,
	body,
	isOwn,
}: TemplateKey & {
	subject: string | null;
	body: string;
	isOwn: boolean;
}): MessageTemplate {
	return {
		...{ channel, tie, tone, subject, body, isOwn },
		fields: Object.entries(templateFields).map(([name, kind]) => ({
			name,
			kind,
		})),
	};
}
