import parsePhoneNumber, { type CountryCode } from "libphonenumber-js/min";
import { v5 } from "uuid";
import type { ContactRecord, Labelled } from "./record.ts";

/** Anything that has these is told apart by them: a record, or a stored contact. */
export type Keyed = Pick<
	ContactRecord,
	"emails" | "phones" | "profiles" | "uid"
>;

/** The namespace of `contentKey`; never change it, or every import would repeat. */
const CONTENT = "6f1a4a56-6d0e-5c1f-9d0b-2f3a8f0c7b11";

/**
 * What tells one person from another with certainty (DESIGN §4): `email:…` in
 * lower case, `tel:…` in E.164, `profile:…` for pages of people, `uid:…`. Each
 * once, in that order. Numbers without a country code need `defaultCountry`
 * (ISO 3166, `CA`); numbers that others share (fax, pager, main line) are none.
 */
export function strongKeys(record: Keyed, defaultCountry?: string): string[] {
	const keys = [
		...record.emails.map(({ value }) => emailKey(value)),
		...record.phones.map((phone) => phoneKey(phone, defaultCountry)),
		...record.profiles.map(profileKey),
		uidKey(record.uid),
	];
	return [...new Set(keys.filter((key) => key !== null))];
}

/**
 * A key of the record's own content, `content:…`, the same whenever the same
 * person is told of in the same words; not by row, and not by fields that a
 * later version may read differently. For records without a strong key.
 */
export function contentKey(record: ContactRecord): string {
	const content = [
		record.name.full,
		record.organization ?? "",
		record.title ?? "",
		record.connectedOn ?? "",
		record.birthday ?? "",
		...record.emails.map(({ value }) => value),
		...record.phones.map(({ value }) => value.replace(/\D/g, "")),
		...record.profiles,
	];
	const folded = content.map((text) => text.normalize("NFKC").toLowerCase());
	return `content:${v5(JSON.stringify(folded), CONTENT)}`;
}

/** `email:jane@example.com`; null when it is no address. */
export function emailKey(address: string): string | null {
	const text = address.trim().toLowerCase();
	return /^[^\s@]+@[^\s@]+$/.test(text) ? `email:${text}` : null;
}

/** `tel:+14165550123`, with `;ext=12` behind a shared number; null unless valid. */
export function phoneKey(
	phone: Labelled,
	defaultCountry?: string,
): string | null {
	if (/fax|pager|assistant|main/i.test(phone.label ?? "")) return null;
	const asked = `${defaultCountry ?? ""} ${phone.value}`;
	let key = readNumbers.get(asked);
	if (key === undefined) {
		key = readNumber(phone.value, defaultCountry);
		if (readNumbers.size >= MOST_READ) readNumbers.clear();
		readNumbers.set(asked, key);
	}
	return key;
}

// Reading a number takes a tenth of a millisecond, and an import asks for each of them several times.
const MOST_READ = 20_000;
const readNumbers = new Map<string, string | null>();

function readNumber(
	value: string,
	defaultCountry: string | undefined,
): string | null {
	const country = defaultCountry?.toUpperCase() as CountryCode | undefined;
	const parsed = parsePhoneNumber(value, country);
	if (!parsed?.isValid()) return null;
	const extension = parsed.ext ? `;ext=${parsed.ext}` : "";
	return `tel:${parsed.number}${extension}`;
}

/** Where the page of a person is, per network; other pages belong to companies too. */
const PERSON_PAGES: Record<string, RegExp> = {
	"linkedin.com": /^\/(?:in|pub)\/[^/]+/,
	"xing.com": /^\/profile\/[^/]+/,
	"github.com": /^\/[^/]+$/,
	"gitlab.com": /^\/[^/]+$/,
	"orcid.org": /^\/[\dx-]{19}$/,
	"researchgate.net": /^\/profile\/[^/]+/,
};

/**
 * `profile:linkedin.com/in/jane-doe`: without scheme, subdomain, query, language
 * suffix, trailing slash and percent signs; null when it is no page of a person.
 */
export function profileKey(address: string): string | null {
	const bare = address.trim().replace(/^[a-z][a-z0-9+.-]*:\/\//i, "");
	const [place = ""] = bare.split(/[?#]/);
	const slash = place.indexOf("/");
	if (slash === -1) return null;
	const host = place.slice(0, slash).toLowerCase();
	const path = decodePath(place.slice(slash)).replace(/\/+$/, "");
	for (const [network, page] of Object.entries(PERSON_PAGES)) {
		if (host !== network && !host.endsWith(`.${network}`)) continue;
		const found = page.exec(path)?.[0];
		return found ? `profile:${network}${found}` : null;
	}
	return null;
}

/** Short identifiers (`1`, `42`) are counted by every address book anew: no key. */
function uidKey(uid: string | undefined): string | null {
	const text = (uid ?? "").trim().replace(/^urn:uuid:/i, "");
	return text.length >= 8 ? `uid:${text.toLowerCase()}` : null;
}

function decodePath(path: string): string {
	let decoded = path;
	try {
		decoded = decodeURIComponent(path);
	} catch {
		// A stray percent sign: the path as it is.
	}
	return decoded.normalize("NFC").toLowerCase();
}
