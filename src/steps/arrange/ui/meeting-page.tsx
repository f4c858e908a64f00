import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import safety from "#messages/followup-safety";
import { client, useRead } from "#web/api.ts";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import { timesLine } from "../rules/times.ts";
import type { MeetingPage as Page } from "../schema/meeting.ts";
import { CalendarAnswers, ReadAnswerFile } from "./calendar-answers.tsx";
import { ContactNews } from "./contact-news.tsx";
import { ContactPageLink } from "./contact-page-link.tsx";
import { MeetingSteps } from "./meeting-steps.tsx";
import "./arrange.css";

/** One talk: when on both clocks, where, and what is next for it. */
export function MeetingPage() {
	const { id = "" } = useRoute().params;
	const found = useRead(["meeting", id], () =>
		read(client.meetings[":id"].$get({ param: { id } })),
	);
	return (
		<Loaded query={found}>
			{(meeting) => (
				<>
					<PageHead
						title={m.meetingTitle({ name: meeting.contact.name })}
						lead={leadOf(meeting)}
					>
						<a class="btn quiet" href={`/people/${meeting.contact.id}`}>
							{m.toPerson({ name: meeting.contact.name })}
						</a>
						<a class="btn quiet" href="/arrange">
							{m.backToArrange()}
						</a>
					</PageHead>
					<div class="arrange-page">
						<ContactNews about={about(meeting)} name={meeting.contact.name} />
						<CalendarAnswers meeting={meeting} />
						<MeetingSteps meeting={meeting} />
						{meeting.status === "proposed" || meeting.status === "agreed" ? (
							<ContactPageLink
								about={about(meeting)}
								name={meeting.contact.name}
								mayOffer={meeting.status === "agreed"}
							/>
						) : null}
						<ReadAnswerFile meeting={meeting} />
						{meeting.history.length > 0 ? (
							<ul class="small">
								{meeting.history.map((move) => (
									<li key={move.movedAt}>
										{m.history({
											when: timesLine(
												move.fromStartsAt,
												meeting.seekerZone,
												meeting.contactZone,
											),
											by: move.movedBy,
										})}
									</li>
								))}
							</ul>
						) : null}
						<p>
							<a
								href={`/people/${meeting.contact.id}/safety?meeting=${meeting.id}`}
							>
								{safety.notRight()}
							</a>
						</p>
					</div>
				</>
			)}
		</Loaded>
	);
}

/** What a contact's page of this talk is about. */
function about({ id, approachId }: Page) {
	return approachId ? { approachId } : { meetingId: id };
}

function leadOf(meeting: Page): string {
	const { when } = meeting;
	switch (meeting.status) {
		case "proposed":
			return m.meetingLeadProposed({ count: meeting.offered.length });
		case "agreed":
			return when;
		case "held":
			return m.meetingLeadHeld({ when });
		case "cancelled":
			return m.meetingLeadCancelled();
		case "missed-by-contact":
			return m.meetingLeadMissedContact({ when });
		case "missed-by-seeker":
			return m.meetingLeadMissedSeeker({ when });
	}
}
