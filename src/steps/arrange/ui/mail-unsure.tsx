import { read } from "#http/client.ts";
import m from "#messages/arrange-mail";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import { WentOut } from "#web/kit/went-out.tsx";
import type { OutgoingMessage } from "../schema/mail.ts";
import { clock } from "./words.ts";

/** Messages of which nobody knows whether they went out: the person looks into their sent mail and says it. */
export function UnsureMessages() {
	const found = useRead(["outgoing-messages", "unsure"], () =>
		read(client["outgoing-messages"].$get({ query: { status: "unsure" } })),
	);
	return (
		<>
			{found.data?.map((message) => (
				<UnsureMessage key={message.id} message={message} />
			))}
		</>
	);
}

function UnsureMessage({ message }: { message: OutgoingMessage }) {
	const { id, to, subject, fault, createdAt } = message;
	const say = useWrite((was: "sent" | "not-sent") =>
		read(
			client["outgoing-messages"][":id"].outcome.$post({
				...{ param: { id }, json: { was } },
			}),
		),
	);
	const title = `unsure-${id}`;
	return (
		<section class="sheet stack" aria-labelledby={title}>
			<h2 id={title}>{m.dueOutgoingUnsure({ to })}</h2>
			<p class="small">
				{[subject, clock(createdAt)].filter(Boolean).join(" · ")}
			</p>
			<p>{fault?.sentence}</p>
			<WentOut yes={m.unsureSent()} no={m.unsureNotSent()} say={say} />
			<Fault error={say.error} />
		</section>
	);
}
