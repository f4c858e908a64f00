import { type RawBuilder, sql } from "kysely";
import type { Instant } from "#core/instant.ts";
import {
	type Identity,
	subscriberDigits,
	withoutPerson,
} from "#core/without-person.ts";
import type { Actor } from "./actor.ts";
import type { Tx } from "./db.ts";

/** A person on the way out: every id they go by, and all that tells who they are. */
export interface Erasing {
	/** The contact that stays, and those that were merged into it. */
	contactIds: readonly string[];
	identity: Identity;
	/** Meetings they were in: `alone` where nobody else was, who could be meant by what was written. */
	meetings: { all: readonly string[]; alone: readonly string[] };
	/** What stands for them from now on. */
	word: string;
	at: Instant;
}

/** One step's part of erasing a person: its rows about them, and their name in its other rows. */
export type Eraser = (tx: Tx, person: Erasing, actor: Actor) => Promise<void>;

/** The person to erase; undefined when they are not there. */
export type FindErasing = (
	tx: Tx,
	id: string,
	actor: Actor,
) => Promise<Erasing | undefined>;

/** Columns of a table in which somebody may be named. */
export type Texts = readonly (readonly [
	table: string,
	columns: readonly string[],
])[];

/** The rows of a table, as `t`, that are about a person, and what of them is hidden until it is asked for (METHOD §3). */
export interface HeldPart {
	table: string;
	where: RawBuilder<unknown>;
	hides?: { columns: readonly string[]; when: RawBuilder<unknown> };
	/** What no screen and no download can show. */
	without?: readonly string[];
}

/**
 * Takes the person out of the words in some columns of a table. `rows` narrows it to rows about them, where a first
 * name alone goes too. Texts that hold no part of the name are not even read.
 */
export async function scrubTexts(
	tx: Tx,
	table: string,
	columns: readonly string[],
	{ identity, word }: Erasing,
	rows?: RawBuilder<unknown>,
	/** No two texts of the column may be alike. */
	isUnique = false,
): Promise<void> {
	const needles = needlesOf(identity, rows !== undefined);
	if (needles.length === 0) return;
	for (const column of columns) {
		const text = sql.ref(column);
		const where = sql`${text} ilike any(${needles}::text[]) and ${rows ?? sql`true`}`;
		const { rows: found } = await sql<{ text: string }>`
			select distinct ${text} as text from ${sql.table(table)} where ${where}`.execute(
			tx,
		);
		for (const { text: before } of found) {
			let after = withoutPerson(before, identity, {
				word,
				isAboutThem: rows !== undefined,
			});
			while (
				isUnique &&
				after !== before &&
				(await isThere(tx, table, column, after))
			)
				after += " …";
			if (after !== before)
				await sql`
					update ${sql.table(table)} set ${text} = ${after}
					where ${text} = ${before} and ${rows ?? sql`true`}`.execute(tx);
		}
	}
}

async function isThere(tx: Tx, table: string, column: string, text: string) {
	const { rows } = await sql`
		select from ${sql.table(table)} where lower(${sql.ref(column)}) = lower(${text})`.execute(
		tx,
	);
	return rows.length > 0;
}

/** Patterns of LIKE, one of which every text that holds the person fits. */
export function needlesOf(
	{ names, traces, organizations }: Identity,
	isAboutThem: boolean,
): string[] {
	const words = names.flatMap(({ full, given, family }) =>
		[full, given ?? "", family ?? ""].flatMap((part) => part.split(/\s+/)),
	);
	const parts = [
		...words,
		...traces.map((trace) => {
			// However a number is set apart, its digits come in their order.
			const digits = subscriberDigits(trace);
			return digits
				? [...digits].join("%")
				: trace.replace(/^(https?:\/\/)?(www\.)?/i, "");
		}),
		...(isAboutThem ? organizations : []),
	];
	const all = parts.flatMap((part) => [part, bare(part), spelled(part)]);
	return [...new Set(all)]
		.filter((part) => part.length > 1)
		.map((part) => `%${part.replace(/[\\_]/g, "\\$&")}%`);
}

const bare = (text: string) => text.normalize("NFD").replace(/\p{Mn}/gu, "");

/** "Müller" is also written "Mueller". */
const spelled = (text: string) =>
	text.replace(/[äöüåø]/gi, (letter) =>
		letter.toLowerCase() === "å" ? "aa" : `${bare(letter.replace(/ø/i, "o"))}e`,
	);
