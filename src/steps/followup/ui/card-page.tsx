import { useRoute } from "preact-iso";
import m from "#messages/followup-thanks";
import { Loaded, PageHead } from "#web/kit/states.tsx";
import type { FollowUp } from "../schema/follow-up.ts";
import type { ThankYou } from "../schema/thank-you.ts";
import { useFollowUp } from "./use-follow-up.ts";
import "./followup.css";
import "./card.css";

/** The thanks to one person as a card: to print and fold, or to copy by hand. */
export function CardPage() {
	const { params } = useRoute();
	const followUp = useFollowUp(params.meetingId ?? "");
	return (
		<Loaded query={followUp}>
			{(found) => {
				const thankYou =
					found.thankYous.find(({ contact }) => {
						return contact.id === params.contactId;
					}) ?? found.thankYous[0];
				return thankYou ? <Card followUp={found} thankYou={thankYou} /> : null;
			}}
		</Loaded>
	);
}

function Card({
	followUp,
	thankYou,
}: {
	followUp: FollowUp;
	thankYou: ThankYou;
}) {
	const { contact, body, findings } = thankYou;
	const isBlocked = findings.some(({ blocks }) => blocks);
	const back = `/follow-up/${followUp.meetingId}#thanks`;
	return (
		<>
			<div class="screen-only">
				<PageHead
					title={m.cardTitle({ name: contact.name })}
					lead={m.cardLead()}
				>
					<a class="btn quiet" href={back}>
						{m.cardBack()}
					</a>
				</PageHead>
				<div class="card-how stack">
					{isBlocked ? (
						<p class="fault">{m.cardGap()}</p>
					) : (
						<>
							<ul class="card-steps">
								<li>{m.cardHow1()}</li>
								<li>{m.cardHow2()}</li>
								<li>{m.cardHow3()}</li>
								<li>{m.cardHow4()}</li>
							</ul>
							<SendTo followUp={followUp} thankYou={thankYou} />
							<p>
								<button type="button" class="btn do" onClick={() => print()}>
									{m.cardPrint()}
								</button>
							</p>
						</>
					)}
				</div>
			</div>
			{isBlocked ? null : <Paper body={body} />}
		</>
	);
}

/** Whom it goes to, and where as far as is known. */
function SendTo({
	followUp,
	thankYou: { contact, place },
}: {
	followUp: FollowUp;
	thankYou: ThankYou;
}) {
	const all = [followUp.contact, ...followUp.participants];
	const organization = all.find(({ id }) => id === contact.id)?.organization;
	const lines = [contact.name, organization, place].filter(Boolean);
	return (
		<div>
			<h2>{m.cardSendTo()}</h2>
			<p class="card-address">{lines.join("\n")}</p>
			{place ? null : (
				<p class="small">{organization ? m.cardAtWork() : m.cardNoAddress()}</p>
			)}
		</div>
	);
}

/** One sheet: the front above the fold, the text below it. What is for the hand stays a line. */
function Paper({ body }: { body: string }) {
	const [greeting = "", ...rest] = body.split(/\n{2,}/);
	const close = rest.length > 1 ? rest.pop() : undefined;
	const [closing, ...names] = (close ?? "").split("\n");
	const byHand = <i class="by-hand">{m.cardByHand()}</i>;
	return (
		<div class="thanks-card">
			<div class="card-front">
				<span class="screen-only">{m.cardFront()}</span>
			</div>
			<p class="card-fold">
				<span>{m.cardFold()}</span>
			</p>
			<div class="card-text">
				<p class="hand-line">
					{greeting} {byHand}
				</p>
				{rest.map((part) => (
					<p key={part}>{part}</p>
				))}
				{closing ? <p>{closing}</p> : null}
				<p class="hand-line">
					{names.join(" ")} {byHand}
				</p>
			</div>
		</div>
	);
}
