import { writeVCards } from "#formats/write-vcard.ts";
import type { Tx } from "#storage/db.ts";
import {
	type ExportFile,
	type Holder,
	heldTables,
	tableFiles,
} from "#storage/export.ts";
import { distinctPoints } from "./rules.ts";
import { peopleHeld, textsAndTags } from "./store/held.ts";
import { keptId } from "./store/merged.ts";

/** This step's tables, and every named person as a vCard for other address books. */
export async function exportPeople(tx: Tx): Promise<ExportFile[]> {
	return [
		...(await tableFiles(tx, "people")),
		{ path: "contacts.vcf", text: await contactCards(tx) },
	];
}

/** A card is meant for others, so a sensitive note stays out of it (METHOD §3); so do the dated ones, which are for oneself. */
async function contactCards(tx: Tx): Promise<string> {
	const contacts = await tx
		.selectFrom("contact")
		.select([
			"id",
			"name",
			"givenName",
			"familyName",
			"note",
			"noteSensitive",
			"updatedAt",
		])
		.where("mergedInto", "is", null)
		.where("erasedAt", "is", null)
		.where("name", "is not", null)
		.orderBy("sortKey")
		.orderBy("id")
		.execute();
	const points = await tx
		.selectFrom("contactPoint")
		.select(["kind", "value", "label", "strongKey"])
		.select(keptId("contactPoint.contactId").as("contactId"))
		.orderBy("id")
		.execute();
	const positions = await tx
		.selectFrom("position")
		.leftJoin("organization", "organization.id", "position.organizationId")
		.select(["position.title", "organization.name"])
		.select(keptId("position.contactId").as("contactId"))
		.where("position.endedOn", "is", null)
		.orderBy("position.id")
		.execute();
	const pointsByContact = Map.groupBy(points, (point) => point.contactId);
	const positionsByContact = Map.groupBy(positions, (p) => p.contactId);
	return writeVCards(
		contacts.map((contact) => {
			const own = distinctPoints(pointsByContact.get(contact.id) ?? []);
			const labelled = (kind: string) =>
				own
					.filter((point) => point.kind === kind)
					.map(({ value, label }) => ({ value, label: label ?? undefined }));
			return {
				uid: contact.id,
				name: {
					full: contact.name ?? "",
					given: contact.givenName ?? "",
					family: contact.familyName ?? "",
					additional: "",
					prefix: "",
					suffix: "",
				},
				emails: labelled("email"),
				phones: labelled("phone"),
				profiles: labelled("profile").map(({ value }) => value),
				positions: (positionsByContact.get(contact.id) ?? []).map((one) => ({
					title: one.title ?? undefined,
					organization: one.name ?? undefined,
				})),
				note: (contact.noteSensitive ? null : contact.note) ?? undefined,
				changedAt: contact.updatedAt,
			};
		}),
	);
}

/** What this step holds of a person. */
export const holdPeople: Holder = (tx, person, withHidden) =>
	heldTables(
		tx,
		"people",
		{ person, withHidden },
		peopleHeld(person),
		textsAndTags,
	);
