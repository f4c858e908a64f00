import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useRead } from "#web/api.ts";
import type { Approach } from "../schema/approach.ts";
import { leadOf } from "./approach-lead.ts";

/** What is under way with a person: the request that is open, or the talk that is to come; null for nothing, undefined until it is known. */
export function useUnderWay(
	contactId: string | undefined,
): Approach | null | undefined {
	const { data, isError } = useRead(
		["approach", "to", contactId],
		() => read(client.approaches.$get({ query: { contactId } })),
		{ enabled: Boolean(contactId) },
	);
	if (isError) return null;
	return data && (data.find(isUnderWay) ?? null);
}

function isUnderWay({ status, open, meeting }: Approach): boolean {
	if (open) return true;
	return (
		status === "accepted" &&
		(!meeting || ["proposed", "agreed"].includes(meeting.status))
	);
}

/** Where it stands, and the way to it: nobody is asked twice at once. */
export function UnderWay({ approach }: { approach: Approach }) {
	const { id, status, contact } = approach;
	// Times that are only on offer are no talk yet.
	const meeting = status === "accepted" ? approach.meeting : null;
	const path = meeting
		? `/arrange/meetings/${meeting.id}`
		: `/arrange/approaches/${id}`;
	return (
		<section class="sheet stack">
			<h2>
				{meeting
					? m.meetingTitle({ name: contact.name })
					: m.underWayTitle({ name: contact.name })}
			</h2>
			<p>{meeting ? meeting.when : leadOf(approach)}</p>
			<p>
				<a class="btn do" href={path}>
					{meeting
						? m.openTalk()
						: status === "drafted"
							? m.openDraft()
							: m.openApproach()}
				</a>
			</p>
		</section>
	);
}
