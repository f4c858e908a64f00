import { read } from "#http/client.ts";
import m from "#messages/followup-thanks";
import { client, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import { WentOut } from "#web/kit/went-out.tsx";
import type { ThankYou } from "../schema/thank-you.ts";

type Outgoing = NonNullable<ThankYou["outgoing"]>;

/** Whether thanks in the queue of mails keep the text from being sent another way. */
export const isUnderWay = (
	outgoing: ThankYou["outgoing"],
): outgoing is Outgoing =>
	outgoing !== null &&
	["queued", "sending", "unsure"].includes(outgoing.status);

/** Thanks that wait to be sent, or of which nobody knows whether they were. */
export function ThanksUnderWay({ outgoing }: { outgoing: Outgoing }) {
	const param = { id: outgoing.id };
	const at = client["outgoing-messages"][":id"];
	const stop = useWrite(() => read(at.$delete({ param })));
	const say = useWrite((was: "sent" | "not-sent") =>
		read(at.outcome.$post({ param, json: { was } })),
	);
	const isUnsure = outgoing.status === "unsure";
	return (
		<>
			<p class="note" role="status">
				{isUnsure ? m.unsure() : m.waits()}
			</p>
			<Fault error={stop.error ?? say.error} />
			{isUnsure ? (
				<WentOut yes={m.unsureSent()} no={m.unsureNot()} say={say} />
			) : outgoing.status === "queued" ? (
				<div class="form-acts">
					<button
						type="button"
						class="btn quiet"
						onClick={() => stop.mutate(undefined)}
					>
						{m.waitsStop()}
					</button>
				</div>
			) : null}
		</>
	);
}
