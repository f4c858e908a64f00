import m from "#messages/conduct";
import { Fault } from "#web/kit/states.tsx";
import type { ChecklistLine, RunSheet } from "../schema/run-sheet.ts";
import { AccessPart } from "./access-part.tsx";
import { LineEdit } from "./check-edits.tsx";
import { useSheetDo } from "./use-sheet.ts";
import { checklistTitle } from "./words.ts";

const parts = [
	{ when: "day-before", title: m.dayBefore },
	{ when: "day-of", title: m.dayOf },
	{ when: "at-the-start", title: m.atTheStart },
] as const;

/** The short list before the talk, in the order in which it is done. */
export function Checklist({ sheet }: { sheet: RunSheet }) {
	const { meetingId: id } = sheet;
	const check = useSheetDo(id, ({ key, done }: ChecklistLine) => ({
		do: "check",
		key,
		done,
	}));
	const lines = sheet.checklist;
	const tick = (line: ChecklistLine) =>
		check.mutate({ ...line, done: !line.done });
	return (
		<section class="sheet section">
			<div class="section-head">
				<h2>{checklistTitle(sheet.medium)}</h2>
				{lines.every((line) => line.done) ? (
					<span class="chip">{m.allReady()}</span>
				) : null}
			</div>
			<div class="check-parts">
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
										<LineEdit sheet={sheet} line={line} />
									</li>
								))}
							</ul>
						</div>
					);
				})}
			</div>
			<Fault error={check.error} />
			<AccessPart sheet={sheet} />
		</section>
	);
}
