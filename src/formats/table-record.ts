import { findEmail, findPhone, findWebAddress } from "./addresses.ts";
import { parseConnectedOn, parseDateCell } from "./plain-date.ts";
import { cleanLine, cleanText } from "./plain-text.ts";
import {
	type ContactRecord,
	type Labelled,
	nameOf,
	type PositionPart,
	type PostalAddress,
} from "./record.ts";
import type { SingleField, Target } from "./table-layout.ts";
import { tagsOf } from "./tags.ts";

/** Nobody has more addresses or jobs; the others stay in `rest`. */
const MAX_OF_A_KIND = 50;

/** What Outlook writes for a date that nobody gave. */
const NO_DATE = /^0+[/.-]0+[/.-]0+$/;
/** The person of one row: `targets` says for each cell where it goes, `names` what its column is called. */
export function rowToRecord(
	targets: readonly (readonly (Target | null)[])[],
	names: readonly string[],
	cells: readonly string[],
	row: number,
): ContactRecord {
	const record: ContactRecord = {
		...{ row, name: nameOf({}), emails: [], phones: [], profiles: [] },
	};
	const single: Partial<Record<SingleField, string>> = {};
	const jobs = new Map<string, PositionPart>();
	const addresses = new Map<string, PostalAddress>();
	const tags: string[] = [];
	const rest = new Map<string, string>();
	const labels = labelsOf(targets, cells);

	const take = (cell: string, target: Target): boolean => {
		switch (target.to) {
			case "email": {
				const found = splitValues(cell, /[;,\n]/).flatMap(
					(one) => findEmail(one) ?? [],
				);
				return addAll(
					record.emails,
					found,
					labels.get(target.slot),
					target.label,
				);
			}
			case "phone": {
				const found = splitPhones(cell).flatMap((one) => findPhone(one) ?? []);
				return addAll(
					record.phones,
					found,
					labels.get(target.slot),
					target.label,
				);
			}
			case "profile": {
				const found = splitValues(cell, /[\s;]/).flatMap(
					(one) => findWebAddress(one) ?? [],
				);
				for (const address of found.slice(0, MAX_OF_A_KIND))
					if (!record.profiles.includes(address)) record.profiles.push(address);
				return found.length > 0;
			}
			case "organization":
			case "title": {
				splitValues(cell).forEach((value, index) => {
					const slot = `${target.slot}/${index}`;
					jobs.set(slot, { ...jobs.get(slot), [target.to]: value });
				});
				return true;
			}
			case "address": {
				const { slot, part } = target;
				const label = labels.get(slot)?.label ?? target.label;
				const known = addresses.get(slot) ?? { ...(label && { label }) };
				addresses.set(slot, { ...known, [part]: cleanText(cell) });
				return true;
			}
			case "tags":
				tags.push(...splitValues(cell, /[;,]/));
				return true;
			case "label":
				return true;
			case "note":
				single.note = [single.note, cleanText(cell)]
					.filter(Boolean)
					.join("\n\n");
				return true;
			default:
				if (single[target.to] !== undefined) return false;
				single[target.to] = cleanLine(cell);
				return true;
		}
	};

	cells.forEach((cell, index) => {
		if (cell === "" || cell.trim() === "" || NO_DATE.test(cell)) return;
		const uses = targets[index] ?? [];
		let taken = false;
		for (const target of uses) if (target && take(cell, target)) taken = true;
		if (taken) return;
		const name = cleanLine(names[index] ?? "") || `column ${index + 1}`;
		rest.set(name, cleanText(cell));
	});

	addSingles(record, single, rest);
	addJobs(record, [...jobs.values()]);
	const labelled = tagsOf(tags);
	if (labelled) record.tags = labelled;
	if (addresses.size > 0) record.addresses = [...addresses.values()];
	record.name = nameIn(single, record);
	if (rest.size > 0) record.rest = Object.fromEntries(rest);
	return record;
}

type Label = { label: string; primary: boolean };

