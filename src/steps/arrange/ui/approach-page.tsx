import { useRoute } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useRead, useWrite } from "#web/api.ts";
import { longDate } from "#web/kit/dates.ts";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import { WentOut } from "#web/kit/went-out.tsx";
import type { ApproachPage as Page } from "../schema/approach.ts";
import { AgreeForm } from "./agree-form.tsx";
import { AnswerForm } from "./answer-form.tsx";
import { leadOf, mayAnswer } from "./approach-lead.ts";
import { Asides } from "./asides.tsx";
import { ContactNews } from "./contact-news.tsx";
import { ContactPageLink } from "./contact-page-link.tsx";
import { DraftPlan } from "./draft-plan.tsx";
import { ElsewhereCard } from "./elsewhere-card.tsx";
import { GiveUp } from "./give-up.tsx";
import { IncomingCard } from "./incoming-card.tsx";
import { Introduced, Introducer } from "./introducer.tsx";
import { MessageEditor } from "./message-editor.tsx";
import { OfferInMessage } from "./offer-in-message.tsx";
import { Timeline } from "./timeline.tsx";
import { WorkPlace } from "./work-place.tsx";
import "./arrange.css";

/** One approach: the message in hand, what is being waited for, and all that happened. */
export function ApproachPage() {
	const { id = "" } = useRoute().params;
	const found = useRead(["approach", id], () =>
		read(client.approaches[":id"].$get({ param: { id } })),
	);
	return (
		<Loaded query={found}>
			{(approach) => (
				<>
					<PageHead
						title={m.approachTitle({ name: approach.contact.name })}
						lead={leadOf(approach)}
					>
						<a class="btn quiet" href={`/people/${approach.contact.id}`}>
							{m.toPerson({ name: approach.contact.name })}
						</a>
						<a class="btn quiet" href="/arrange">
							{m.backToArrange()}
						</a>
					</PageHead>
					<div class="arrange-page">
						<Sensitivity approach={approach} />
						<IncomingCard approach={approach} isAsked={mayAnswer(approach)} />
						<ContactNews
							about={{ approachId: approach.id }}
							name={approach.contact.name}
						/>
						<NextThing approach={approach} />
						{isAsking(approach) ? (
							<ContactPageLink
								about={{ approachId: approach.id }}
								name={approach.contact.name}
								mayOffer={
									approach.status === "accepted" ||
									approach.checking?.mayOfferPage === true
								}
							/>
						) : null}
						<Timeline approach={approach} />
						<GiveUp approach={approach} />
					</div>
				</>
			)}
		</Loaded>
	);
}

/** What is to be done now: one card with the filled button, the rest below it. */
function NextThing({ approach }: { approach: Page }) {
	const { draft, checking, status } = approach;
	const isClosing = approach.due?.kind === "close";
	return (
		<>
			{draft && checking ? (
				<>
					<Introducer approach={approach} />
					<MessageEditor
						key={draft.kind}
						approach={approach}
						draft={draft}
						checking={checking}
					/>
					{draft.kind === "thanks" ||
					!["email", "message"].includes(draft.channel) ? null : (
						<OfferInMessage approach={approach} />
					)}
					<Asides asides={draft.asides} />
					{status === "drafted" ? (
						<>
							<DraftPlan approach={approach} draft={draft} />
							<CameFirst approach={approach} />
						</>
					) : null}
				</>
			) : null}
			<Introduced approach={approach} />
			{status === "unsure" ? <Unsure approach={approach} /> : null}
			{isClosing ? <CloseCard approach={approach} /> : null}
			{status !== "accepted" && approach.meeting?.status === "proposed" ? (
				<p>
					{m.onOffer({ name: approach.contact.name })}{" "}
					<a href={`/arrange/meetings/${approach.meeting.id}`}>
						{m.onOfferDo()}
					</a>
				</p>
			) : null}
			{mayAnswer(approach) ? (
				<>
					<Ahead approach={approach} />
					<AnswerForm approach={approach} isFirst={!draft && !isClosing} />
				</>
			) : null}
			{status === "sent" && approach.due ? (
				<ElsewhereCard approach={approach} />
			) : null}
			{status === "accepted" ? (
				approach.meeting ? (
					<section class="sheet stack">
						<h2>{m.agreedTalk()}</h2>
						<p>{approach.meeting.when}</p>
						<p>
							<a
								class="btn do"
								href={`/arrange/meetings/${approach.meeting.id}`}
							>
								{m.openTalk()}
							</a>
						</p>
					</section>
				) : (
					<AgreeForm approach={approach} />
				)
			) : null}
			{status === "redirected" && approach.suggested[0] ? (
				<section class="sheet stack">
					<h2>{m.suggestedTitle()}</h2>
					<p>
						<a
							class="btn do"
							href={`/arrange/new?contact=${approach.suggested[0].id}`}
						>
							{m.elsewhereWrite({ name: approach.suggested[0].name })}
						</a>
					</p>
				</section>
			) : null}
		</>
	);
}

