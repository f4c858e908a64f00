import m from "#messages/arrange";
import type { PersonRow } from "../store/people.ts";

/** How a person is called: by name, or by job title and organization until the switchboard gave one. */
export function personLabel(
	person: Pick<PersonRow, "name" | "title" | "organization"> | undefined,
): string {
	if (!person) return m.personGone();
	const { name, title, organization } = person;
	if (name) return name;
	if (title && organization) return m.personByPost({ title, organization });
	return title ?? organization ?? m.personUnnamed();
}

export function presentPerson(id: string, person: PersonRow | undefined) {
	return {
		id: person?.id ?? id,
		name: personLabel(person),
		title: person?.title ?? null,
		organization: person?.organization ?? null,
	};
}