/** `* Work` marks the primary one. */
function labelsOf(
	targets: readonly (readonly (Target | null)[])[],
	cells: readonly string[],
): Map<string, Label> {
	const labels = new Map<string, Label>();
	targets.forEach((uses, index) => {
		for (const target of uses) {
			if (target?.to !== "label") continue;
			const text = cleanLine(cells[index] ?? "");
			const label = text.replace(/^\*/, "").trim().toLowerCase();
			labels.set(target.slot, { label, primary: text.startsWith("*") });
		}
	});
	return labels;
}

function addAll(
	list: Labelled[],
	values: readonly string[],
	said: Label | undefined,
	column: string,
): boolean {
	const label = said?.label || column;
	const added: Labelled[] = [];
	for (const value of values) {
		const same = (one: Labelled) =>
			one.value.toLowerCase() === value.toLowerCase();
		if (list.some(same) || added.some(same)) continue;
		if (list.length + added.length >= MAX_OF_A_KIND) return false;
		added.push(label ? { value, label } : { value });
	}
	if (said?.primary) list.unshift(...added);
	else list.push(...added);
	return values.length > 0;
}

function addSingles(
	record: ContactRecord,
	single: Partial<Record<SingleField, string>>,
	rest: Map<string, string>,
): void {
	if (single.note) record.note = single.note;
	if (single.uid) record.uid = single.uid;
	if (single.birthday) {
		const date = parseDateCell(single.birthday);
		if (date) record.birthday = date;
		else rest.set("birthday", single.birthday);
	}
	if (single.connectedOn) {
		const date = parseConnectedOn(single.connectedOn);
		if (date) record.connectedOn = date;
		else rest.set("connectedOn", single.connectedOn);
	}
}

function addJobs(record: ContactRecord, jobs: PositionPart[]): void {
	const [main, ...more] = jobs;
	if (main?.organization) record.organization = main.organization;
	if (main?.title) record.title = main.title;
	if (more.length > 0) record.positions = more;
}

function nameIn(
	single: Partial<Record<SingleField, string>>,
	record: ContactRecord,
): ContactRecord["name"] {
	const { given = "", family = "", additional = "" } = single;
	const { prefix = "", suffix = "", nickname = "", name = "" } = single;
	const parts = { given, family, additional, prefix, suffix };
	const turned = given || family ? null : familyFirst(name);
	if (turned) return nameOf({ ...parts, ...turned });
	// Address books show a company, or an address, where a person has no name.
	const same = (text: string) => text.toLowerCase() === name.toLowerCase();
	const isStandIn =
		same(record.organization ?? "") ||
		[...record.emails, ...record.phones].some(({ value }) => same(value));
	const found = nameOf({ ...parts, full: isStandIn ? "" : name });
	return found.full === "" ? { ...found, full: nickname } : found;
}

/** `Doe, Jane` as its parts; null for `Jane Doe, MBA` and `Acme, Inc.` */
export function familyFirst(
	name: string,
): { family: string; given: string } | null {
	const [family = "", given = "", ...more] = name.split(/, */);
	if (more.length > 0 || given === "" || family === "") return null;
	const isLoud = (text: string) => /^[\p{Lu}\d.]{2,}$/u.test(text);
	const isSuffix =
		/^(ph\.? ?d|jr|sr|inc|ltd|llc|gmbh|co|esq)\.?$/i.test(given) ||
		(isLoud(given) && !isLoud(family));
	return isSuffix || family.split(" ").length > 3 ? null : { family, given };
}

/** Several values in one cell: Google's ` ::: `, and what else may part them. */
function splitValues(cell: string, also?: RegExp): string[] {
	return cell
		.split(":::")
		.flatMap((part) => (also ? part.split(also) : [part]))
		.map(cleanLine)
		.filter(Boolean);
}

/** A comma or semicolon parts numbers only where each side is one. */
function splitPhones(cell: string): string[] {
	return splitValues(cell, /\n/).flatMap((one) => {
		const parts = one.split(/[;,]\s+/);
		const whole = parts.every((part) => part.replace(/\D/g, "").length >= 6);
		return whole ? parts : [one];
	});
}
