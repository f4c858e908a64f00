import { ok, type Result, refuse } from "#core/result.ts";

/** What a JSON Resume (jsonresume.org) says of skills and past work; a part that is missing is empty. */
export interface ResumeFacts {
	/** Names and keywords of skills, each once, in their order. */
	skills: string[];
	work: { position: string; organization: string }[];
	languages: string[];
}

/** Refused: text that is no JSON, and JSON that has none of the parts of a JSON Resume. Parts of another shape are left out. */
export function readJsonResume(
	text: string,
): Result<ResumeFacts, "not-json" | "not-json-resume"> {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return refuse("not-json");
	}
	if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed))
		return refuse("not-json-resume");
	const resume = parsed as Record<string, unknown>;
	const known = [
		"basics",
		"work",
		"volunteer",
		"education",
		"skills",
		"languages",
	];
	if (!known.some((part) => part in resume)) return refuse("not-json-resume");
	const skills = recordsOf(resume.skills).flatMap((skill) => [
		textOf(skill.name),
		...(Array.isArray(skill.keywords) ? skill.keywords.map(textOf) : []),
	]);
	return ok({
		skills: [...new Set(skills.filter((skill) => skill !== ""))],
		work: [...recordsOf(resume.work), ...recordsOf(resume.volunteer)]
			.map((job) => ({
				position: textOf(job.position),
				organization:
					textOf(job.name) || textOf(job.company) || textOf(job.organization),
			}))
			.filter(({ position }) => position !== ""),
		languages: recordsOf(resume.languages)
			.map((one) => textOf(one.language))
			.filter((language) => language !== ""),
	});
}

function recordsOf(part: unknown): Record<string, unknown>[] {
	return Array.isArray(part)
		? part.filter((one) => typeof one === "object" && one !== null)
		: [];
}

function textOf(value: unknown): string {
	return typeof value === "string" ? value.trim().slice(0, 200) : "";
}
