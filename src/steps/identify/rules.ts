import { ok, type Result, refuse } from "#core/result.ts";
import type { AddTargetInput, TargetRefusal } from "./schema.ts";

export interface NewTarget {
	kind: AddTargetInput["kind"];
	occupationCode: string | null;
	label: string;
	country: string | null;
	reason: string | null;
}

/** What is kept: an occupation by its code under its own title, anything else by the person's words (METHOD step 1, edges). */
export function decideTarget(
	input: AddTargetInput,
	occupation: { code: string; title: string } | undefined,
): Result<NewTarget, TargetRefusal> {
	const rest = {
		country: input.country ?? null,
		reason: input.reason || null,
	};
	if (input.kind === "occupation") {
		if (!occupation)
			return refuse("unknown-occupation", {
				code: input.occupationCode ?? "",
			});
		return ok({
			...rest,
			kind: input.kind,
			occupationCode: occupation.code,
			label: occupation.title,
		});
	}
	if (!input.label) return refuse("target-needs-label");
	return ok({
		...rest,
		kind: input.kind,
		occupationCode: null,
		label: input.label,
	});
}
