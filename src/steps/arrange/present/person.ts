import m from "#messages/arrange";
import type { PersonRow } from "../store/people.ts";

/** A person in a few words; one who was erased is "someone", and the record of the talk stays. */
export function presentPerson(id: string, person: PersonRow | undefined) {
	return {
		id: person?.id ?? id,
		name: person?.label ?? m.personGone(),
		title: person?.title ?? null,
		organization: person?.organization ?? null,
	};
}
