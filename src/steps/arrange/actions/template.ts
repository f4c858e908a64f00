import { newId } from "#core/ids.ts";
import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import { ourTemplate } from "../rules/our-templates.ts";
import { checkTemplate } from "../rules/template-fields.ts";
import type {
	KeepTemplateInput,
	TemplateKey,
	TemplateRefusal,
} from "../schema/template.ts";
import {
	deleteTemplate,
	saveTemplate,
	selectTemplate,
} from "../store/template.ts";

export interface Template extends TemplateKey {
	subject: string | null;
	body: string;
	isOwn: boolean;
}

/** The template in force: the person's own, else ours. */
export function readTemplate(
	actor: Actor,
	key: TemplateKey,
): Promise<Template> {
	return actor.db.transaction(async (tx) => {
		const own = await selectTemplate(tx, key);
		const ours = ourTemplate(key.channel, key.tie);
		return {
			...key,
			subject: own ? own.subject : ours.subject,
			body: own?.body ?? ours.body,
			isOwn: own !== undefined,
		};
	});
}

/** Keeps the person's own; one with fields that nobody can fill is refused. */
export function keepTemplate(
	actor: Actor,
	input: KeepTemplateInput,
): Promise<Result<Template, TemplateRefusal>> {
	return actor.db.transaction(async (tx) => {
		for (const text of [input.body, input.subject ?? ""]) {
			const checked = checkTemplate(text);
			if (!checked.ok)
				return refuse(checked.refusal.code, checked.refusal.facts);
		}
		await saveTemplate(tx, { id: newId(), now: actor.now }, input);
		const { channel, tie, tone, subject, body } = input;
		return ok({
			...{ channel, tie, tone, body },
			subject: subject || null,
			isOwn: true,
		});
	});
}

/** Back to ours. */
export async function resetTemplate(
	actor: Actor,
	key: TemplateKey,
): Promise<Template> {
	await actor.db.transaction((tx) => deleteTemplate(tx, key));
	return readTemplate(actor, key);
}
