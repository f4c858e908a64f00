import { wordsOf } from "#catalogue/fold.ts";
import { emailKey, phoneKey, profileKey } from "#formats/contact-key.ts";
import { foldWords, organizationKey } from "../rules.ts";
import { type PersonName, readName } from "./double-name.ts";

/** What is looked at to tell whether two contacts are one person. */
export interface PersonLike {
	name: string | null;
	points: readonly {
		kind: string;
		value: string;
		strongKey?: string | null;
		label?: string | null;
	}[];
	positions: readonly {
		title: string | null;
		organization: string | null;
		occupations?: readonly { code: string; score: number }[];
	}[];
}

export interface Address {
	key: string;
	local: string;
	domain: string;
	/** As the provider reads it: dots and what stands behind a plus do not count at Gmail. */
	mailbox: string;
	/** Of an office or a family rather than of one person. */
	isShared: boolean;
}

/** A person as compared: read once, compared often. */
export interface ReadPerson {
	name: PersonName | null;
	/** The name was made from an address. */
	isGuessed: boolean;
	emails: Address[];
	phones: { key: string; isShared: boolean }[];
	profiles: { key: string; network: string }[];
	uids: string[];
	organizations: { key: string; words: string[] }[];
	titles: string[][];
	codes: string[];
	/** Of addresses, what they are called: "northlight". */
	domains: string[];
}

/** `country`: of phone numbers that say none. */
export function readPerson(person: PersonLike, country?: string): ReadPerson {
	const read: ReadPerson = {
		...{ name: null, isGuessed: false, emails: [], phones: [] },
		...{
			profiles: [],
			uids: [],
			organizations: [],
			titles: [],
			codes: [],
			domains: [],
		},
	};
	for (const { kind, value, strongKey, label } of person.points) {
		if (kind === "email") {
			const address = readAddress(value);
			if (address) read.emails.push(address);
		} else if (kind === "phone") {
			const key =
				strongKey ??
				phoneKey({ value, label: label ?? undefined }, country) ??
				digitsKey(value, label);
			if (key)
				read.phones.push({
					key,
					isShared: /home|work|office/i.test(label ?? ""),
				});
		} else if (kind === "profile") {
			const key = strongKey ?? profileKey(value);
			// Networks have changed their addresses: only two of one kind can differ.
			if (key)
				read.profiles.push({
					key,
					network: key.split("/").slice(0, -1).join("/"),
				});
		} else if (kind === "uid" && strongKey) read.uids.push(strongKey);
	}
	for (const { title, organization, occupations = [] } of person.positions) {
		if (organization)
			read.organizations.push({
				key: organizationKey(organization),
				words: tellingWords(organization, WEAK_ORGANIZATION),
			});
		if (title) read.titles.push(tellingWords(title, WEAK_TITLE));
		for (const { code, score } of occupations)
			if (score >= 0.5) read.codes.push(code);
	}
	if (person.name && !person.name.includes("@"))
		read.name = readName(person.name);
	if (read.name === null || read.name.family === null) {
		const guessed = nameInAddress(read);
		read.isGuessed = guessed !== null;
		read.name = guessed ?? read.name;
	}
	markFamilyAddresses(read);
	// Whoever has an address there most often works there.
	for (const { domain } of read.emails) {
		const [own = ""] = domain.split(".").slice(-2);
		if (own.length > 3 && !PUBLIC.test(domain)) read.domains.push(own);
	}
	return read;
}

const set = (text: string) => new Set(text.split(" "));
const OFFICE = set(
	"info office contact hello hi mail email post admin administration reception frontdesk desk sales support help helpdesk service services team staff jobs careers hr recruiting press media marketing billing accounts accounting finance booking bookings reservations orders shop store enquiries inquiries admissions registrar library noreply webmaster postmaster kontakt buero sekretariat empfang contacto contato ventas secretaria accueil bonjour",
);
const FAMILY =
	/^(the|familia|familie|family|famille|famiglia|fam)[._-]?\p{L}+|\p{L}+[._-]?(family|familie|familia|famille)$/u;
const WEAK_ORGANIZATION = set(
	"the of and und et y e de la le du del di da for a an inc llc ltd limited gmbh ag co corp company plc bv aps sa sl group holding international us usa county city",
);
const WEAK_TITLE = set(
	"senior junior sr jr lead principal staff head chief deputy assistant associate of the and at for in to a an ii iii i de la le du manager director officer",
);

function tellingWords(text: string, weak: ReadonlySet<string>): string[] {
	const words = wordsOf(foldWords(text));
	const telling = words.filter((word) => !weak.has(word));
	return telling.length > 0 ? telling : words;
}

/** "ana.ruiz@…" is written so by Ana Ruiz; with one word of the name known, the address must hold it. */
function nameInAddress({ name, emails }: ReadPerson): PersonName | null {
	for (const { local, isShared } of emails) {
		const words = local.replace(/\+.*|\d+$/g, "").split(/[._-]+/);
		const isName =
			words.length > 1 && words.every((word) => /^\p{L}+$/u.test(word));
		if (isShared || !isName) continue;
		if (name === null || words.includes(name.given))
			return readName(words.join(" "));
	}
	return null;
}

/** Numbers that belong to no plan that we know: equal digits say something, but are no strong key. */
function digitsKey(value: string, label?: string | null): string | null {
	const digits = value.replace(/\D/g, "");
	const isOnes = !/fax|pager|assistant|main/i.test(label ?? "");
	return isOnes && digits.length >= 7 ? `digits:${digits.slice(-9)}` : null;
}

/** Whose addresses anybody may have, so that having two says nothing. */
export const PUBLIC =
	/^(gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|mac|aol|gmx|web|proton|protonmail|mail|mailbox|orange|wanadoo|free|sfr|laposte|libero|yandex|qq|163|126|naver|daum|comcast|verizon|att|rogers|shaw|sympatico|telus|bigpond|btinternet|t-online|bluewin)\./;

function readAddress(value: string): Address | null {
	const key = emailKey(value);
	if (!key) return null;
	const at = key.lastIndexOf("@");
	const [local, domain] = [key.slice("email:".length, at), key.slice(at + 1)];
	const isGmail = domain === "gmail.com" || domain === "googlemail.com";
	const bare = local.replace(/\+.*$/, "");
	return {
		...{ key, local, domain },
		mailbox: isGmail
			? `${bare.replaceAll(".", "")}@gmail.com`
			: `${bare}@${domain}`,
		isShared: OFFICE.has(bare.replace(/[._\d-]+$/, "")) || FAMILY.test(bare),
	};
}

/** "ruiz@…" and "ruizes@…" may be a whole family's. */
function markFamilyAddresses({ name, emails }: ReadPerson): void {
	const family = name?.bare;
	if (!family) return;
	for (const address of emails) {
		const local = address.local.replace(/[\d._-]+/g, "");
		if (local === `${family}s` || local === `${family}es`)
			address.isShared = true;
	}
}
