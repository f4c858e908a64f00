import { useState } from "preact/hooks";
import { read } from "#http/client.ts";
import m from "#messages/conduct";
import { client } from "#web/api.ts";
import { TextArea } from "#web/kit/fields.tsx";
import { Fault } from "#web/kit/states.tsx";
import type { ChecklistLine, RunSheet } from "../schema/run-sheet.ts";
import { useSheetWrite } from "./use-sheet.ts";
import { checklistTitle } from "./words.ts";

const parts = [
	{ when: "day-before", title: m.dayBefore },
	{ when: "day-of", title: m.dayOf },
	{ when: "at-the-start", title: m.atTheStart },
] as const;

/** The short list before the talk, in the order in which it is done. */
export function Checklist({ sheet }: { sheet: RunSheet }) {
	const { meetingId: id } = sheet;
	const [ticked, setTicked] = useState<Record<string, boolean>>({});
	const check = useSheetWrite(id, ({ key, done }: ChecklistLine) =>
		read(
			client.meetings[":id"].checklist[":key"].$put({
				param: { id, key },
				json: { done },
			}),
		),
	);
	const lines = sheet.checklist.map((line) => ({
		...line,
		done: ticked[line.key] ?? line.done,
	}));
	const tick = (line: ChecklistLine) => {
		const done = !line.done;
		setTicked({ ...ticked, [line.key]: done });
		check.mutate({ ...line, done });
	};
	return (
		<section class="sheet section">
			<div class="section-head">
				<h2>{checklistTitle(sheet.medium)}</h2>
				{lines.every((line) => line.done) ? (
					<span class="chip">{m.allReady()}</span>
				) : null}
			</div>
			{parts.map(({ when, title }) => {
				const own = lines.filter((line) => line.when === when);
				return own.length === 0 ? null : (
					<div key={when} class="check-part">
						<h3>{title()}</h3>
						<ul>
							{own.map((line) => (
								<li key={line.key}>
									<label class="check">
										<input
											type="checkbox"
											checked={line.done}
											onChange={() => tick(line)}
										/>
										<span>{line.sentence}</span>
									</label>
									{line.key === "dress" ? (
										<Dress sheet={sheet} line={line} />
									) : null}
								</li>
							))}
						</ul>
					</div>
				);
			})}
			<Fault error={check.error} />
		</section>
	);
}

/** What to wear, in the person's own words. */
function Dress({ sheet, line }: { sheet: RunSheet; line: ChecklistLine }) {
	const [open, setOpen] = useState(false);
	const [words, setWords] = useState(line.sentence);
	const save = useSheetWrite(
		sheet.meetingId,
		(dress: string) =>
			read(
				client.meetings[":id"].dress.$put({
					param: { id: sheet.meetingId },
					json: { dress },
				}),
			),
		() => setOpen(false),
	);
	if (!open)
		return (
			<button
				type="button"
				class="btn quiet own-words"
				onClick={() => {
					setWords(line.sentence);
					setOpen(true);
				}}
			>
				{m.changeDress()}
			</button>
		);
	return (
		<form
			class="form own-words"
			onSubmit={(event) => {
				event.preventDefault();
				save.mutate(words.trim());
			}}
		>
			<TextArea
				label={m.dressField()}
				hint={m.dressHint()}
				rows={2}
				maxLength={500}
				value={words}
				onInput={(event) => setWords(event.currentTarget.value)}
			/>
			<Fault error={save.error} />
			<div class="form-acts">
				<button type="submit" class="btn" disabled={save.isPending}>
					{m.save()}
				</button>
				<button type="button" class="btn quiet" onClick={() => setOpen(false)}>
					{m.cancel()}
				</button>
			</div>
		</form>
	);
}
