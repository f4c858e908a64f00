import { foldText, wordsOf } from "#catalogue/fold.ts";
import type { Relation, Ring } from "#core/ring.ts";
import type { Sensitivity } from "../schema.ts";
import { twoNames } from "./line-names.ts";
import {
	isCapital,
	isJobNotName,
	isNameLike,
	isSmall,
	type JobJudge,
	jobScore,
	nameInCapitals,
	organizationScore,
} from "./line-parts.ts";
import { takeReach } from "./line-reach.ts";
import { cleanLine, partsOf } from "./line-split.ts";
import { readTie, type SaidTie } from "./line-tie.ts";
import { degrees, meetingWords, noteWords } from "./line-words.ts";

/** What one typed line says of a person; what it doesn't say is absent. Nothing typed is lost: what fits nowhere is the note. */
export interface LineReading {
	name?: string;
	title?: string;
	organization?: string;
	relation?: Relation;
	ring?: Ring;
	sensitivity?: Sensitivity;
	email?: string;
	phone?: string;
	profile?: string;
	howMet?: string;
	note?: string;
	/** The name may be two people's: "Tom & Sara Baker". */
	two?: [string, string];
}

/**
 * A line as people type it, "Ana Ruiz, nurse, St. Paul's", read as a person: name first, then in any order what they do,
 * where, how they are known and how to reach them. A line that begins with a job has no name: job and organization stand
 * for the person. Which of two parts is the job is decided by `judge`, by words of organizations, and by capitals. Null
 * when the line says nothing.
 */
export function readLine(line: string, judge: JobJudge): LineReading | null {
	const cleaned = cleanLine(line);
	if (!/[\p{L}\p{N}]/u.test(cleaned)) return null;
	const { reach, rest } = takeReach(cleaned);
	const reading = new Reading(judge, rest);
	Object.assign(reading.said, reach);
	reading.read(partsOf(rest, judge));
	return reading.done();
}

