import type { DueThing } from "#core/due.ts";
import { dateIn } from "#core/instant.ts";
import m from "#messages/arrange";
import { withdrawnIn } from "./name-checks.ts";
import { type NamesKnown, nameCheckings } from "./name-standing.ts";

interface Unsent {
	kind: "approach" | "thank-you" | "meeting" | "loop-back";
	id: string;
	contactId: string;
	text: string;
}

interface Receiver {
	id: string;
	label: string;
	name: string | null;
	givenName: string | null;
	familyName: string | null;
	doNotContactAt: string | null;
}

type Flag = Omit<DueThing, "target">;

/** Unsent words that name somebody who took back the use of their name (METHOD §3: flagged at once), each with where they are mended. */
export function withdrawnDue(
	texts: readonly Unsent[],
	people: ReadonlyMap<string, Receiver>,
	known: NamesKnown,
): { text: Unsent; thing: Flag }[] {
	// Only who took something back can stand in them so.
	const guarded = known.guarded.filter(({ id }) =>
		known.said.some(
			({ referrerId, status }) => referrerId === id && status === "withdrawn",
		),
	);
	if (guarded.length === 0) return [];
	const checkings = nameCheckings([...people.entries()], { ...known, guarded });
	return texts.flatMap((text) => {
		const person = people.get(text.contactId);
		const checking = checkings.get(text.contactId);
		if (!person || !checking || person.doNotContactAt) return [];
		const withdrawn = withdrawnIn(text.text, checking);
		if (!withdrawn) return [];
		const last = known.said.findLast(
			(one) =>
				one.referrerId === withdrawn.contactId && one.status === "withdrawn",
		);
		const facts = { referrer: withdrawn.full, name: person.label };
		const thing: Flag = {
			id: idOf(text),
			dueOn: dateIn(last?.at ?? known.now, known.seeker.zone),
			weight: 1,
			kind: "name-withdrawn",
			contact: { id: person.id, name: person.label },
			title: m.dueNameWithdrawn(facts),
			sentence: m.dueNameWithdrawnWhy(facts),
			action: { label: m.dueNameWithdrawnDo(), path: pathOf(text) },
		};
		return [{ text, thing }];
	});
}

/** An approach has one draft; a talk may have thanks to several people. */
function idOf({ kind, id, contactId }: Unsent): string {
	return kind === "approach"
		? `name-withdrawn:${id}`
		: `name-withdrawn:${kind}:${id}:${contactId}`;
}

function pathOf({ kind, id }: Unsent): string {
	switch (kind) {
		case "approach":
			return `/arrange/approaches/${id}`;
		case "thank-you":
			return `/follow-up/${id}#thanks`;
		case "meeting":
			return `/arrange/meetings/${id}`;
		case "loop-back":
			return "/follow-up#loop-backs";
	}
}
