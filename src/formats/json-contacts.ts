import { ok, type Result, refuse } from "#core/result.ts";
import { findEmail, findPhone, findWebAddress } from "./addresses.ts";
import { MAX_RECORD_CHARS, MAX_RECORDS } from "./bounds.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import {
	type ContactRecord,
	hasIdentity,
	nameOf,
	type PositionPart,
	type ReadFile,
} from "./record.ts";

type Json = Record<string, unknown>;

/**
 * The people in JSON Resumes (jsonresume.org), one or a list of them: whose résumé
 * it is, with the position they hold, then those who vouch for them, by name. Refused: text that is no JSON, and
 * JSON without `basics`, `references` or `contacts`.
 */
export function readJsonContacts(
	text: string,
): Result<ReadFile, "not-json-resume" | "too-large"> {
	const resumes = resumesIn(text);
	if (resumes.length === 0) return refuse("not-json-resume");
	const entries = resumes.flatMap((resume): (() => ContactRecord)[] => [
		...(isObject(resume.basics) ? [() => personOf(resume)] : []),
		...listOf(resume.references).map((one) => () => refereeOf(one)),
		...listOf(resume.contacts).map((one) => () => personOf({ basics: one })),
	]);
	if (entries.length > MAX_RECORDS) {
		return refuse("too-large", { maxRecords: MAX_RECORDS });
	}
	const file: ReadFile = {
		...{ kind: "json-resume", read: entries.length, records: [], skipped: [] },
	};
	entries.forEach((entry, index) => {
		const row = index + 1;
		const record = { ...entry(), row };
		const { length } = JSON.stringify(record);
		if (length > MAX_RECORD_CHARS) {
			const facts = { length, limit: MAX_RECORD_CHARS };
			file.skipped.push({ row, code: "row-too-large", facts });
		} else if (hasIdentity(record)) file.records.push(record);
		else file.skipped.push({ row, code: "no-identity" });
	});
	return ok(file);
}

function resumesIn(text: string): Json[] {
	let parsed: unknown;
	try {
		parsed = JSON.parse(text.replace(/^\uFEFF/, ""));
	} catch {
		return [];
	}
	const list = Array.isArray(parsed) ? parsed : [parsed];
	return list
		.filter(isObject)
		.filter((one) =>
			["basics", "references", "contacts"].some(
				(part) => typeof one[part] === "object" && one[part] !== null,
			),
		);
}

function personOf({ basics, work }: Json): ContactRecord {
	const person = isObject(basics) ? basics : {};
	const jobs = listOf(work)
		.filter(({ endDate }) => textOf(endDate) === "")
		.map(jobOf)
		.filter(({ organization, title }) => organization || title);
	const title = textOf(person.label) || textOf(person.title);
	const organization = textOf(person.organization) || textOf(person.company);
	// The heading is the person's word for what they do; the job that goes on says where.
	const [held = {}, ...more] = jobs;
	const record: ContactRecord = {
		row: 0,
		name: nameOf({ full: textOf(person.name) || textOf(person.fullName) }),
		emails: valuesOf(person.email, findEmail),
		phones: valuesOf(person.phone, findPhone),
		profiles: [
			...listOf(person.profiles).map(({ url }) => textOf(url)),
			...[person.url, person.website].map(textOf),
		].flatMap((url) => findWebAddress(url) ?? []),
	};
	record.profiles = [...new Set(record.profiles)];
	const job = {
		organization: organization || held.organization,
		title: held.title || title,
	};
	if (job.organization) record.organization = job.organization;
	if (job.title) record.title = job.title;
	if (more.length > 0) record.positions = more;
	const note = cleanText(typeof person.note === "string" ? person.note : "");
	if (note) record.note = note;
	return record;
}

function jobOf(job: Json): PositionPart {
	const organization =
		textOf(job.name) || textOf(job.company) || textOf(job.organization);
	const title = textOf(job.position) || textOf(job.title);
	return { ...(organization && { organization }), ...(title && { title }) };
}

/** Somebody who vouches: a name, and what they wrote. */
function refereeOf(one: Json): ContactRecord {
	const record = personOf({ basics: one });
	const words = typeof one.reference === "string" ? one.reference : "";
	const note = cleanText(words);
	return note ? { ...record, note } : record;
}

function valuesOf(
	value: unknown,
	find: (text: string) => string | null,
): { value: string }[] {
	const list = Array.isArray(value) ? value : [value];
	return list.flatMap((one) => {
		const found = find(textOf(one));
		return found ? [{ value: found }] : [];
	});
}

function isObject(value: unknown): value is Json {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): Json[] {
	return Array.isArray(value) ? value.filter(isObject) : [];
}

function textOf(value: unknown): string {
	return typeof value === "string" ? cleanLine(value) : "";
}
