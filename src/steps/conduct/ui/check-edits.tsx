import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/conduct";
import type { ChangeMeetingInput } from "#steps/arrange/schema/meeting.ts";
import { client, useWrite } from "#web/api.ts";
import { SelectField, TextArea, TextField } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { ChecklistLine, RunSheet } from "../schema/run-sheet.ts";
import { useSheetDo } from "./use-sheet.ts";

/** What a line of the checklist lets one type right there: what to wear, the way, the numbers. */
export function LineEdit({
	sheet,
	line,
}: {
	sheet: RunSheet;
	line: ChecklistLine;
}) {
	switch (line.key) {
		case "confirm":
			return sheet.seekerPhone ? null : <OwnPhone />;
		case "dress":
			return <Dress sheet={sheet} line={line} />;
		case "route":
			return <Route sheet={sheet} />;
		case "leave":
			return <Travel sheet={sheet} />;
		case "backup":
		case "arrive":
			return <Backup sheet={sheet} />;
		default:
			return null;
	}
}

/** A quiet button that opens a small form in its place. */
function Edit({
	label,
	onSave,
	isPending,
	error,
	children,
}: {
	label: string;
	/** Calls back once it is kept. */
	onSave: (form: FormData, onDone: () => void) => void;
	isPending: boolean;
	error: unknown;
	children: ComponentChildren;
}) {
	const [open, setOpen] = useState(false);
	if (!open)
		return (
			<button
				type="button"
				class="btn quiet own-words"
				onClick={() => setOpen(true)}
			>
				{label}
			</button>
		);
	return (
		<form
			class="form own-words"
			onSubmit={(event) => {
				event.preventDefault();
				onSave(new FormData(event.currentTarget), () => setOpen(false));
			}}
		>
			{children}
			<Fault error={error} />
			<div class="form-acts">
				<button type="submit" class="btn" disabled={isPending}>
					{m.save()}
				</button>
				<button type="button" class="btn quiet" onClick={() => setOpen(false)}>
					{m.cancel()}
				</button>
			</div>
		</form>
	);
}

const textOf = (form: FormData, name: string) =>
	String(form.get(name) ?? "").trim();

/** The person's own sentence on what to wear. */
function Dress({ sheet, line }: { sheet: RunSheet; line: ChecklistLine }) {
	const save = useSheetDo(sheet.meetingId, (dress: string) => ({
		do: "dress",
		dress,
	}));
	return (
		<Edit
			label={m.changeDress()}
			onSave={(form, onDone) =>
				save.mutate(textOf(form, "dress"), { onSuccess: onDone })
			}
			isPending={save.isPending}
			error={save.error}
		>
			<TextArea
				label={m.dressField()}
				hint={m.dressHint()}
				name="dress"
				rows={2}
				maxLength={500}
				value={line.sentence}
			/>
		</Edit>
	);
}

/** The talk's own details belong to arrange; they are kept there, and the sheet is read again. */
function useTalkChange({ meetingId: id }: RunSheet) {
	return useWrite((json: ChangeMeetingInput) =>
		read(client.meetings[":id"].$patch({ param: { id }, json })),
	);
}

function Travel({ sheet }: { sheet: RunSheet }) {
	const change = useTalkChange(sheet);
	return (
		<Edit
			label={
				sheet.travelMinutes === null ? m.editTravel() : m.editTravelAgain()
			}
			onSave={(form, onDone) => {
				const minutes = textOf(form, "minutes");
				change.mutate(
					{ travelMinutes: minutes === "" ? null : Number(minutes) },
					{ onSuccess: onDone },
				);
			}}
			isPending={change.isPending}
			error={change.error}
		>
			<TextField
				label={m.travelField()}
				hint={m.travelHint()}
				name="minutes"
				type="number"
				min={0}
				max={1440}
				value={sheet.travelMinutes ?? ""}
			/>
		</Edit>
	);
}

function Backup({ sheet }: { sheet: RunSheet }) {
	const change = useTalkChange(sheet);
	return (
		<Edit
			label={sheet.backupNumber === null ? m.editBackup() : m.editBackupAgain()}
			onSave={(form, onDone) =>
				change.mutate(
					{ backupNumber: textOf(form, "number") },
					{ onSuccess: onDone },
				)
			}
			isPending={change.isPending}
			error={change.error}
		>
			<TextField
				label={m.backupField()}
				name="number"
				type="tel"
				maxLength={60}
				value={sheet.backupNumber ?? ""}
			/>
		</Edit>
	);
}

function Route({ sheet }: { sheet: RunSheet }) {
	const change = useTalkChange(sheet);
	return (
		<Edit
			label={sheet.place === null ? m.editRoute() : m.editRouteAgain()}
			onSave={(form, onDone) => {
				const steps = textOf(form, "stepFree");
				change.mutate(
					{
						place: textOf(form, "place"),
						accessNotes: textOf(form, "accessNotes"),
						stepFree: steps === "" ? null : steps === "yes",
					},
					{ onSuccess: onDone },
				);
			}}
			isPending={change.isPending}
			error={change.error}
		>
			<TextField
				label={m.routeField()}
				name="place"
				maxLength={500}
				value={sheet.place ?? ""}
			/>
			<TextField
				label={m.waysInField()}
				hint={m.waysInHint()}
				name="accessNotes"
				maxLength={1000}
				value={sheet.accessNotes ?? ""}
			/>
			<SelectField
				label={m.stepFreeField()}
				name="stepFree"
				value={sheet.stepFree === null ? "" : sheet.stepFree ? "yes" : "no"}
				options={[
					{ value: "", label: m.stepFreeUnknown() },
					{ value: "yes", label: m.stepFreeYes() },
					{ value: "no", label: m.stepFreeNo() },
				]}
			/>
		</Edit>
	);
}

/** A number of one's own stands in every message that confirms a talk, so it is kept in the profile. */
function OwnPhone() {
	const change = useWrite((phone: string) =>
		read(client.profile.$patch({ json: { phone } })),
	);
	return (
		<Edit
			label={m.editPhone()}
			onSave={(form, onDone) =>
				change.mutate(textOf(form, "phone"), { onSuccess: onDone })
			}
			isPending={change.isPending}
			error={change.error}
		>
			<TextField
				label={m.phoneField()}
				hint={m.phoneHint()}
				name="phone"
				type="tel"
				maxLength={60}
				autocomplete="tel"
				required
			/>
		</Edit>
	);
}