/** Something may still come of it, so that a page would have something to say. */
function isAsking({ status, open }: Page): boolean {
	return open || status === "accepted";
}

function Ahead({ approach }: { approach: Page }) {
	const words = approach.ahead.flatMap(({ kind, dueOn }) => {
		if (kind === approach.due?.kind) return [];
		const date = longDate(dueOn);
		if (kind === "try-someone-else") return m.aheadElsewhere({ date });
		if (kind === "reminder") return m.aheadReminder({ date });
		if (kind === "close") return m.aheadClose({ date });
		return kind === "deferred-reminder" ? m.aheadDeferred({ date }) : [];
	});
	return words.length > 0 ? (
		<div>
			<p class="small">{words.join(" ")}</p>
			<WorkPlace approach={approach} />
		</div>
	) : null;
}

function Unsure({ approach }: { approach: Page }) {
	const param = { id: approach.id };
	const say = useWrite((was: "sent" | "not-sent") =>
		read(
			client.approaches[":id"]["sending-outcome"].$post({
				param,
				json: { was },
			}),
		),
	);
	return (
		<section class="sheet stack">
			<h2>{m.unsureTitle()}</h2>
			<p>{m.unsureBody()}</p>
			<WentOut isNext yes={m.unsureSent()} no={m.unsureNotSent()} say={say} />
			<Fault error={say.error} />
		</section>
	);
}

function CloseCard({ approach }: { approach: Page }) {
	const param = { id: approach.id };
	const close = useWrite(() =>
		read(client.approaches[":id"].silence.$post({ param })),
	);
	return (
		<section class="sheet stack">
			<h2>{m.closeTitle()}</h2>
			<p>{m.closeBody()}</p>
			<div>
				<button
					type="button"
					class="btn do"
					onClick={() => close.mutate(undefined)}
				>
					{m.closeDo()}
				</button>
			</div>
			<Fault error={close.error} />
		</section>
	);
}

function CameFirst({ approach }: { approach: Page }) {
	const param = { id: approach.id };
	const accept = useWrite(() =>
		read(
			client.approaches[":id"].answer.$post({
				param,
				json: { kind: "accepted" },
			}),
		),
	);
	return (
		<div>
			<button
				type="button"
				class="btn quiet"
				onClick={() => accept.mutate(undefined)}
			>
				{m.cameFirst()}
			</button>
			<Fault error={accept.error} />
		</div>
	);
}

function Sensitivity({ approach }: { approach: Page }) {
	if (!approach.draft) return null;
	const words: Record<string, () => string> = {
		minor: m.sensitiveMinor,
		"ex-partner": m.sensitiveExPartner,
		"current-boss": m.sensitiveCurrentBoss,
	};
	const said = words[approach.sensitivity ?? ""];
	return said ? <p class="note">{said()}</p> : null;
}
