import { ok, type Result, refuse } from "#core/result.ts";
import { readOrganization } from "#steps/people/actions/organization.ts";
import { readContact } from "#steps/people/actions/read.ts";
import { readGuard } from "#steps/prepare/actions/guard.ts";
import { type Actor, within } from "#storage/actor.ts";
import type { WholeBrief } from "../present/brief.ts";
import type { ConductRefusal } from "../schema/refusals.ts";
import { selectEarlierTalks } from "../store/brief.ts";
import { selectTalk } from "../store/talk.ts";

/** The person of a meeting, where they work, who introduced them, and what was said before. */
export function readMeetingBrief(
	actor: Actor,
	id: string,
): Promise<Result<WholeBrief, ConductRefusal>> {
	return actor.db.transaction(async (tx, nested) => {
		const talk = await selectTalk(tx, id);
		if (!talk) return refuse("talk-unknown", { id });
		const inside = within(actor, nested);
		const found = await readContact(inside, talk.contactId);
		if (!found.ok) return found;
		const { contact, introducedBy, positions } = found.value;
		const present = positions.filter(({ endedOn }) => endedOn === null);
		const now =
			present.find(
				({ title, organization }) =>
					title === contact.title && organization === contact.organization,
			) ??
			present.find(({ organization }) => organization === contact.organization);
		const place = now?.organizationId
			? await readOrganization(inside, now.organizationId)
			: null;
		return ok({
			talk,
			contact,
			introducedBy,
			guard: await readGuard(inside),
			sinceOn: now?.startedOn ?? null,
			organization: place?.ok ? place.value.organization : null,
			earlier: await selectEarlierTalks(tx, id),
		});
	});
}
