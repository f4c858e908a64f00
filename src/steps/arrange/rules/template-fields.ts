import { ok, type Result, refuse } from "#core/result.ts";

/**
 * The fields of a template, each with the kind of thing that stands in its place. `sentence`s are made or the person's
 * own; the rest are words within one. A field is written as {name}.
 */
export const templateFields = {
	greeting: "sentence",
	connection: "sentence",
	reason: "sentence",
	background: "sentence",
	ask: "sentence",
	closing: "sentence",
	/** On the phone: who calls. */
	thisIs: "sentence",
	/** In a note to whoever introduces: the lines that they pass on. */
	forward: "sentence",
	open: "sentence",
	name: "name",
	given: "name",
	introducer: "name",
	seeker: "name",
	work: "words",
	theirWork: "words",
	place: "words",
	subject: "words",
	minutes: "number",
	phone: "number",
} as const;

export type FieldName = keyof typeof templateFields;
export type FieldValues = Record<FieldName, string>;

const FIELD = /\{\s*([\p{L}\p{N}_-]*)\s*\}/gu;

/** A template with its fields filled; none may be unknown (`checkTemplate`). What is empty leaves no hole. */
export function fillTemplate(template: string, values: FieldValues): string {
	return tidy(
		template.replace(FIELD, (written, name: string) =>
			isField(name) ? values[name] : written,
		),
	);
}

/** Whether a template can be filled: its fields are known, and its brackets are closed. */
export function checkTemplate(
	template: string,
): Result<true, "template-field-unknown"> {
	for (const [written, name = ""] of template.matchAll(FIELD))
		if (!isField(name))
			return refuse("template-field-unknown", { field: written });
	const left = template.replace(FIELD, "");
	const stray = /[{}]/.exec(left);
	return stray
		? refuse("template-field-unknown", {
				field: left.slice(stray.index, stray.index + 20),
			})
		: ok(true);
}

function isField(name: string): name is FieldName {
	return Object.hasOwn(templateFields, name);
}

/** Gaps left by what was not there: double spaces, empty lines, a missing phone number. */
export function tidy(text: string): string {
	return text
		.replace(/[ \t]+/g, " ")
		.replace(/ *\n */g, "\n")
		.replace(/\n{3,}/g, "\n\n")
		.trim();
}
