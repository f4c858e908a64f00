import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import w from "#messages/arrange-writing";
import { client, useRead, useWrite } from "#web/api.ts";
import { formValues, SelectField, TextField } from "#web/kit/fields.tsx";
import { Fault, PageHead } from "#web/kit/states.tsx";
import { minutesFor } from "../rules/templates.ts";
import type { ChangeDraftInput, Draft } from "../schema/approach.ts";
import { ContactPicker, type Picked } from "./contact-picker.tsx";
import { UnderWay, useUnderWay } from "./under-way.tsx";
import { channelOptions, networkOptions } from "./words.ts";
import "./arrange.css";

/** Whom, about what, and what connects the two; the message is then drafted. */
export function NewApproachPage() {
	const { query } = useLocation();
	const [picked, setPicked] = useState<Picked>();
	const given = picked ? undefined : query.contact;
	const known = useRead(
		["contact", given],
		() => read(client.contacts[":id"].$get({ param: { id: given ?? "" } })),
		{ enabled: Boolean(given) },
	);
	const [isOpen, setOpen] = useState(false);
	const person = picked ?? (isOpen ? undefined : known.data);
	const underWay = useUnderWay(person?.id);
	const chooseOther = () => {
		setPicked(undefined);
		setOpen(true);
	};
	return (
		<>
			<PageHead title={m.newTitle()} lead={m.newLead()}>
				<a class="btn quiet" href="/arrange">
					{m.backToArrange()}
				</a>
			</PageHead>
			{underWay ? (
				<>
					<UnderWay approach={underWay} />
					<p class="section">
						<button type="button" class="btn quiet" onClick={chooseOther}>
							{m.whomChange()}
						</button>
					</p>
				</>
			) : person ? (
				<RequestForm
					person={person}
					howMet={known.data?.howMet ?? null}
					targetId={query.target}
					onOther={chooseOther}
				/>
			) : (
				<section class="sheet">
					<Fault error={known.error} />
					<ContactPicker label={m.whom()} onPick={setPicked} />
				</section>
			)}
		</>
	);
}

type Network = ChangeDraftInput["network"];

function RequestForm({
	person,
	howMet,
	targetId,
	onOther,
}: {
	person: Picked;
	howMet: string | null;
	targetId: string | undefined;
	onOther: () => void;
}) {
	const { route } = useLocation();
	const [channel, setChannel] = useState<Draft["channel"]>("email");
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const profile = useRead(["profile"], () => read(client.profile.$get()));
	const draft = useWrite(
		async (values: Record<string, string>) => {
			const { seekerName: name } = values;
			if (name) await read(client.profile.$patch({ json: { name } }));
			return read(
				client.approaches.$post({
					json: {
						contactId: person.id,
						targetId: values.targetId,
						connection: values.connection,
						minutes: Number(values.minutes) || undefined,
						channel,
						network: (values.network || null) as Network,
					},
				}),
			);
		},
		({ id }) => route(`/arrange/approaches/${id}`),
	);
	return (
		<form
			class="sheet form"
			onSubmit={(event) => {
				event.preventDefault();
				draft.mutate(formValues(event.currentTarget));
			}}
		>
			<div class="arrange-whom">
				<h2>{person.label}</h2>
				<button type="button" class="btn quiet" onClick={onOther}>
					{m.whomChange()}
				</button>
			</div>
			<SelectField
				label={m.target()}
				name="targetId"
				value={targetId ?? targets.data?.[0]?.id ?? ""}
				options={[
					...(targets.data ?? []).map(({ id, label }) => ({
						value: id,
						label,
					})),
					{ value: "", label: m.targetNone() },
				]}
			/>
			<TextField
				label={m.connection()}
				hint={m.connectionHint()}
				name="connection"
				maxLength={300}
				value={howMet ?? undefined}
			/>
			<div class="form-row">
				<SelectField
					label={m.channel()}
					options={channelOptions}
					value={channel}
					onChange={(event) =>
						setChannel(event.currentTarget.value as Draft["channel"])
					}
				/>
				{channel === "message" ? (
					<SelectField
						label={w.network()}
						name="network"
						options={networkOptions}
						value=""
					/>
				) : null}
				<TextField
					key={channel}
					label={m.minutes()}
					name="minutes"
					type="number"
					min={5}
					max={60}
					step={5}
					value={minutesFor(channel)}
				/>
			</div>
			{profile.data && !profile.data.name ? (
				<TextField
					label={m.seekerName()}
					hint={m.seekerNameHint()}
					name="seekerName"
					autocomplete="name"
					maxLength={200}
				/>
			) : null}
			<div class="form-acts">
				<button type="submit" class="btn do" disabled={draft.isPending}>
					{m.write()}
				</button>
			</div>
			<Fault error={draft.error} />
		</form>
	);
}
