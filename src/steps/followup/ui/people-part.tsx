import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import { instantFromMillis } from "#core/instant.ts";
import m from "#messages/followup";
import { client } from "#web/api.ts";
import {
	ChoiceField,
	formValues,
	SelectField,
	TextField,
} from "#web/kit/fields.tsx";
import { FormActs } from "#web/kit/form-acts.tsx";
import { useDo } from "#web/offline/use-outbox.ts";
import type { FollowUp } from "../schema/follow-up.ts";
import { useSheetHere } from "./use-follow-up.ts";

/** Who was named in the talk: each a contact, introduced by whoever named them, with or without the use of the name. */
export function PeoplePart({ followUp }: { followUp: FollowUp }) {
	const { meetingId: id, contact, participants, target } = followUp;
	const [open, setOpen] = useState(false);
	const sheet = useSheetHere(id);
	const named = sheet?.closing.suggestions ?? [];
	const people = [contact, ...participants];
	const nameOf = (personId: string) =>
		people.find((person) => person.id === personId)?.name ?? contact.name;
	return (
		<section class="sheet stack">
			<h2>{m.step2()}</h2>
			<p class="muted">
				{named.length > 0
					? m.step2Lead({ name: contact.name })
					: m.nobodyNamed()}
			</p>
			<ul class="follow-rows">
				{named.map((one) => (
					<li class="follow-row" key={one.id}>
						<div>
							<p class="said">
								<a href={`/people/${one.contactId}`}>{one.name}</a>
							</p>
							<small>
								{m.suggestedBy({ name: nameOf(one.suggestedBy) })} ·{" "}
								{m.nameShort({
									status: one.nameUse.status,
									limits: one.nameUse.limits ?? "",
								})}
							</small>
						</div>
						<a
							class="btn quiet"
							href={`/arrange/new?contact=${one.contactId}${target ? `&target=${target.id}` : ""}`}
						>
							{m.askThem()}
						</a>
					</li>
				))}
			</ul>
			{open ? (
				<PersonForm
					meetingId={id}
					people={people}
					onDone={() => setOpen(false)}
				/>
			) : (
				<button type="button" class="btn quiet" onClick={() => setOpen(true)}>
					{m.addPerson()}
				</button>
			)}
		</section>
	);
}

const answers = [
	{ value: "granted", label: m.nameGranted() },
	{ value: "limited", label: m.nameLimited() },
	{ value: "refused", label: m.nameRefused() },
	{ value: "not-asked", label: m.nameNotAsked() },
] as const;
type Answer = (typeof answers)[number]["value"];

function PersonForm({
	meetingId: id,
	people,
	onDone,
}: {
	meetingId: string;
	people: { id: string; name: string }[];
	onDone: () => void;
}) {
	const [status, setStatus] = useState<Answer>("not-asked");
	const [by, setBy] = useState(people[0]?.id ?? "");
	const add = useDo((words: Record<string, string>) => {
		const { limits, ...suggested } = words;
		const person = {
			...suggested,
			newId: newId(),
			suggestedBy: by,
			nameUse: { status, ...(status === "limited" && { limits }) },
			at: instantFromMillis(Date.now()),
		};
		const url = client.meetings[":id"].suggestions.$url({ param: { id } });
		return {
			method: "POST" as const,
			path: url.pathname,
			json: person,
			scope: id,
			isTouch: false,
			facts: { do: "suggest" as const, person },
			answers: ["run-sheet", id],
		};
	}, onDone);
	const name = people.find((person) => person.id === by)?.name ?? "";
	return (
		<form
			class="form"
			onSubmit={(event) => {
				event.preventDefault();
				add.mutate(formValues(event.currentTarget));
			}}
		>
			<div class="form-row">
				<TextField label={m.personName()} name="name" maxLength={200} />
				<TextField label={m.personJob()} name="title" maxLength={200} />
				<TextField
					label={m.personOrganization()}
					name="organization"
					maxLength={200}
				/>
				<TextField label={m.personReach()} name="howToReach" maxLength={500} />
			</div>
			{people.length > 1 ? (
				<SelectField
					label={m.suggestedByWhom()}
					value={by}
					options={people.map((person) => ({
						value: person.id,
						label: person.name,
					}))}
					onChange={(event) => setBy(event.currentTarget.value)}
				/>
			) : null}
			<ChoiceField
				legend={m.mayUse({ name })}
				value={status}
				options={answers}
				onChoose={setStatus}
			/>
			{status === "limited" ? (
				<TextField
					label={m.nameLimits()}
					name="limits"
					required
					maxLength={500}
				/>
			) : null}
			<FormActs
				save={m.save()}
				error={add.error}
				isPending={add.isPending}
				onCancel={onDone}
			/>
		</form>
	);
}
