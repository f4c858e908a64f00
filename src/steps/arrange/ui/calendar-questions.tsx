import { read } from "#http/client.ts";
import m from "#messages/arrange-calendar";
import { client, useRead, useWrite } from "#web/api.ts";
import { Fault } from "#web/kit/states.tsx";
import type { CalendarQuestion } from "../schema/remote-calendar.ts";

type Answer = "ours" | "theirs" | "leave";

/** Talks that were changed by hand in the calendar: nothing is written over, so that the person says what holds. */
export function CalendarQuestions() {
	const questions = useRead(["calendar-questions"], () =>
		read(client["calendar-questions"].$get()),
	);
	const asked = questions.data ?? [];
	if (asked.length === 0) return null;
	return (
		<section class="sheet stack" aria-labelledby="cal-questions">
			<h2 id="cal-questions">{m.questionsTitle({ count: asked.length })}</h2>
			<ul class="cal-list">
				{asked.map((question) => (
					<Question key={question.meetingId} question={question} />
				))}
			</ul>
		</section>
	);
}

function Question({ question }: { question: CalendarQuestion }) {
	const answer = useWrite((said: Answer) =>
		read(
			client["calendar-questions"][":id"].answer.$post({
				param: { id: question.meetingId },
				json: { answer: said },
			}),
		),
	);
	const act = (said: Answer, label: string) => (
		<button
			type="button"
			class="btn"
			disabled={answer.isPending}
			onClick={() => answer.mutate(said)}
		>
			{label}
		</button>
	);
	return (
		<li>
			<p>{inWords(question)}</p>
			{question.mayTake ? (
				<p class="small">{m.questionTell({ name: question.contact })}</p>
			) : null}
			<div class="row">
				{question.mayTake ? act("theirs", m.questionTheirs()) : null}
				{act("ours", m.questionOurs())}
				{act("leave", m.questionLeave())}
			</div>
			<Fault error={answer.error} />
		</li>
	);
}

function inWords(question: CalendarQuestion): string {
	const { contact: name, ours, theirs, theirTitle, mayTake } = question;
	if (theirs === null) return m.questionDeleted({ name, ours });
	if (mayTake || !theirTitle) return m.questionMoved({ name, ours, theirs });
	return m.questionRenamed({ name, ours, title: theirTitle });
}
