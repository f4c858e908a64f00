import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import { mailtoLink } from "../rules/mailto.ts";
import type { ApproachPage, Draft } from "../schema/approach.ts";
import { CopyButton } from "./copy-button.tsx";

/** Copy or open, then say that it is out. Only one button is filled: the next thing to do. */
export function SendButtons({
	approach,
	draft,
	maySend,
}: {
	approach: ApproachPage;
	draft: Draft;
	maySend: boolean;
}) {
	const [taken, setTaken] = useState(false);
	const one = client.approaches[":id"];
	const param = { id: approach.id };
	const send = useWrite(async (unsure: boolean) => {
		const { channel, text } = draft;
		const json = { channel, text, subject: draft.subject ?? "" };
		switch (draft.kind) {
			case "request":
				return read(one.sending.$post({ param, json: { ...json, unsure } }));
			case "reminder":
				return read(one.reminder.$post({ param, json: { ...json, unsure } }));
			case "thanks":
				return read(one.thanks.$post({ param, json }));
		}
	});
	const isMail = draft.channel === "email";
	const address = isMail ? approach.contactEmail : null;
	const call = draft.channel === "phone";
	const marked = call || taken;
	return (
		<>
			<div class="form-acts">
				{address && maySend ? (
					<a
						class={marked ? "btn" : "btn do"}
						href={mailtoLink(address, draft.subject, draft.text)}
						onClick={() => setTaken(true)}
					>
						{m.openMail()}
					</a>
				) : null}
				{address && !maySend ? (
					<button type="button" class="btn" disabled>
						{m.openMail()}
					</button>
				) : null}
				{call ? null : (
					<CopyButton
						text={draft.text}
						disabled={!maySend}
						isFirst={!address && !marked}
						onCopied={() => setTaken(true)}
					/>
				)}
				<button
					type="button"
					class={marked ? "btn do" : "btn"}
					disabled={!maySend || send.isPending}
					onClick={() => send.mutate(false)}
				>
					{markLabel(draft)}
				</button>
				{taken && isMail && draft.kind !== "thanks" ? (
					<button
						type="button"
						class="btn quiet"
						disabled={!maySend || send.isPending}
						onClick={() => send.mutate(true)}
					>
						{m.sendUnsure()}
					</button>
				) : null}
			</div>
			<Fault error={send.error} />
			<p class="small">
				{isMail && !approach.contactEmail ? `${m.noAddress()} ` : null}
				{m.afterSending({ name: approach.contact.name })}
			</p>
		</>
	);
}

function markLabel({ kind, channel }: Draft): string {
	switch (kind) {
		case "request":
			return channel === "phone" ? m.markCalled() : m.markSent();
		case "reminder":
			return m.markReminded();
		case "thanks":
			return m.markThanked();
	}
}
