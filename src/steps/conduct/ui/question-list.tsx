import { useState } from "preact/hooks";
import { newId } from "#core/ids.ts";
import m from "#messages/conduct";
import { Fault } from "#web/kit/states.tsx";
import { mustAsksFirst, questionInHand } from "../rules/questions.ts";
import type { RunSheet, SheetQuestion } from "../schema/run-sheet.ts";
import { NoteBox } from "./note-box.tsx";
import type { Notes } from "./use-notes.ts";
import { useSheetDo } from "./use-sheet.ts";

type Status = SheetQuestion["status"];

/** The questions, the one in hand in large print with its note under it. Touching another brings that one to hand. */
export function QuestionList({
	sheet,
	notes,
	isShort,
	isNearEnd,
	onShort,
}: {
	sheet: RunSheet;
	notes: Notes;
	isShort: boolean;
	isNearEnd: boolean;
	onShort: (() => void) | undefined;
}) {
	const [chosen, choose] = useState<string | null>(null);
	const { meetingId } = sheet;
	const mark = useSheetDo(
		meetingId,
		({ id, status }: { id: string; status: Status }) => ({
			do: "question",
			id,
			status,
		}),
	);
	const setStatus = (id: string, status: Status) => {
		choose(null);
		mark.mutate({ id, status });
	};
	const all = sheet.questions;
	const inHand = chosen ?? questionInHand(all, isNearEnd)?.id;
	const shown = mustAsksFirst(
		isShort ? all.filter((one) => one.mustAsk || one.status !== "open") : all,
		isNearEnd,
	);
	return (
		<section>
			<h2 class="visually-hidden">{m.questionsTitle()}</h2>
			{all.length === 0 ? <p>{m.noQuestionsShort()}</p> : null}
			{isShort ? <p class="note">{m.shortBody()}</p> : null}
			<ol class="questions ticked">
				{shown.map((question) => (
					<Question
						key={question.id}
						question={question}
						isInHand={question.id === inHand}
						notes={notes}
						onChoose={() => choose(question.id)}
						onStatus={(status) => setStatus(question.id, status)}
					/>
				))}
			</ol>
			<Fault error={mark.error} />
			{onShort && all.length > 0 ? (
				<button
					type="button"
					class="btn quiet"
					aria-pressed={isShort}
					onClick={onShort}
				>
					{isShort ? m.shortOff() : m.short()}
				</button>
			) : null}
		</section>
	);
}

function Question({
	question,
	isInHand,
	notes,
	onChoose,
	onStatus,
}: {
	question: SheetQuestion;
	isInHand: boolean;
	notes: Notes;
	onChoose: () => void;
	onStatus: (status: Status) => void;
}) {
	const { wording, status, mustAsk, minutes, hypothesis } = question;
	const [blank, setBlank] = useState(newId);
	const own = notes.drafts.filter((note) => note.questionId === question.id);
	const ids = own.length > 0 ? own.map((note) => note.id) : [blank];
	const asked = status === "asked";
	return (
		<li class={isInHand ? "now" : status}>
			<button
				type="button"
				class="tick"
				aria-pressed={asked}
				aria-label={m.tick({ question: wording })}
				onClick={() => onStatus(asked ? "open" : "asked")}
			>
				<span aria-hidden="true">
					{asked ? "✓" : status === "skipped" ? "–" : ""}
				</span>
			</button>
			<div>
				{isInHand ? (
					<p class="wording">{wording}</p>
				) : (
					<button type="button" class="wording" onClick={onChoose}>
						{wording}
					</button>
				)}
				<small class="asks">
					{mustAsk && !asked ? <b class="must">{m.mustAsk()}</b> : null}
					{hypothesis && isInHand ? (
						<span>
							{m.asksFor()} <b>“{hypothesis.claim}”</b>
						</span>
					) : null}
					{status === "skipped" ? <span>{m.skipped()}</span> : null}
					{status === "open" ? (
						<span>{m.minutesShort({ minutes })}</span>
					) : null}
				</small>
				{isInHand
					? ids.map((id, at) => (
							<NoteBox
								key={id}
								id={id}
								label={m.noteFor({ question: wording })}
								questionId={question.id}
								draft={own.find((note) => note.id === id)}
								edit={notes.edit}
								onRemove={() => setBlank(newId())}
							>
								{at === 0 ? (
									<button
										type="button"
										class="btn quiet"
										onClick={() =>
											onStatus(status === "skipped" ? "open" : "skipped")
										}
									>
										{status === "skipped" ? m.unskip() : m.skip()}
									</button>
								) : null}
							</NoteBox>
						))
					: own.map((note) => (
							<p key={note.id} class="noted">
								{note.body}
							</p>
						))}
			</div>
		</li>
	);
}
