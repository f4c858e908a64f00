import type { Medium } from "#core/medium.ts";
import m from "#messages/arrange";
import { SelectField, TextField } from "#web/kit/fields.tsx";
import type { ChangeMeetingInput, Meeting } from "../schema/meeting.ts";
import { mediumOptions } from "./words.ts";

export type PlaceDraft = Pick<
	ChangeMeetingInput,
	| "medium"
	| "minutes"
	| "place"
	| "accessNotes"
	| "stepFree"
	| "travelMinutes"
	| "backupNumber"
	| "whoDials"
	| "contactZone"
>;

export function placeDraftOf(meeting: Meeting): PlaceDraft {
	return {
		medium: meeting.medium,
		minutes: meeting.minutes,
		place: meeting.place ?? "",
		accessNotes: meeting.accessNotes ?? "",
		stepFree: meeting.stepFree,
		travelMinutes: meeting.travelMinutes,
		backupNumber: meeting.backupNumber ?? "",
		whoDials: meeting.whoDials,
		contactZone: meeting.contactZone,
	};
}

/** Medium and place: each medium asks for its own details (METHOD §3). */
export function PlaceFields({
	draft,
	onChange,
}: {
	draft: PlaceDraft;
	onChange: (draft: PlaceDraft) => void;
}) {
	const medium = draft.medium ?? "video";
	const set = (change: PlaceDraft) => onChange({ ...draft, ...change });
	return (
		<>
			<div class="form-row">
				<SelectField
					label={m.medium()}
					options={mediumOptions}
					value={medium}
					onChange={(event) =>
						set({ medium: event.currentTarget.value as Medium })
					}
				/>
				<TextField
					label={m.length()}
					type="number"
					min={5}
					max={480}
					step={5}
					value={draft.minutes ?? 20}
					onInput={(event) =>
						set({ minutes: Number(event.currentTarget.value) })
					}
				/>
			</div>
			<TextField
				label={placeLabel(medium)}
				maxLength={500}
				value={draft.place ?? ""}
				onInput={(event) => set({ place: event.currentTarget.value })}
			/>
			{medium === "video" ? (
				<TextField
					label={m.backup()}
					type="tel"
					maxLength={60}
					value={draft.backupNumber ?? ""}
					onInput={(event) => set({ backupNumber: event.currentTarget.value })}
				/>
			) : null}
			{medium === "phone" ? (
				<SelectField
					label={m.whoDials()}
					value={draft.whoDials ?? "seeker"}
					options={[
						{ value: "seeker", label: m.whoDialsSeeker() },
						{ value: "contact", label: m.whoDialsContact() },
					]}
					onChange={(event) =>
						set({
							whoDials:
								event.currentTarget.value === "contact" ? "contact" : "seeker",
						})
					}
				/>
			) : null}
			{medium === "in-person" ? (
				<>
					<TextField
						label={m.access()}
						maxLength={1000}
						value={draft.accessNotes ?? ""}
						onInput={(event) => set({ accessNotes: event.currentTarget.value })}
					/>
					<TextField
						label={m.travel()}
						type="number"
						min={0}
						max={1440}
						value={draft.travelMinutes ?? ""}
						onInput={(event) => {
							const { value } = event.currentTarget;
							set({ travelMinutes: value ? Number(value) : null });
						}}
					/>
					<label class="check">
						<input
							type="checkbox"
							checked={draft.stepFree ?? false}
							onChange={(event) =>
								set({ stepFree: event.currentTarget.checked })
							}
						/>
						{m.stepFree()}
					</label>
				</>
			) : null}
			<ZoneField
				value={draft.contactZone ?? ""}
				onChange={(contactZone) => set({ contactZone })}
			/>
		</>
	);
}

function ZoneField({
	value,
	onChange,
}: {
	value: string;
	onChange: (zone: string) => void;
}) {
	return (
		<>
			<TextField
				label={m.contactZone()}
				hint={m.contactZoneHint()}
				list="arrange-zones"
				value={value}
				onInput={(event) => onChange(event.currentTarget.value)}
			/>
			<datalist id="arrange-zones">
				{Intl.supportedValuesOf("timeZone").map((zone) => (
					<option key={zone} value={zone} />
				))}
			</datalist>
		</>
	);
}

function placeLabel(medium: Medium): string {
	switch (medium) {
		case "video":
			return m.placeLink();
		case "phone":
			return m.placeNumber();
		case "in-person":
			return m.placeAddress();
		case "written":
			return m.placeReply();
	}
}
