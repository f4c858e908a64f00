import { useCallback, useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import m from "#messages/conduct";
import { readTimer } from "../rules/timer.ts";
import type { RunSheet } from "../schema/run-sheet.ts";
import { Clock, Cue } from "./clock.tsx";
import { ClosingCard } from "./closing-card.tsx";
import { ClosingDialog } from "./closing-dialog.tsx";
import { EndDialog } from "./end-dialog.tsx";
import { MoreTime } from "./more-time.tsx";
import { NoteList } from "./note-list.tsx";
import { QuestionList } from "./question-list.tsx";
import { RecordingPart } from "./recording-part.tsx";
import { SavedLine } from "./saved-line.tsx";
import { TalkHead } from "./talk-head.tsx";
import { useAwake } from "./use-awake.ts";
import { type Notes, useNotes } from "./use-notes.ts";
import { useNow } from "./use-now.ts";
import { endLine, whenLine } from "./words.ts";
import { AwaitAnswers } from "./written-part.tsx";

/** The sheet in hand, and afterwards the same sheet to complete from memory. */
export function DuringTalk({ sheet }: { sheet: RunSheet }) {
	const notes = useNotes(sheet.meetingId, sheet.notes);
	return notes ? <InHand sheet={sheet} notes={notes} /> : null;
}

function InHand({ sheet, notes }: { sheet: RunSheet; notes: Notes }) {
	const [isShort, setShort] = useState(false);
	const [dialog, setDialog] = useState<"pair" | "end" | null>(null);
	const isHeld = sheet.status === "held";
	// Letters have no clock.
	const isTimed = !isHeld && sheet.medium !== "written";
	useAwake(isTimed);
	const [extra, setExtra] = useState<string[]>([]);
	const { phase } = readTimer(sheet, useNow());
	const nearEnd =
		isTimed && (isShort || phase === "closing" || phase === "over");
	const known = new Set(sheet.questions.map((question) => question.id));
	const free = notes.drafts
		.filter((note) => !note.questionId || !known.has(note.questionId))
		.map((note) => note.id);
	const unplanned = [...free, ...extra.filter((id) => !free.includes(id))];
	const close = () => setDialog(null);
	const forget = useCallback(
		(id: string) => setExtra((all) => all.filter((one) => one !== id)),
		[],
	);
	return (
		<>
			<div class="run-sheet">
				<TalkHead
					sheet={sheet}
					line={isTimed ? endLine(sheet) : whenLine(sheet)}
				>
					{isTimed ? <Clock talk={sheet} /> : null}
				</TalkHead>
				{isHeld ? <Done sheet={sheet} /> : null}
				{sheet.medium === "written" ? <AwaitAnswers sheet={sheet} /> : null}
				<QuestionList
					sheet={sheet}
					notes={notes}
					isShort={isShort}
					isNearEnd={nearEnd}
					onShort={isTimed ? () => setShort(!isShort) : undefined}
				/>
				<NoteList
					ids={unplanned}
					notes={notes}
					freshId={extra.at(-1)}
					onRemove={forget}
				/>
				{isTimed || isHeld ? <RecordingPart sheet={sheet} /> : null}
				<ClosingCard
					sheet={sheet}
					onPair={() => setDialog("pair")}
					onEnd={isHeld ? undefined : () => setDialog("end")}
				/>
				<div class={nearEnd ? "talk-bar near-end" : "talk-bar"}>
					{isTimed ? <Cue talk={sheet} /> : null}
					<div class="talk-bar-row">
						{nearEnd && !isShort && notes.pending === 0 ? (
							<MoreTime sheet={sheet} />
						) : (
							<SavedLine meetingId={sheet.meetingId} notes={notes} />
						)}
						<div class="talk-bar-acts">
							<button
								type="button"
								class="btn"
								onClick={() => setExtra([...extra, newId()])}
							>
								<span aria-hidden="true">+</span> {m.addNote()}
							</button>
							{nearEnd ? (
								<button
									type="button"
									class="btn do"
									onClick={() =>
										setDialog(sheet.closing.open.length > 0 ? "pair" : "end")
									}
								>
									{sheet.closing.open.length > 0 ? m.openPair() : m.endTalk()}
								</button>
							) : null}
						</div>
					</div>
				</div>
			</div>
			{dialog === "pair" ? (
				<ClosingDialog sheet={sheet} onClose={close} />
			) : null}
			{dialog === "end" ? (
				<EndDialog
					sheet={sheet}
					wasShort={isShort}
					onClose={close}
					onPair={() => setDialog("pair")}
				/>
			) : null}
		</>
	);
}

function Done({ sheet }: { sheet: RunSheet }) {
	return (
		<section class="sheet stack">
			<h2>{m.doneTitle()}</h2>
			<p>{m.doneBody({ name: sheet.contact.name })}</p>
			<a class="btn do" href={`/follow-up/${sheet.meetingId}`}>
				{m.debrief()}
			</a>
		</section>
	);
}
