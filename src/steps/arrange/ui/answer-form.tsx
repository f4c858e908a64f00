import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import { client, useWrite } from "#web/api.ts";
import {
	ChoiceField,
	formValues,
	TextArea,
	TextField,
} from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { ApproachPage } from "../schema/approach.ts";

const kinds = [
	{ value: "accepted", label: m.answerAccepted() },
	{ value: "deferred", label: m.answerDeferred() },
	{ value: "declined", label: m.answerDeclined() },
	{ value: "redirected-to-person", label: m.answerPerson() },
	{ value: "redirected-to-hr", label: m.answerHr() },
	{ value: "out-of-office", label: m.answerOoo() },
	{ value: "bounced", label: m.answerBounce() },
	{ value: "do-not-contact", label: w.answerDoNotContact() },
] as const;
type Kind = (typeof kinds)[number]["value"];

/** What came back: one choice, and only the fields that it needs. */
export function AnswerForm({
	approach,
	isFirst,
}: {
	approach: ApproachPage;
	/** Nothing else on the screen is to be done. */
	isFirst: boolean;
}) {
	const [kind, setKind] = useState<Kind>();
	const param = { id: approach.id };
	const one = client.approaches[":id"];
	const isOut = approach.status === "sent" || approach.status === "reminded";
	const answer = useWrite((values: Record<string, string>) => {
		const { note, until } = values;
		if (kind === "bounced")
			return read(one.bounce.$post({ param, json: { note } }));
		if (kind === "do-not-contact") return neverAgain(approach.contact.id);
		const json = { kind: kind ?? "accepted", note, until };
		return read(
			one.answer.$post({
				param,
				json: {
					...json,
					toneInvites: values.tone === "on",
					...(kind === "redirected-to-person" && personOf(values)),
				},
			}),
		);
	});
	return (
		<section class="sheet" aria-labelledby="answer-title">
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					answer.mutate(formValues(event.currentTarget));
				}}
			>
				<h2 id="answer-title">
					{approach.incoming.length > 0
						? m.answerTitleCame()
						: m.answerTitleWaiting()}
				</h2>
				<ChoiceField
					legend={m.answerWhat()}
					isStacked
					options={kinds.filter(
						({ value }) =>
							isOut || !["bounced", "out-of-office"].includes(value),
					)}
					value={kind}
					onChoose={setKind}
				/>
				{kind === "deferred" || kind === "out-of-office" ? (
					<TextField
						label={kind === "deferred" ? m.answerUntil() : m.answerBackOn()}
						name="until"
						type="date"
						required
					/>
				) : null}
				{kind === "declined" ? (
					<label class="check">
						<input type="checkbox" name="tone" /> {m.answerTone()}
					</label>
				) : null}
				{kind === "redirected-to-person" ? (
					<NamedPerson name={approach.contact.name} />
				) : null}
				{kind ? (
					<>
						{kind === "do-not-contact" ? (
							<p>{w.doNotContactMeans({ name: approach.contact.name })}</p>
						) : (
							<TextArea label={m.answerNote()} name="note" rows={2} />
						)}
						<div class="form-acts">
							<button
								type="submit"
								class={isFirst ? "btn do" : "btn"}
								disabled={answer.isPending}
							>
								{m.answerSave()}
							</button>
						</div>
					</>
				) : null}
				<Fault error={answer.error} />
			</form>
		</section>
	);
}

/** Set on the person: it closes every approach to them for good (METHOD §4). */
async function neverAgain(contactId: string): Promise<unknown> {
	const param = { id: contactId };
	return read(client.contacts[":id"]["do-not-contact"].$put({ param }));
}

function personOf(values: Record<string, string>) {
	const { person: name, title, organization, howToReach, limits } = values;
	const status = (values.nameUse ?? "not-asked") as
		| "not-asked"
		| "granted"
		| "limited"
		| "refused";
	return {
		suggested: { name, title, organization, howToReach },
		nameUse: { status, ...(status === "limited" && { limits }) },
	};
}

type NameUse = ReturnType<typeof personOf>["nameUse"]["status"];

function NamedPerson({ name }: { name: string }) {
	const [use, setUse] = useState<NameUse>("not-asked");
	return (
		<>
			<div class="form-row">
				<TextField label={m.answerName()} name="person" />
				<TextField label={m.answerPersonTitle()} name="title" />
			</div>
			<div class="form-row">
				<TextField label={m.answerPersonOrganization()} name="organization" />
				<TextField label={m.answerReach()} name="howToReach" />
			</div>
			<ChoiceField
				legend={m.answerNameUse({ name })}
				name="nameUse"
				value={use}
				options={[
					{ value: "granted", label: m.nameUseGranted() },
					{ value: "limited", label: m.nameUseLimited() },
					{ value: "refused", label: m.nameUseRefused() },
					{ value: "not-asked", label: m.nameUseNotAsked() },
				]}
				onChoose={setUse}
			/>
			{use === "limited" ? (
				<TextField label={m.answerLimits()} name="limits" required />
			) : null}
		</>
	);
}
