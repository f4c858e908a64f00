import "./mail.css";
import { read } from "#http/client.ts";
import m from "#messages/arrange-mail";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere, longDate } from "#web/kit/dates.ts";
import { Fault } from "#web/kit/states.tsx";
import type { LooseMessage } from "../schema/mail.ts";

/** Mails that belong to no approach, until they are read: of one person, about one talk, or of nobody who is known any more. */
export function LooseMail({
	of,
}: {
	of: { contactId: string } | { meetingId: string } | "nobody";
}) {
	const isOfNobody = of === "nobody";
	const query = isOfNobody ? {} : of;
	const found = useRead(["incoming-messages", query], () =>
		read(client["incoming-messages"].$get({ query })),
	);
	const shown = found.data?.filter((one) => !isOfNobody || !one.contact) ?? [];
	if (shown.length === 0) return null;
	return (
		<div class="stack section">
			{shown.map((message) => (
				<LooseMessageSheet key={message.id} message={message} />
			))}
		</div>
	);
}

function LooseMessageSheet({ message }: { message: LooseMessage }) {
	const { id, contact, from, subject, text, receivedAt } = message;
	const settle = useWrite(() =>
		read(client["incoming-messages"][":id"].settling.$post({ param: { id } })),
	);
	return (
		<section class="sheet stack" aria-labelledby={id}>
			<h2 id={id}>{m.looseTitle({ name: contact?.name ?? from })}</h2>
			<p class="small">
				{[subject, longDate(dateHere(receivedAt))].filter(Boolean).join(" · ")}
			</p>
			<blockquote class="mail-said">{text}</blockquote>
			<div>
				<button
					type="button"
					class="btn"
					disabled={settle.isPending}
					onClick={() => settle.mutate(undefined)}
				>
					{m.looseRead()}
				</button>
			</div>
			<Fault error={settle.error} />
		</section>
	);
}
