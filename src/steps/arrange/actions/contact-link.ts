import { ok, type Result, refuse } from "#core/result.ts";
import type { Actor } from "#storage/actor.ts";
import type { LinkSubjectInput } from "../schema/contact-link.ts";
import type { PageRefusal } from "../schema/contact-page.ts";
import { selectApproach } from "../store/approach.ts";
import { selectMeeting } from "../store/meeting.ts";
import type { LinkSubject } from "../store/public-link.ts";
import { makeLink } from "./public-link.ts";

/** The links of one contact's page: of an approach, or of a meeting that has none. */
export async function contactLinkSubject(
	actor: Actor,
	{ approachId, meetingId }: LinkSubjectInput,
): Promise<Result<LinkSubject, PageRefusal>> {
	return actor.db.read(async (tx) => {
		const meeting = meetingId ? await selectMeeting(tx, meetingId) : undefined;
		if (meetingId && !meeting)
			return refuse("meeting-unknown", { id: meetingId });
		const of = approachId ?? meeting?.approachId;
		if (of && !(await selectApproach(tx, of)))
			return refuse("approach-unknown", { id: of });
		if (!of && !meeting) return refuse("approach-unknown");
		return ok({
			purpose: "contact-page" as const,
			...(of ? { approachId: of } : { meetingId }),
		});
	});
}

/** Makes a page's address, where contacts can reach this server at all (DESIGN §7, Reach). */
export async function makeContactLink(
	actor: Actor,
	input: LinkSubjectInput,
): Promise<Result<{ url: string; expiresAt: string }, PageRefusal>> {
	const { publicUrl } = actor;
	if (!publicUrl) return refuse("link-needs-public-address");
	const subject = await contactLinkSubject(actor, input);
	if (!subject.ok) return subject;
	const { token, expiresAt } = await makeLink(actor, subject.value);
	return ok({ url: `${publicUrl}/a/${token}`, expiresAt });
}