const at = /\s+(?:at|@|bei|chez)\s+|\s*@\s*/u;
/** Between a person and what they do: "Ana is a nurse", "Ana works at …". */
const does =
	/\s+(?:who\s+|she\s+|he\s+)?(?:is|['’]s|was|works?|working)(?:\s+(?:now\s+)?(?:as|for))?(?:\s+(?:an?|the))?\s+/iu;
const leadIn =
	/^(?:(?:who|she|he|they)(?:\s+(?:is|was|are)|['’](?:s|re))?|is|was|works? as|working as|currently|now)\s+(?:an?\s+|the\s+)?/iu;

class Reading {
	readonly said: LineReading = {};
	readonly #judge: JobJudge;
	readonly #cased: boolean;
	/** Parts that may be job or organization, in the order of the line. */
	readonly #open: string[] = [];
	readonly #left: string[] = [];
	#job: string | undefined;
	#organization: string | undefined;

	constructor(judge: JobJudge, text: string) {
		this.#judge = judge;
		this.#cased = /\p{Lu}/u.test(text);
	}

	read(parts: string[]): void {
		const rest = this.#readName(parts);
		for (const part of rest) this.#place(part);
		this.#settle();
	}

	/** Takes the name from the front; gives the parts that are left. */
	#readName([first, ...rest]: string[]): string[] {
		if (first === undefined) return [];
		const tie = readTie(first, this.#judge);
		if (tie) {
			this.#tie(tie);
			if (tie.rest === "") {
				const [next, ...others] = rest;
				if (
					next === undefined ||
					!isNameLike(next) ||
					isJobNotName(next, this.#judge, this.#cased)
				)
					return rest;
				return this.#readName([next, ...others]);
			}
			return this.#readName([tie.rest, ...rest]);
		}
		const [head = "", ...placed] = first.split(at);
		const after = placed.length > 0 ? [`at ${placed.join(" at ")}`] : [];
		const verb = /^(.+?)\s+(?:(?:who|she|he)\s+)?(?:works?|is|working)$/iu.exec(
			head,
		);
		if (verb && after.length > 0) {
			this.#name(verb[1] ?? "");
			return [...after, ...rest];
		}
		const spoken = does.exec(head);
		if (spoken && isNameLike(head.slice(0, spoken.index))) {
			this.#name(head.slice(0, spoken.index));
			const what = head.slice(spoken.index + spoken[0].length);
			const isPlace = /\bfor\s*$/i.test(
				spoken[0].replace(/\s+(?:an?|the)\s+$/i, ""),
			);
			return [isPlace ? `at ${what}` : what, ...after, ...rest];
		}
		const from = /^(.+?)\s+(from|via|through|whom|who|that)\s+(.+)$/u.exec(
			head,
		);
		if (from && isNameLike(from[1] ?? "")) {
			this.#name(from[1] ?? "");
			return [`${from[2]} ${from[3]}`, ...after, ...rest];
		}
		const surer = rest.some(
			(part) =>
				jobScore(part, this.#judge, this.#cased) >= 0.7 &&
				!readTie(part, this.#judge),
		);
		const bare = head.replace(
			/^(?:an?|the|some|somebody|someone|anyone|anybody)\s+(?:who\s+)?/iu,
			"",
		);
		const isNobody = bare !== head && !isCapital(head.split(" ")[1] ?? "");
		if (/^(?:an?|the|some|somebody|someone|anyone|anybody)?$/i.test(head))
			return [...after, ...rest];
		if (isNobody || (!surer && isJobNotName(bare, this.#judge, this.#cased))) {
			this.#job = bare.replace(leadIn, "");
			return [...after, ...rest];
		}
		const run = this.#jobInside(head);
		if (run) {
			this.#name(run.name);
			return [
				run.job,
				...(run.where ? [`at ${run.where}`] : []),
				...after,
				...rest,
			];
		}
		this.#name(head);
		return [...after, ...rest];
	}

	/** "Ana Ruiz nurse St. Paul's": a job in small letters between capitals. */
	#jobInside(
		text: string,
	): { name: string; job: string; where: string } | null {
		if (!this.#cased) return null;
		const words = text.split(" ");
		for (let from = 1; from < words.length; from++) {
			if (!isSmall(words[from] ?? "")) continue;
			let to = from;
			while (to < words.length && isSmall(words[to] ?? "")) to++;
			const job = words.slice(from, to).join(" ");
			if (this.#judge(job) >= 0.6)
				return {
					name: words.slice(0, from).join(" "),
					job,
					where: words.slice(to).join(" "),
				};
			from = to;
		}
		return null;
	}

	#name(text: string): void {
		const name = this.#cased ? text.trim() : nameInCapitals(text.trim());
		this.said.name = name.slice(0, 200);
		if (name.length > 200) this.#left.push(name.slice(200));
		const two = twoNames(name, this.#judge);
		if (two) this.said.two = two;
	}

	#tie(tie: SaidTie): void {
		const { said } = this;
		said.relation ??= tie.relation;
		said.ring ??= tie.ring;
		if (tie.sensitivity) said.sensitivity = tie.sensitivity;
		if (tie.title) this.#open.unshift(tie.title);
		this.#howMet(tie.words);
	}

	#howMet(words: string): void {
		this.said.howMet = this.said.howMet
			? `${this.said.howMet}; ${words}`
			: words;
	}

	#place(text: string): void {
		const folded = foldText(text);
		const tie = readTie(text, this.#judge);
		if (tie && (tie.rest === "" || isSmall(tie.rest))) {
			const employer = /^at\s+(.+)$/.exec(tie.rest)?.[1];
			this.#tie({ ...tie, words: employer ? tie.words : text });
			if (employer) this.#organization ??= employer;
			return;
		}
		if (meetingWords.test(folded)) {
			this.#howMet(text);
			return;
		}
		if (noteWords.test(folded)) {
			this.#left.push(text.replace(/^note\s*/i, ""));
			return;
		}
		const part = text
			.replace(leadIn, "")
			.replace(/^(?:an?|the)\s+(?=\p{Ll})/u, "");
		const where = /^(?:at|@|bei|chez|works? (?:at|for))\s+(.+)$/iu.exec(
			part,
		)?.[1];
		if (where) {
			const as = /^(.+?)\s+as\s+(?:an?\s+)?(.+)$/u.exec(where);
			this.#take(as?.[1] ?? where);
			if (as) this.#open.push(as[2] ?? "");
			return;
		}
		const [job, ...places] = part.split(at);
		if (places.length > 0 && job) {
			this.#open.push(job);
			this.#take(places.join(" at "));
			return;
		}
		const worksFor =
			/^(.+?)\s+(?:for|with)\s+(?:the\s+)?(\p{Lu}.*)$/u.exec(part) ??
			/^(co-?owner|owner|co-?founder|founder)\s+of\s+(.+)$/iu.exec(part);
		if (worksFor && jobScore(worksFor[1] ?? "", this.#judge, false) >= 0.7) {
			this.#open.push(worksFor[1] ?? "");
			this.#take(worksFor[2] ?? "");
			return;
		}
		if (part === "") return;
		// Years and numbers are neither job nor place.
		if (/\p{L}/u.test(part)) this.#open.push(part);
		else this.#left.push(part);
	}

	#take(organization: string): void {
		if (this.#organization === undefined) this.#organization = organization;
		else this.#left.push(organization);
	}

	/** Which of the open parts is the job, and which the organization. */
	#settle(): void {
		const open = this.#open.filter((part) => !this.#isDegree(part));
		const job = open.map((part) => jobScore(part, this.#judge, this.#cased));
		const place = open.map((part) =>
			organizationScore(part, this.#judge, this.#cased),
		);
		let best = { score: Number.NEGATIVE_INFINITY, job: -1, place: -1 };
		const noJob = this.#job !== undefined;
		const noPlace = this.#organization !== undefined;
		for (let j = -1; j < (noJob ? 0 : open.length); j++)
			for (let p = -1; p < (noPlace ? 0 : open.length); p++) {
				if ((j === p && j !== -1) || (place[p] ?? 1) < 0.3) continue;
				// Job before organization is what most people write; a part that is neither waits for the note.
				const score =
					(j < 0 ? 0 : (job[j] ?? 0) + 0.2 - 0.02 * j) +
					(p < 0 ? 0 : (place[p] ?? 0) + 0.15 - 0.02 * p) +
					(j >= 0 && p >= 0 && j < p ? 0.2 : 0);
				if (score > best.score) best = { score, job: j, place: p };
			}
		if (best.job >= 0) this.#job = open[best.job];
		if (best.place >= 0) this.#organization = open[best.place];
		const rest = open.filter((_, i) => i !== best.job && i !== best.place);
		for (const part of rest) this.#leave(part);
	}

	/** Ranks go with what follows ("VP", "Engineering"); a further job with the job; the rest is the note. */
	#leave(part: string): void {
		const isJob = jobScore(part, this.#judge, this.#cased) >= 0.7;
		if (this.#job !== undefined && isJob) this.#job += `, ${part}`;
		else this.#left.push(part);
	}

	#isDegree(part: string): boolean {
		const isOne = wordsOf(foldText(part.replaceAll(".", ""))).every((word) =>
			degrees.has(word),
		);
		if (isOne) this.#left.push(part);
		return isOne;
	}

	done(): LineReading | null {
		const { said } = this;
		// The surplus of a list "Ruiz, Ana, nurse, St. Paul's" is the given name.
		if (this.#job) said.title = cut(this.#job, 200, this.#left);
		if (this.#organization)
			said.organization = cut(this.#organization, 200, this.#left);
		if (said.howMet) said.howMet = cut(said.howMet, 500, this.#left);
		const first = this.#left[0];
		if (
			said.name &&
			first &&
			/^\p{Lu}\p{Ll}+$/u.test(first) &&
			/^\p{Lu}[\p{L}'’-]+$/u.test(said.name) &&
			this.#open[0] === first
		) {
			said.name = `${first} ${said.name}`;
			this.#left.shift();
		}
		if (this.#left.length > 0) said.note = this.#left.join("; ").slice(0, 2000);
		const stands =
			said.name ??
			said.title ??
			said.organization ??
			said.email ??
			said.phone ??
			said.profile;
		if (stands) return said;
		// A tie alone ("my neighbour") stands for somebody too.
		const words = said.howMet ?? said.note;
		return words
			? {
					...said,
					title: words.slice(0, 200),
					howMet: undefined,
					note: undefined,
				}
			: null;
	}
}

function cut(text: string, most: number, left: string[]): string {
	if (text.length > most) left.push(text.slice(most));
	return text.slice(0, most).trim();
}
