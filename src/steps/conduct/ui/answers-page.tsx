import { useState } from "preact/hooks";
import { useLocation, useRoute } from "preact-iso";
import { newId } from "#core/ids.ts";
import { read } from "#http/client.ts";
import s from "#messages/conduct-shapes";
import { client } from "#web/api.ts";
import { SelectField, TextArea } from "#web/kit/fields.tsx";
import { Fault, Loaded, PageHead } from "#web/kit/states.tsx";
import { MOST_NOTE_LETTERS } from "../rules/note.ts";
import { splitAnswers } from "../rules/split-answers.ts";
import type { RecordAnswersInput } from "../schema/answers.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { useSheet, useSheetWrite } from "./use-sheet.ts";
import "./conduct.css";
import "./talk-shapes.css";

/** Answers that came in writing: pasted, taken apart to their questions, put right by the person, kept as notes. */
export function AnswersPage() {
	const { params } = useRoute();
	const sheet = useSheet(params.meetingId ?? "");
	return <Loaded query={sheet}>{(found) => <Answers sheet={found} />}</Loaded>;
}

function Answers({ sheet }: { sheet: RunSheet }) {
	const [pasted, setPasted] = useState("");
	const [isApart, setApart] = useState(false);
	return (
		<>
			<PageHead
				title={s.pageTitle({ name: sheet.contact.name })}
				lead={s.pageLead()}
			>
				<a class="btn quiet" href={`/conduct/${sheet.meetingId}`}>
					{s.back()}
				</a>
			</PageHead>
			{isApart ? (
				<Apart sheet={sheet} text={pasted} onBack={() => setApart(false)} />
			) : (
				<form
					class="form answers-form"
					onSubmit={(event) => {
						event.preventDefault();
						setApart(true);
					}}
				>
					<TextArea
						label={s.paste()}
						hint={s.pasteHint()}
						rows={16}
						required
						value={pasted}
						onInput={(event) => setPasted(event.currentTarget.value)}
					/>
					<div class="form-acts">
						<button type="submit" class="btn do">
							{s.takeApart()}
						</button>
					</div>
				</form>
			)}
		</>
	);
}

const REST = "rest";

function Apart({
	sheet,
	text,
	onBack,
}: {
	sheet: RunSheet;
	text: string;
	onBack: () => void;
}) {
	const { meetingId: id, questions } = sheet;
	const { route } = useLocation();
	const [split] = useState(() => splitAnswers(text, questions));
	// Each place keeps its id, so that sending twice keeps one note.
	const [ids] = useState(
		() =>
			new Map(
				[...questions.map((one) => one.id), REST].map((key) => [key, newId()]),
			),
	);
	const [bodies, setBodies] = useState<Record<string, string>>(() => ({
		...Object.fromEntries(
			split.answers.map(({ questionId, body }) => [questionId, body]),
		),
		[REST]: split.rest,
	}));
	const set = (key: string, body: string) =>
		setBodies({ ...bodies, [key]: body });
	const save = useSheetWrite(
		id,
		(json: RecordAnswersInput) =>
			read(client.meetings[":id"].answers.$post({ param: { id }, json })),
		() => route(`/conduct/${id}`),
	);
	const filled = [...ids].flatMap(([key, noteId]) => {
		const body = (bodies[key] ?? "").trim();
		const questionId = key === REST ? null : key;
		return body ? [{ newId: noteId, questionId, body }] : [];
	});
	const rest = bodies[REST] ?? "";
	return (
		<form
			class="form answers-form"
			onSubmit={(event) => {
				event.preventDefault();
				save.mutate({ answers: filled });
			}}
		>
			<h2>{s.apartTitle()}</h2>
			<p>{s.apartBody({ found: split.answers.length })}</p>
			{questions.map((one) => (
				<TextArea
					key={one.id}
					label={one.wording}
					rows={4}
					maxLength={MOST_NOTE_LETTERS}
					value={bodies[one.id] ?? ""}
					onInput={(event) => set(one.id, event.currentTarget.value)}
				/>
			))}
			<TextArea
				label={s.restLabel()}
				hint={s.restHint()}
				rows={4}
				maxLength={MOST_NOTE_LETTERS}
				value={rest}
				onInput={(event) => set(REST, event.currentTarget.value)}
			/>
			{rest.trim() && questions.length > 0 ? (
				<SelectField
					label={s.restMove()}
					value=""
					options={[
						{ value: "", label: "–" },
						...questions.map(({ id: value, wording: label }) => ({
							value,
							label,
						})),
					]}
					onChange={({ currentTarget: { value } }) => {
						if (!value) return;
						const before = bodies[value] ?? "";
						const joined = [before, rest].filter(Boolean).join("\n\n");
						setBodies({ ...bodies, [value]: joined, [REST]: "" });
					}}
				/>
			) : null}
			<Fault error={save.error} />
			<div class="form-acts">
				<button
					type="submit"
					class="btn do"
					disabled={save.isPending || filled.length === 0}
				>
					{s.keep()}
				</button>
				<button type="button" class="btn quiet" onClick={onBack}>
					{s.again()}
				</button>
			</div>
		</form>
	);
}
