import type { WholeOrganization } from "../schema/organization.ts";
import type { Organization } from "../schema.ts";
import type {
	CountedRow,
	OrganizationRow,
	PlaceRow,
} from "../store/organization.ts";

export function presentOrganization({
	id,
	name,
	people,
	were,
}: CountedRow): Organization {
	return { id, name, people, were };
}

export function presentWholeOrganization({
	organization,
	places,
	targets,
	spellings,
	alike,
}: {
	organization: OrganizationRow;
	places: readonly PlaceRow[];
	targets: readonly { id: string; label: string }[];
	spellings: readonly { name: string; mergeId: string | null }[];
	alike: readonly CountedRow[];
}): WholeOrganization {
	const count = (there: boolean) =>
		new Set(
			places
				.filter(({ endedOn }) => (endedOn === null) === there)
				.map(({ contactId }) => contactId),
		).size;
	return {
		id: organization.id,
		name: organization.name,
		people: count(true),
		were: count(false),
		note: organization.note,
		positions: places.map((row) => ({
			contactId: row.contactId,
			label: row.label,
			title: row.title,
			startedOn: row.startedOn,
			endedOn: row.endedOn,
			doNotContact: row.doNotContactAt !== null,
		})),
		targets: targets.map(({ id, label }) => ({ id, label })),
		spellings: spellings.map(({ name, mergeId }) => ({ name, mergeId })),
		alike: alike.map(presentOrganization),
	};
}
