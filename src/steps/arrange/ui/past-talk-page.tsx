import { useState } from "preact/hooks";
import { useLocation } from "preact-iso";
import type { Medium } from "#core/medium.ts";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useRead, useWrite } from "#web/api.ts";
import { dateHere } from "#web/kit/dates.ts";
import { formValues, SelectField, TextField } from "#web/kit/fields.tsx";
import { Fault, PageHead } from "#web/kit/states.tsx";
import { ContactPicker, type Picked } from "./contact-picker.tsx";
import { mediumOptions } from "./words.ts";
import "./arrange.css";

/** A talk that took place without an approach: thanks and insights follow as with any other. */
export function PastTalkPage() {
	const { route, query } = useLocation();
	const [picked, setPicked] = useState<Picked>();
	const [isOpen, setOpen] = useState(false);
	const given = query.contact;
	const known = useRead(
		["contact", given],
		() => read(client.contacts[":id"].$get({ param: { id: given ?? "" } })),
		{ enabled: Boolean(given) },
	);
	const person = picked ?? (isOpen ? undefined : known.data);
	const targets = useRead(["target"], () => read(client.targets.$get()));
	const today = dateHere(new Date().toISOString());
	const record = useWrite(
		(values: Record<string, string>) =>
			read(
				client["past-talks"].$post({
					json: {
						contactId: person?.id ?? "",
						date: values.date ?? today,
						time: values.time,
						targetId: values.targetId,
						medium: values.medium as Medium,
						minutes: Number(values.minutes) || undefined,
						cutShort: values.cutShort === "on",
					},
				}),
			),
		({ id }) => route(`/follow-up/${id}`),
	);
	return (
		<>
			<PageHead title={m.pastTitle()} lead={m.pastLead()}>
				<a class="btn quiet" href="/arrange">
					{m.backToArrange()}
				</a>
			</PageHead>
			{person ? (
				<form
					class="sheet form"
					onSubmit={(event) => {
						event.preventDefault();
						record.mutate(formValues(event.currentTarget));
					}}
				>
					<div class="arrange-whom">
						<h2>{person.label}</h2>
						<button
							type="button"
							class="btn quiet"
							onClick={() => {
								setPicked(undefined);
								setOpen(true);
							}}
						>
							{m.whomChange()}
						</button>
					</div>
					<div class="form-row">
						<TextField
							label={m.pastWhen()}
							name="date"
							type="date"
							required
							max={today}
							value={today}
						/>
						<TextField
							label={m.timeTime()}
							hint={m.pastTimeHint()}
							name="time"
							type="time"
						/>
					</div>
					<div class="form-row">
						<SelectField
							label={m.medium()}
							name="medium"
							options={mediumOptions}
							value="in-person"
						/>
						<TextField
							label={m.length()}
							name="minutes"
							type="number"
							min={5}
							max={480}
							step={5}
							value={30}
						/>
					</div>
					<SelectField
						label={m.target()}
						name="targetId"
						value={query.target ?? targets.data?.[0]?.id ?? ""}
						options={[
							...(targets.data ?? []).map(({ id, label }) => ({
								value: id,
								label,
							})),
							{ value: "", label: m.targetNone() },
						]}
					/>
					<div class="form-acts">
						<button type="submit" class="btn do" disabled={record.isPending}>
							{m.pastSave()}
						</button>
					</div>
					<Fault error={record.error} />
				</form>
			) : (
				<section class="sheet">
					<ContactPicker label={m.pastWith()} onPick={setPicked} />
				</section>
			)}
		</>
	);
}
