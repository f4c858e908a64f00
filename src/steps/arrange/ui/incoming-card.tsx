import "./mail.css";
import { read } from "#http/client.ts";
import m from "#messages/arrange-mail";
import { client, useWrite } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { Fault } from "#web/kit/states.tsx";
import type { ApproachPage } from "../schema/approach.ts";

/** What came by mail and waits for the person's word: the text, and the question what it says. */
export function IncomingCard({
	approach,
	isAsked,
}: {
	approach: ApproachPage;
	/** Below it is asked what it means; else it is there to be read. */
	isAsked: boolean;
}) {
	const settle = useWrite((id: string) =>
		read(client["incoming-messages"][":id"].settling.$post({ param: { id } })),
	);
	return (
		<>
			{approach.incoming.map((one) => (
				<section key={one.id} class="sheet stack" aria-labelledby={one.id}>
					<h2 id={one.id}>{m.answerTitle({ name: approach.contact.name })}</h2>
					<p class="small">
						{[one.subject, longDate(dateHere(one.receivedAt))]
							.filter(Boolean)
							.join(" · ")}
					</p>
					<blockquote class="mail-said">{one.text}</blockquote>
					{isAsked ? (
						<p>
							{one.kind === "out-of-office"
								? m.outOfOfficeLead()
								: m.answerLead()}
						</p>
					) : null}
					<div>
						<button
							type="button"
							class="btn quiet"
							disabled={settle.isPending}
							onClick={() => settle.mutate(one.id)}
						>
							{isAsked ? m.answerNothing() : m.looseRead()}
						</button>
					</div>
					<Fault error={settle.error} />
				</section>
			))}
		</>
	);
}
