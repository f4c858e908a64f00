import { useState } from "preact/hooks";
import type { NameUseStatus } from "#core/name-use.ts";
import { read } from "#http/client.ts";
import m from "#messages/people";
import { client, useWrite } from "#web/api.ts";
import { fullDate } from "#web/kit/dates.ts";
import { ChoiceField, formValues, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { Contact } from "../schema/contact.ts";
import type { RecordNameUseInput, Referral } from "../schema/referral.ts";
import { nameUseWords } from "./words.ts";

const answers = [
	"granted",
	"limited",
	"refused",
	"not-asked",
	"withdrawn",
] as const;

type Standing = Referral["nameUse"];

/** How the permission stands, as a sentence. */
export function standingSentence(use: Standing): string {
	const from = use.notBefore
		? ` (${m.nameUseNotBefore({ date: fullDate(use.notBefore) })})`
		: "";
	switch (use.status) {
		case "not-asked":
			return m.nameUseNotAsked();
		case "granted":
			return m.nameUseGranted();
		case "limited":
			return `${m.nameUseLimited({ limits: use.limits ?? "" })}${from}`;
		case "refused":
			return m.nameUseRefused();
		case "withdrawn":
			return m.nameUseWithdrawn();
	}
}

/** "May I use your name?", in general: it holds for everybody whom they suggested. */
export function NameUse({ contact }: { contact: Contact }) {
	if (contact.name === null) return null;
	return (
		<section class="stack">
			<h2>{m.nameUseTitle()}</h2>
			<p>{standingSentence(contact.ownNameUse)}</p>
			<NameUseForm referrerId={contact.id} key={contact.ownNameUse.saidAt} />
		</section>
	);
}

/** Writes down what somebody said about their name: in general, or for one referral. */
export function NameUseForm({
	referrerId,
	referralId,
	label = m.nameUseQuestion(),
}: {
	referrerId: string;
	referralId?: string;
	/** What the button says that opens it. */
	label?: string;
}) {
	const [open, setOpen] = useState(false);
	const record = useWrite(
		(json: RecordNameUseInput) => read(client["name-use"].$post({ json })),
		() => setOpen(false),
	);
	if (!open)
		return (
			<button type="button" class="btn" onClick={() => setOpen(true)}>
				{label}
			</button>
		);
	return (
		<form
			class="form contact-form"
			onSubmit={(event) => {
				event.preventDefault();
				const said = formValues(event.currentTarget);
				record.mutate({
					referrerId,
					referralId,
					...said,
				} as RecordNameUseInput);
			}}
		>
			<NameUseFields label={m.nameUseSay()} withWithdrawn />
			<Fault error={record.error} />
			<div class="form-acts">
				<button type="submit" class="btn" disabled={record.isPending}>
					{m.askSave()}
				</button>
				<button type="button" class="btn quiet" onClick={() => setOpen(false)}>
					{m.cancel()}
				</button>
			</div>
		</form>
	);
}

/** The answer, and its limits where it has some. */
export function NameUseFields({
	label,
	withWithdrawn = false,
}: {
	label: string;
	withWithdrawn?: boolean;
}) {
	const [status, setStatus] = useState<NameUseStatus>(
		withWithdrawn ? "granted" : "not-asked",
	);
	const left = withWithdrawn ? "not-asked" : "withdrawn";
	const options = answers
		.filter((value) => value !== left)
		.map((value) => ({ value, label: nameUseWords[value] }));
	return (
		<>
			<ChoiceField
				name="status"
				legend={label}
				value={status}
				options={options}
				onChoose={setStatus}
			/>
			{status === "limited" ? (
				<div class="form-row">
					<TextField
						name="limits"
						label={m.nameUseLimits()}
						hint={m.nameUseLimitsHint()}
						required
					/>
					<TextField name="notBefore" type="date" label={m.nameUseFrom()} />
				</div>
			) : null}
		</>
	);
}
