import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useRoute } from "preact-iso";
import { Refused } from "#http/client.ts";
import m from "#messages/followup";
import safety from "#messages/followup-safety";
import { longDate } from "#web/kit/dates.ts";
import { Empty, Loaded, PageHead } from "#web/kit/states.tsx";
import type { FollowUp } from "../schema/follow-up.ts";
import type { ThankYou } from "../schema/thank-you.ts";
import { DebriefForm } from "./debrief-form.tsx";
import { InsightsPart } from "./insights-part.tsx";
import { OwedPart } from "./owed-part.tsx";
import { PeoplePart } from "./people-part.tsx";
import { ThankYouPart } from "./thank-you-part.tsx";
import { useFollowUp } from "./use-follow-up.ts";
import "./followup.css";

/** One held talk: the debrief in four short parts, then the thanks; `children` are what waits to be read first. */
export function FollowUpPage({ children }: { children?: ComponentChildren }) {
	const { params } = useRoute();
	const id = params.meetingId ?? "";
	const followUp = useFollowUp(id);
	const code =
		followUp.error instanceof Refused ? followUp.error.problem.code : "";
	if (code === "follow-up-not-held" && !followUp.data)
		return (
			<Empty title={m.notHeld()} body={m.notHeldBody()}>
				<a class="btn do" href={`/conduct/${id}`}>
					{m.openSheet()}
				</a>
			</Empty>
		);
	return (
		<Loaded query={followUp}>
			{(found) => (
				<>
					{followUp.waiting > 0 ? (
						<p class="small cut-off" role="status">
							{followUp.isCutOff
								? m.waitingOffline({ count: followUp.waiting })
								: m.waiting({ count: followUp.waiting })}
						</p>
					) : null}
					<Parts followUp={found}>{children}</Parts>
				</>
			)}
		</Loaded>
	);
}

function Parts({
	followUp,
	children,
}: {
	followUp: FollowUp;
	children: ComponentChildren;
}) {
	const { contact } = followUp;
	const left = openThings(followUp);
	// Whoever comes back after the debrief comes for the thanks; nothing changes its place while one is at it.
	const [isThanksFirst] = useState(
		() => followUp.debrief !== null && followUp.thankYous.some(isOwed),
	);
	const thanks = (
		<>
			{followUp.thankYous.length === 0 ? (
				<p class="note">{m.thanksLater({ name: contact.name })}</p>
			) : null}
			{followUp.thankYous.map((thankYou, at) => (
				<ThankYouPart
					key={thankYou.contact.id}
					id={at === 0 ? "thanks" : `thanks-${at + 1}`}
					followUp={followUp}
					thankYou={thankYou}
				/>
			))}
		</>
	);
	useEffect(() => {
		const { hash } = location;
		if (hash) document.getElementById(hash.slice(1))?.scrollIntoView();
	}, []);
	return (
		<>
			<PageHead
				title={m.sheetTitle({ contact: contact.name })}
				lead={m.sheetLead({
					date: longDate(followUp.heldOn),
					left,
				})}
			>
				<a class="btn quiet" href={`/conduct/${followUp.meetingId}`}>
					{m.backToSheet()}
				</a>
			</PageHead>
			{children}
			<div class="follow-parts">
				{left === 0 ? <AllDone name={contact.name} /> : null}
				{isThanksFirst ? thanks : null}
				<InsightsPart followUp={followUp} />
				<PeoplePart followUp={followUp} />
				<OwedPart followUp={followUp} />
				<DebriefForm followUp={followUp} />
				{isThanksFirst ? null : thanks}
				<p>
					<a
						href={`/people/${contact.id}/safety?meeting=${followUp.meetingId}`}
					>
						{safety.notRight()}
					</a>
				</p>
			</div>
		</>
	);
}

const isOwed = ({ standing, doNotContact, safetyNoted }: ThankYou) =>
	standing !== "sent" && !doNotContact && !safetyNoted;

/** Debrief, thanks and own promises that are still to do. */
function openThings({ debrief, thankYous, promises }: FollowUp): number {
	const thanks = thankYous.filter(isOwed);
	const owed = promises.filter((one) => one.owedBy === "seeker" && !one.keptAt);
	return (debrief ? 0 : 1) + thanks.length + owed.length;
}

function AllDone({ name }: { name: string }) {
	return (
		<section class="sheet stack">
			<h2>{m.allDone()}</h2>
			<p>{m.allDoneBody({ name })}</p>
			<a class="btn do" href="/insights">
				{m.toInsights()}
			</a>
		</section>
	);
}
