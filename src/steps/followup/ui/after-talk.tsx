import { read } from "#http/client.ts";
import m from "#messages/followup";
import { client, useRead } from "#web/api.ts";
import { longDate } from "#web/kit/dates.ts";
import type { FollowUpSummary } from "../schema/follow-up.ts";

/** Held talks, with what is left to do for each. */
export const useTalks = () =>
	useRead(["follow-up", "list"], () => read(client["follow-ups"].$get()), {
		onDevice: true,
	});

/** Nothing of a talk is left to do. */
export const isFinished = (talk: FollowUpSummary) =>
	talk.safetyNoted ||
	(talk.debriefed && (talk.thanks === "sent" || talk.doNotContact));

/** A talk with somebody that is not finished; null for none, undefined until it is known. */
export function useToFinish(
	contactId: string,
): FollowUpSummary | null | undefined {
	const { data, isError } = useTalks();
	if (isError) return null;
	const theirs = data?.filter(({ contact }) => contact.id === contactId);
	return theirs && (theirs.find((talk) => !isFinished(talk)) ?? null);
}

/** What a talk with somebody still asks for. */
export function AfterTalk({ talk }: { talk: FollowUpSummary }) {
	const { contact, heldOn, debriefed, meetingId } = talk;
	const path = `/follow-up/${meetingId}`;
	return (
		<section class="sheet stack">
			<h2>{m.sheetTitle({ contact: contact.name })}</h2>
			<p>{m.afterTalk({ date: longDate(heldOn) })}</p>
			<p>
				<a class="btn do" href={debriefed ? `${path}#thanks` : path}>
					{debriefed ? m.writeThanks() : m.debriefNow()}
				</a>
			</p>
		</section>
	);
}
