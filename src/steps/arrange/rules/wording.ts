import w from "#messages/arrange-wording";
import type { Address, TieKind, Tone } from "./manner.ts";

// Sentences of our own in several wordings. Which one is taken hangs on what is known and on the contact, so that what
// two people of one field get does not read alike (METHOD §6).

type Words = Record<string, string>;
type Sentence = (words: never) => string;
const use = (some: readonly Sentence[]) =>
	some as readonly ((words: Words) => string)[];

const reasons: Record<TieKind, readonly ((words: Words) => string)[]> = {
	known: use([w.reasonKnown1, w.reasonKnown2, w.reasonKnown3]),
	introduced: use([
		w.reasonIntroduced1,
		w.reasonIntroduced2,
		w.reasonIntroduced3,
	]),
	shared: use([w.reasonShared1, w.reasonShared2, w.reasonShared3]),
	stranger: use([w.reasonStranger1, w.reasonStranger2, w.reasonStranger3]),
};

const spoken: Record<TieKind, readonly ((words: Words) => string)[]> = {
	known: use([w.spokenKnown1, w.spokenKnown2]),
	introduced: use([w.spokenIntroduced1, w.spokenIntroduced2]),
	shared: use([w.spokenShared1, w.spokenShared2]),
	stranger: use([w.spokenStranger1, w.spokenStranger2]),
};

const asks: Record<Tone, readonly ((words: Words) => string)[]> = {
	warm: use([w.askWarm1, w.askWarm2, w.askWarm3]),
	plain: use([w.askPlain1, w.askPlain2, w.askPlain3]),
	formal: use([w.askFormal1, w.askFormal2, w.askFormal3]),
};

const asksNow = use([w.askNow1, w.askNow2, w.askNow3]);
const asksHere = use([w.askHere1, w.askHere2]);
const subjects = use([w.subject1, w.subject2, w.subject3]);

/** How many askings for other words are told apart before they begin again. */
const ROUNDS = 16;

/** One of several wordings; the same for the same person until another is asked for, which moves every sentence on. */
function pick<T>(some: readonly T[], seed: number, salt: number): T {
	const person = Math.imul(Math.floor(seed / ROUNDS) + salt, 2654435761) >>> 16;
	const round = seed % ROUNDS;
	const at = person + round + Math.floor(round / some.length) * salt;
	// `some` is never empty.
	return some[at % some.length] as T;
}

/** A number that a person keeps: of their id, and of how often other words were asked for. */
export function seedOf(contactId: string, wording: number): number {
	let sum = 7;
	for (let at = 0; at < contactId.length; at++)
		sum = (Math.imul(sum, 31) + contactId.charCodeAt(at)) & 0xffffff;
	return sum * ROUNDS + (wording % ROUNDS);
}

export function reasonFor(tie: TieKind, words: Words, seed: number): string {
	return pick(reasons[tie], seed, 1)(words);
}

export function spokenFor(tie: TieKind, words: Words, seed: number): string {
	return pick(spoken[tie], seed, 2)(words);
}

export function askFor(
	{ channel, tone }: { channel: string; tone: Tone },
	words: Words,
	seed: number,
): string {
	if (channel === "phone") return pick(asksNow, seed, 3)(words);
	if (channel === "in-person") return pick(asksHere, seed, 3)(words);
	return pick(asks[tone], seed, 3)(words);
}

export function subjectFor(words: Words, seed: number): string {
	return pick(subjects, seed, 4)(words);
}

interface Manner {
	tone: Tone;
	address: Address;
	/** Nobody says "dear" aloud. */
	isSpoken?: boolean;
}

/** The greeting by how one stands to them; Dr. and Prof. stay with the name where it holds them. */
export function greetingFor(
	{ tone, address, isSpoken = false }: Manner,
	words: { name: string; given: string },
): string {
	if (isSpoken && tone !== "warm")
		return address === "full-name"
			? w.greetHelloFull(words)
			: w.greetHello(words);
	if (address === "full-name")
		return tone === "warm" ? w.greetHelloFull(words) : w.greetDearFull(words);
	switch (tone) {
		case "warm":
			return w.greetHi(words);
		case "plain":
			return w.greetHello(words);
		case "formal":
			return w.greetDear(words);
	}
}

export function closingFor(tone: Tone): string {
	switch (tone) {
		case "warm":
			return w.closingWarm();
		case "plain":
			return w.closingPlain();
		case "formal":
			return w.closingFormal();
	}
}

/** How one writes where nothing else was chosen: warmly to those one knows, formally to strangers. */
export function usualTone(tie: TieKind): Tone {
	switch (tie) {
		case "known":
			return "warm";
		case "introduced":
		case "shared":
			return "plain";
		case "stranger":
			return "formal";
	}
}

export function usualAddress(tie: TieKind, channel: string): Address {
	const isShort = channel === "message" && tie !== "stranger";
	return tie === "known" || isShort ? "first-name" : "full-name";
}
