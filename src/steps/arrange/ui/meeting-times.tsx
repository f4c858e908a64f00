import { useState } from "preact/hooks";
import { wallTime } from "#core/local-time.ts";
import { read } from "#http/client.ts";
import m from "#messages/arrange";
import { client, useWrite } from "#web/api.ts";
import { formValues, SelectField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { MeetingPage } from "../schema/meeting.ts";
import { TimesForm, useTimes } from "./time-form.tsx";

const zonesOf = ({ seekerZone, contactZone }: MeetingPage) => ({
	seeker: seekerZone,
	contact: contactZone,
});

const sides = [
	{ value: "contact", label: m.byContact() },
	{ value: "seeker", label: m.bySeeker() },
];

/** Other times to offer, or the one that they named. */
export function NewTimes({
	meeting,
	how,
	isFirst,
}: {
	meeting: MeetingPage;
	how: "offer" | "agreement";
	isFirst: boolean;
}) {
	const times = useTimes();
	const param = { id: meeting.id };
	const zones = zonesOf(meeting);
	const save = useWrite(async () => {
		const zone = zones[times.whose];
		const [first] = times.filled;
		const one = client.meetings[":id"];
		if (how === "offer" || !first)
			return read(
				one.offer.$post({ param, json: { times: times.filled, zone } }),
			);
		return read(one.agreement.$post({ param, json: { ...first, zone } }));
	});
	return (
		<details class="arrange-plan" open={isFirst}>
			<summary>{how === "offer" ? m.newTimes() : m.otherTime()}</summary>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					save.mutate(undefined);
				}}
			>
				<TimesForm state={times} zones={zones} isSingle={how === "agreement"} />
				<div>
					<button
						type="submit"
						class={isFirst ? "btn do" : "btn"}
						disabled={times.filled.length === 0 || save.isPending}
					>
						{how === "offer" ? m.saveTime() : m.saveAgreed()}
					</button>
				</div>
				<Fault error={save.error} />
			</form>
		</details>
	);
}

/** An agreed time moves to another; the file that goes out then replaces the one before. */
export function MoveTalk({ meeting }: { meeting: MeetingPage }) {
	const times = useTimes(wallTime(meeting.startsAt, meeting.seekerZone));
	const param = { id: meeting.id };
	const zones = zonesOf(meeting);
	const [by, setBy] = useState<"seeker" | "contact">("contact");
	const move = useWrite(() =>
		read(
			client.meetings[":id"].move.$post({
				param,
				json: {
					by,
					times: times.filled.slice(0, 1),
					zone: zones[times.whose],
				},
			}),
		),
	);
	return (
		<details class="arrange-plan">
			<summary>{m.moveTitle()}</summary>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					move.mutate(undefined);
				}}
			>
				<SelectField
					label={m.moveBy()}
					options={sides}
					value={by}
					onChange={(event) =>
						setBy(event.currentTarget.value === "seeker" ? "seeker" : "contact")
					}
				/>
				<TimesForm state={times} zones={zones} isSingle />
				<div>
					<button type="submit" class="btn" disabled={move.isPending}>
						{m.moveDo()}
					</button>
				</div>
				<Fault error={move.error} />
			</form>
		</details>
	);
}

export function CancelTalk({ meeting }: { meeting: MeetingPage }) {
	const param = { id: meeting.id };
	const cancel = useWrite((by: "seeker" | "contact") =>
		read(client.meetings[":id"].cancellation.$post({ param, json: { by } })),
	);
	return (
		<details class="arrange-plan">
			<summary>{m.cancelTitle()}</summary>
			<form
				class="form"
				onSubmit={(event) => {
					event.preventDefault();
					const { by } = formValues(event.currentTarget);
					cancel.mutate(by === "seeker" ? "seeker" : "contact");
				}}
			>
				<SelectField
					label={m.cancelBy()}
					name="by"
					options={sides}
					value="contact"
				/>
				<div>
					<button type="submit" class="btn" disabled={cancel.isPending}>
						{m.cancelDo()}
					</button>
				</div>
				<Fault error={cancel.error} />
			</form>
		</details>
	);
}
