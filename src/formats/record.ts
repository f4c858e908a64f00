import type { PlainDate } from "#core/instant.ts";
import type { ColumnMapping } from "./column-mapping.ts";

/** The parts of a name as the file gave them; a missing part is an empty text. */
export type ContactName = {
	/** As one would show it. Never a company or an address: those have fields. */
	full: string;
	given: string;
	family: string;
	additional: string;
	prefix: string;
	/** Degrees and generations: `MBA, PMP`, `Jr.` */
	suffix: string;
};

/** An e-mail address or phone number with what the file calls it (`work`, `home`, `fax`). */
export type Labelled = { value: string; label?: string };

export type PositionPart = { organization?: string; title?: string };

export type PostalAddress = {
	label?: string;
	poBox?: string;
	extended?: string;
	street?: string;
	city?: string;
	region?: string;
	postalCode?: string;
	country?: string;
};

/** One person as one file tells of them (DESIGN §4, Import). */
export type ContactRecord = {
	/** From 1, counting every record of the file, also those that are skipped. */
	row: number;
	name: ContactName;
	emails: Labelled[];
	phones: Labelled[];
	/** Web addresses of the person, the profile of the exporting network first. */
	profiles: string[];
	organization?: string;
	title?: string;
	/** Further pairs, when the file names more than one position. */
	positions?: PositionPart[];
	uid?: string;
	connectedOn?: PlainDate;
	/** `1980-03-22`, or `--12-01` without a year. */
	birthday?: string;
	note?: string;
	/** Labels and groups that the file puts the person in, without those of the program itself. */
	tags?: string[];
	addresses?: PostalAddress[];
	/** What has no field of its own, by the file's name for it. */
	rest?: Record<string, string>;
};

/**
 * Why a record was not taken: `no-identity` has none of name, e-mail, phone,
 * profile address and organization; `not-a-person` is a group of an address book;
 * `erased-person` is somebody whom the seeker erased (people says so, no reader).
 */
export type SkipCode =
	| "empty-row"
	| "no-identity"
	| "row-too-large"
	| "unreadable-card"
	| "not-a-person"
	| "erased-person";

export type SkippedRow = {
	row: number;
	code: SkipCode;
	facts?: Record<string, unknown>;
	/** The beginning of what stands there, so that one knows which row is meant. */
	text?: string;
};

export const CONTACT_FILE_KINDS = [
	...(["linkedin", "google", "outlook", "yahoo", "csv"] as const),
	...(["vcard", "ics", "json-resume"] as const),
] as const;
export type ContactFileKind = (typeof CONTACT_FILE_KINDS)[number];

/** A table as a mapping screen shows it. */
export type TablePreview = {
	/** Names of the columns, each once: a second `Mail` is `Mail (2)`, one without a name `column 3`. */
	header: string[];
	/** Lines before the header; -1 when there is no header and the first line is a row. */
	headerRow: number;
	/** The first few rows after the header. */
	rows: string[][];
};

/** What a file holds: `read` = `records.length` + `skipped.length`, always. */
export type ReadFile = {
	kind: ContactFileKind;
	read: number;
	records: ContactRecord[];
	skipped: SkippedRow[];
	/** For kind `csv`: the table and what its columns were taken for. */
	table?: TablePreview & { mapping: ColumnMapping };
};

/** Chinese, Japanese and Korean names: the family name first, and nothing between. */
const EASTERN =
	/^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;

/** A name with only the given parts filled. */
export function nameOf(parts: Partial<ContactName>): ContactName {
	const { given = "", family = "", additional = "" } = parts;
	const { prefix = "", suffix = "" } = parts;
	const eastern = additional === "" && EASTERN.test(given + family);
	const parted = eastern ? [family + given] : [given, additional, family];
	const composed = parted.filter(Boolean).join(" ");
	const full = parts.full || composed;
	return { full, given, family, additional, prefix, suffix };
}

/** Whether a record says enough to be a contact (DESIGN §4, Import). */
export function hasIdentity(record: ContactRecord): boolean {
	return (
		record.name.full !== "" ||
		record.emails.length > 0 ||
		record.phones.length > 0 ||
		record.profiles.length > 0 ||
		(record.organization ?? "") !== ""
	);
}
