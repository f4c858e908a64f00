import type { Catalogue } from "#catalogue/occupations.ts";
import { codeTitle } from "#catalogue/titles/coder.ts";
import type { LineReading } from "../rules/quick-line.ts";
import { DOES_FROM } from "../rules.ts";
import type {
	LineReadings,
	RememberedLine,
	RememberedPerson,
} from "../schema/remember.ts";
import type { RememberedRow } from "../store/remember.ts";

export function presentRemembered(
	row: RememberedRow,
	catalogue: Catalogue,
): RememberedPerson {
	const [best] = row.occupations;
	return {
		id: row.id,
		name: row.name,
		label: row.label,
		title: row.title,
		organization: row.organization,
		ring: row.ring,
		relation: row.relation,
		howMet: row.howMet,
		note: row.note,
		sensitivity: row.sensitivity,
		occupation: best ? meaningOf(catalogue, best) : null,
		prompt: row.prompt,
		rememberedAt: row.rememberedAt,
	};
}

/** What a title most likely means; a guess is not told. */
function meaningOf(
	catalogue: Catalogue,
	{ code, score }: { code: string; score: number },
): { code: string; title: string } | null {
	const title = catalogue.occupation(code)?.title;
	return title && score >= DOES_FROM ? { code, title } : null;
}

export function presentReading(
	{
		line,
		reading,
		same,
	}: {
		line: string;
		reading: LineReading | null;
		same: { id: string; label: string } | null;
	},
	catalogue: Catalogue,
): LineReadings[number] {
	if (!reading) return { line, reading: null, same };
	const [best] = reading.title ? codeTitle(catalogue, reading.title) : [];
	const occupation = best ? meaningOf(catalogue, best) : null;
	return { line, reading: { ...reading, occupation }, same };
}

export function presentLine(
	line: Omit<RememberedLine, "people"> & { people: RememberedRow[] },
	catalogue: Catalogue,
): RememberedLine {
	return {
		id: line.id,
		outcome: line.outcome,
		people: line.people.map((row) => presentRemembered(row, catalogue)),
		same: line.same && { id: line.same.id, label: line.same.label },
		two: line.two,
	};
}
